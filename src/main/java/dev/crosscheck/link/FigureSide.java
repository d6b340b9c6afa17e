package dev.crosscheck.link;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.util.Collections;
import java.util.Set;

/**
 * What of a figure can rule out at a glance that another one contradicts it. Computed once a figure
 * and not once a pair, since most pairs end here.
 *
 * @param claim the figure
 * @param values what it plausibly means
 * @param counted whether it counts things
 * @param people words of whom it counts, but for those that may be left out
 * @param names words of what is measured, for other figures
 */
record FigureSide(
    QuantityClaim claim, Interval values, boolean counted, Set<String> people, Set<String> names) {
  /** A figure as one side of pairs. */
  static FigureSide of(QuantityClaim claim) {
    boolean counted = Values.counted(claim);
    return new FigureSide(
        claim,
        Values.plausible(claim),
        counted,
        counted ? Sameness.people(claim) : Set.of(),
        counted ? Set.of() : Sameness.names(claim));
  }

  /**
   * Whether {@link FigurePairs} may find that the two exclude each other: a pair of which this is
   * not so is one that is surely not judged.
   */
  boolean mayClash(FigureSide other) {
    boolean below = values.below(other.values);
    if (!below && !other.values.below(values)) {
      return false;
    }
    if (counted != other.counted
        || (counted ? !people.equals(other.people) : Collections.disjoint(names, other.names))) {
      return false;
    }
    QuantityClaim low = below ? claim : other.claim;
    QuantityClaim high = below ? other.claim : claim;
    boolean running = low.scope() == Scope.CUMULATIVE && high.scope() == Scope.CUMULATIVE;
    return planned(low) == planned(high)
        && (low.scope() == Scope.PERIOD) == (high.scope() == Scope.PERIOD)
        && (running || !Likeness.farApart(low, high))
        && !apart(low, high);
  }

  private static boolean planned(QuantityClaim claim) {
    return claim.anchor().modality() == Modality.PLANNED;
  }

  /** Whether both state days of their event and none is the same. */
  private static boolean apart(QuantityClaim a, QuantityClaim b) {
    DateRange first = a.anchor().event().when();
    DateRange second = b.anchor().event().when();
    return first != null && second != null && !first.meets(second);
  }
}
