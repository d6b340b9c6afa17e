package dev.crosscheck.link;

import dev.crosscheck.model.Clash;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Counts;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Estimate;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Ruling;
import dev.crosscheck.model.TimeRelation;
import dev.crosscheck.model.Tolerance;
import dev.crosscheck.model.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Applies what an editor chose for figures to pairs of them that exclude each other. */
final class CountRules {
  /** Nothing chosen. */
  static final CountRules NONE = new CountRules(Counts.DEFAULT, Map.of());

  private final Counts counts;
  private final Precedence precedence;

  /**
   * The rules of an editor.
   *
   * @param counts what was chosen
   * @param documents what is known of each document, by id
   */
  CountRules(Counts counts, Map<String, Profile> documents) {
    this.counts = counts;
    this.precedence = new Precedence(counts.sources(), documents);
  }

  /** What becomes of a pair among figures of one story and measure. */
  UnaryOperator<Pairing> among(List<QuantityClaim> figures, FigurePairs pairs) {
    if (counts.equals(Counts.DEFAULT)) {
      return pairing -> pairing;
    }
    boolean open =
        counts.policy() == CountPolicy.RANGE || counts.policy() == CountPolicy.BEST_LOW_HIGH;
    Openly openly = new Openly(open ? figures : List.of(), pairs);
    return pairing ->
        pairing.judged()
                && pairing.reason() != Reason.REVISED
                && pairing.comparison() instanceof Clash clash
            ? judge(pairing, clash, openly)
            : pairing;
  }

  private Pairing judge(Pairing pairing, Clash clash, Openly openly) {
    QuantityClaim lower = clash.lower();
    QuantityClaim higher = clash.higher();
    if (tolerated(lower, higher)) {
      return pairing.because(Reason.TOLERATED);
    }
    return switch (counts.policy()) {
      case REPORT -> pairing;
      case RANGE ->
          openly.covers(lower, higher)
              ? pairing.because(Reason.DISCLOSED)
              : ruled(pairing, clash, preferring(lower, higher));
      case CONSERVATIVE ->
          moved(clash)
              ? pairing.because(Reason.EITHER_WAY)
              : ruled(pairing, clash, new Ruling(counts.policy(), lower, null, null));
      case BEST_LOW_HIGH ->
          openly.covers(lower, higher) || openly.betweenSources(lower, higher)
              ? pairing.because(Reason.WITHIN)
              : ruled(pairing, clash, estimated(openly.given(lower, higher)));
      case SOURCE_PRECEDENCE -> {
        Ruling ruling = preferring(lower, higher);
        Pairing ruled = ruled(pairing, clash, ruling);
        yield ruling.bySource() && pairing.reason() == Reason.SOURCES
            ? ruled.because(Reason.OUTRANKED)
            : ruled;
      }
    };
  }

  private static Pairing ruled(Pairing pairing, Clash clash, Ruling ruling) {
    return new Pairing(
        pairing.first(),
        pairing.second(),
        pairing.comparability(),
        pairing.reason(),
        clash.under(ruling));
  }

  private Ruling preferring(QuantityClaim lower, QuantityClaim higher) {
    Optional<QuantityClaim> preferred = precedence.preferred(lower, higher);
    return preferred
        .flatMap(
            p ->
                precedence
                    .authority(p)
                    .map(authority -> new Ruling(counts.policy(), p, authority, null)))
        .orElse(Ruling.of(counts.policy()));
  }

  private Ruling estimated(List<QuantityClaim> given) {
    return given.stream()
        .min(
            Comparator.comparing(precedence::rank)
                .thenComparing(Moments::day, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Values::low))
        .map(best -> new Estimate(given.get(0), best, given.get(given.size() - 1)))
        .map(estimate -> new Ruling(counts.policy(), null, null, estimate))
        .orElse(Ruling.of(counts.policy()));
  }

  /** Whether the figures are known to be of two times. */
  private static boolean moved(Clash clash) {
    TimeRelation time = Moments.relation(clash.lower(), clash.higher());
    boolean open = clash.comparability().unknown().contains(Dimension.AS_OF);
    return clash.falls() || open && (time == TimeRelation.EARLIER || time == TimeRelation.LATER);
  }

  /** Whether the nearest values that the wordings allow are no further apart than allowed. */
  private boolean tolerated(QuantityClaim lower, QuantityClaim higher) {
    BigDecimal low = Values.plausible(lower).high();
    BigDecimal high = Values.plausible(higher).low();
    Optional<Tolerance> tolerance = counts.tolerance(lower.measure());
    if (low == null || high == null || tolerance.isEmpty()) {
      return false;
    }
    BigDecimal allowed =
        tolerance.get().percent()
            ? tolerance.get().from(high)
            : inBaseUnits(tolerance.get().amount(), lower.unit());
    return high.subtract(low).compareTo(allowed) <= 0;
  }

  /** A distance in the units that values are compared in. */
  private static BigDecimal inBaseUnits(BigDecimal distance, String unit) {
    return UnitOfMeasure.of(unit)
        .map(
            u ->
                Optional.ofNullable(
                        u.toBase(Interval.of(distance)).minus(u.toBase(Interval.of(0))).low())
                    .orElse(distance))
        .orElse(distance);
  }
}
