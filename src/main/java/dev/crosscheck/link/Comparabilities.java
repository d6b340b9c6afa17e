package dev.crosscheck.link;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is known of whether two figures are about the same thing. */
final class Comparabilities {
  private static final Set<String> STANDARD =
      Set.of(
          "killed",
          "injured",
          "casualties",
          "missing",
          "displaced",
          "abducted",
          "held",
          "released",
          "rescued",
          "arrested",
          "evacuated",
          "affected",
          "infected",
          "vaccinated",
          "hospitalised",
          "present");

  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private Comparabilities() {}

  /**
   * Compares all dimensions but time and value.
   *
   * @param lower the figure with the smaller value
   * @param higher the other
   * @return empty when they differ in one, or when too little speaks for their being the same
   */
  static Optional<Comparability> of(QuantityClaim lower, QuantityClaim higher) {
    if (!Sameness.scope(lower, higher) || lower.id().equals(higher.id())) {
      return Optional.empty();
    }
    Set<Dimension> same = EnumSet.of(Dimension.MEASURE);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    boolean counted = Values.counted(lower);
    Agreement event = counted ? Sameness.event(lower, higher) : eventOfThing(lower, higher);
    Agreement population =
        counted ? Sameness.population(lower, higher) : Sameness.thing(lower, higher);
    if (!note(event, Dimension.EVENT, same, unknown)
        || !note(population, Dimension.POPULATION, same, unknown)) {
      return Optional.empty();
    }
    // A place cannot have more than all places together, so an unplaced lower figure leaves no
    // doubt.
    Agreement area = Sameness.area(lower, higher);
    boolean partOfUnplaced =
        area == Agreement.UNKNOWN
            && lower.anchor().area() != null
            && !sameDatedEvent(lower, higher);
    boolean morePlaced = area == Agreement.UNKNOWN && higher.anchor().area() != null;
    if (partOfUnplaced || !morePlaced && !note(area, Dimension.AREA, same, unknown)) {
      return Optional.empty();
    }
    boolean sameDocument = lower.anchor().document().equals(higher.anchor().document());
    if (!STANDARD.contains(lower.measure()) && (sameDocument || counted && !alike(lower, higher))) {
      return Optional.empty();
    }
    boolean sameSentence =
        sameDocument && lower.anchor().sentence().equals(higher.anchor().sentence());
    if (sameSentence) {
      return Optional.empty();
    }
    boolean total = lower.scope() == Scope.CUMULATIVE && higher.scope() == Scope.CUMULATIVE;
    if ((!unknown.isEmpty() || !total) && farApart(lower, higher)
        || setSize(lower) != setSize(higher)
        || incident(lower, higher) && !sameIncident(lower, higher, event, area)) {
      return Optional.empty();
    }
    boolean likely =
        lower.anchor().reading() == Reading.LIKELY || higher.anchor().reading() == Reading.LIKELY;
    return Optional.of(new Comparability(same, unknown, likely));
  }

  /** Both tell in the same words of one past event, whose count no longer has parts to come. */
  private static boolean sameDatedEvent(QuantityClaim a, QuantityClaim b) {
    boolean dated = a.anchor().event().when() != null && b.anchor().event().when() != null;
    boolean past =
        a.anchor().event().ground() == EventRef.Ground.BACKGROUND
            && b.anchor().event().ground() == EventRef.Ground.BACKGROUND;
    return past && dated && Sameness.event(a, b) == Agreement.SAME && Sameness.shared(a, b) >= 2;
  }

  /** Figures of so different a size are hardly ever about one thing. */
  private static boolean farApart(QuantityClaim lower, QuantityClaim higher) {
    BigDecimal low = lower.stated();
    BigDecimal high = higher.stated();
    return low != null && high != null && low.multiply(FAR).compareTo(high) < 0;
  }

  /** The size of a set that a text takes parts from is not the count of such a part. */
  private static boolean setSize(QuantityClaim claim) {
    return claim.breakdown() != null
        && claim.breakdown().role() == Breakdown.Role.WHOLE
        && !STANDARD.contains(claim.measure());
  }

  private static boolean incident(QuantityClaim a, QuantityClaim b) {
    return a.scope() == Scope.INCIDENT || b.scope() == Scope.INCIDENT;
  }

  /** One of several incidents, or one incident of a story, needs words that show it is the same. */
  private static boolean sameIncident(
      QuantityClaim a, QuantityClaim b, Agreement event, Agreement area) {
    if (event != Agreement.SAME) {
      return false;
    }
    boolean timed = a.anchor().event().when() != null && b.anchor().event().when() != null;
    boolean placed = area == Agreement.SAME && a.anchor().area() != null;
    boolean apart = !a.anchor().document().equals(b.anchor().document());
    return Sameness.shared(a, b) >= (timed || placed || apart ? 1 : 2) || timed && placed && apart;
  }

  /** A thing's amount belongs to no event; only two stated times can set two amounts apart. */
  private static Agreement eventOfThing(QuantityClaim a, QuantityClaim b) {
    DateRange first = a.anchor().event().when();
    DateRange second = b.anchor().event().when();
    boolean both = first != null && second != null;
    boolean neither = first == null && second == null;
    if (first != null && second != null && stretch(first) && stretch(second)) {
      // What came in ten months is not what came in the year.
      return first.equals(second) ? Agreement.SAME : Agreement.DIFFERENT;
    }
    return both ? Sameness.event(a, b) : neither ? Agreement.SAME : Agreement.UNKNOWN;
  }

  /** A quarter, a year: time enough to count over. */
  private static boolean stretch(DateRange range) {
    return range.from() != null
        && range.to() != null
        && range.from().plusMonths(2).isBefore(range.to());
  }

  /** Figures of any other noun are compared only when their clauses say nearly the same. */
  private static boolean alike(QuantityClaim a, QuantityClaim b) {
    int shared = Sameness.shared(a, b);
    int least = Math.min(a.terms().size(), b.terms().size());
    DateRange when = a.anchor().event().when();
    boolean sameDay = when != null && when.singleDay() && when.equals(b.anchor().event().when());
    boolean samePlace =
        a.anchor().area() != null && Sameness.area(a, b) == Agreement.SAME && shared >= 1;
    boolean things = !a.unit().equals("person");
    return things && (sameDay || samePlace) || shared >= 2 && shared * 2 >= least - 1;
  }

  private static boolean note(
      Agreement agreement, Dimension dimension, Set<Dimension> same, Set<Dimension> unknown) {
    switch (agreement) {
      case SAME -> same.add(dimension);
      case UNKNOWN -> unknown.add(dimension);
      case DIFFERENT -> {
        return false;
      }
    }
    return true;
  }
}
