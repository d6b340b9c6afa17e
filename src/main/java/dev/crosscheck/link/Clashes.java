package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boils clashes down to one a disagreement: the clearest pair, with those who side with it. */
final class Clashes {
  private static final int MOST_OTHERS = 8;

  private Clashes() {}

  /** One clash for each pair of stated values, others as further witnesses. */
  static List<Comparison> distinct(List<Clash> clashes) {
    List<Clash> sorted = new ArrayList<>(clashes);
    sorted.sort(
        Comparator.comparing((Clash c) -> c.comparability().unknown().size())
            .thenComparing(c -> c.comparability().likely())
            .thenComparing(Clash::lower, Claim.ORDER)
            .thenComparing(Clash::higher, Claim.ORDER));
    Map<List<String>, List<Clash>> byValues = new LinkedHashMap<>();
    for (Clash clash : sorted) {
      List<String> key = List.of(value(clash.lower()), value(clash.higher()), clash.time().name());
      byValues.computeIfAbsent(key, k -> new ArrayList<>()).add(clash);
    }
    List<Comparison> result = new ArrayList<>();
    for (List<Clash> same : byValues.values()) {
      Clash best = same.get(0);
      List<QuantityClaim> others =
          same.stream()
              .flatMap(c -> java.util.stream.Stream.of(c.lower(), c.higher()))
              .filter(c -> !c.equals(best.lower()) && !c.equals(best.higher()))
              .distinct()
              .sorted(Claim.ORDER)
              .limit(MOST_OTHERS)
              .toList();
      result.add(
          new Clash(
              best.lower(),
              best.higher(),
              others,
              best.comparability(),
              best.time(),
              best.sources(),
              same.stream().anyMatch(Clash::revised),
              best.disclosed()));
    }
    return result;
  }

  private static String value(QuantityClaim claim) {
    return claim.interval().toString();
  }
}
