package dev.crosscheck.quality;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How many a document says were killed, and how many hurt and not killed, in what it reports.
 *
 * <p>The figures of a text overlap: the title, the lead and the details count the same people. So
 * the count of a measure is the greatest of: its greatest figure for everybody, the sum of its
 * figures for others beside one told before ("two others were hurt"), and the number of victims
 * told of one by one. "Three were shot", of whom one died, leaves two hurt. Figures that are
 * denied, planned or of another event count nothing.
 *
 * @param killed how many died
 * @param injured how many were hurt and lived, as far as the text goes
 */
record DocumentToll(int killed, int injured) {
  private static final Set<String> PARTS = Set.of("of", "part");

  static DocumentToll of(List<Claim> claims) {
    List<QuantityClaim> figures =
        claims.stream()
            .filter(QuantityClaim.class::isInstance)
            .map(QuantityClaim.class::cast)
            .filter(c -> c.anchor().modality().factual() && !c.anchor().negated())
            .filter(c -> c.anchor().event().ground() != EventRef.Ground.BACKGROUND)
            .toList();
    int killed = count(figures, "killed");
    int shot = figure(figures, "shot");
    int hospital = figure(figures, "hospitalised");
    int hurt = Math.max(shot, hospital) - killed;
    return new DocumentToll(killed, Math.max(count(figures, "injured"), hurt));
  }

  private static int count(List<QuantityClaim> figures, String measure) {
    int figure = figure(figures, measure);
    int first =
        (int)
            figures.stream()
                .filter(c -> c.measure().equals(measure) && single(c) && !other(c))
                .count();
    int more =
        (int)
            figures.stream()
                .filter(c -> c.measure().equals(measure) && single(c) && other(c))
                .count();
    int singles = Math.max(first, Math.min(1, figure)) + more;
    int others =
        figures.stream()
            .filter(c -> c.measure().equals(measure) && !single(c) && other(c))
            .mapToInt(DocumentToll::number)
            .max()
            .orElse(0);
    return Math.max(Math.max(singles, figure), others);
  }

  private static int figure(List<QuantityClaim> figures, String measure) {
    return figures.stream()
        .filter(c -> c.measure().equals(measure) && !single(c) && !other(c))
        .mapToInt(DocumentToll::number)
        .max()
        .orElse(0);
  }

  private static int number(QuantityClaim claim) {
    BigDecimal number = claim.stated() == null ? claim.interval().low() : claim.stated();
    return number == null ? 0 : number.intValue();
  }

  /** A victim told of on his own. */
  private static boolean single(QuantityClaim claim) {
    Breakdown sum = claim.breakdown();
    return sum != null && sum.id().startsWith("victims-");
  }

  private static boolean other(QuantityClaim claim) {
    String population = claim.population();
    return claim.scope() == Scope.INCREMENT
        || population != null
            && List.of(population.split(" ")).stream()
                .anyMatch(w -> PARTS.contains(w) || w.equals("other"));
  }
}
