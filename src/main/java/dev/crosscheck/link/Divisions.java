package dev.crosscheck.link;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.QuantityClaim;
import java.util.Locale;
import java.util.Set;

/**
 * How many counties, wards or constituencies there are: the same whatever happens in them. Only
 * figures for all of them are looked at, "all 24 counties" and "two of the 24 counties".
 */
final class Divisions {
  private static final Set<String> DIVISIONS =
      Set.of(
          "county",
          "district",
          "province",
          "municipality",
          "constituency",
          "ward",
          "canton",
          "department",
          "prefecture",
          "borough",
          "parish",
          "precinct",
          "governorate");

  private Divisions() {}

  /** Whether both figures tell how many divisions of one kind a land has. */
  static boolean both(QuantityClaim a, QuantityClaim b) {
    return !a.anchor().document().equals(b.anchor().document())
        && a.measure().equals(b.measure())
        && all(a)
        && all(b);
  }

  private static boolean all(QuantityClaim claim) {
    String quote = claim.quote().toLowerCase(Locale.ROOT);
    boolean whole =
        claim.breakdown() != null
            && claim.breakdown().role() == Breakdown.Role.WHOLE
            && claim.terms().stream().allMatch(claim.measure()::equals);
    boolean plain = claim.population() == null && claim.anchor().area() == null;
    return DIVISIONS.contains(claim.measure()) && plain && (whole || quote.startsWith("all "));
  }
}
