package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether enough speaks for two figures being about one thing, when nothing speaks against it. The
 * doubts end in silence, not in a difference: the two may be about one thing after all.
 */
final class Likeness {
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

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "another", "other", "latest", "both");

  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private Likeness() {}

  /** Whether the figure counts people by what befell them. */
  static boolean standard(QuantityClaim claim) {
    return STANDARD.contains(claim.measure());
  }

  /**
   * The first reason to doubt that two figures are about one thing.
   *
   * @param lower the figure with the smaller value
   * @param higher the other
   * @param event how their events stand
   * @param area how their places stand
   * @param sure whether they agree in every dimension
   */
  static Optional<Reason> doubt(
      QuantityClaim lower, QuantityClaim higher, Agreement event, Agreement area, boolean sure) {
    boolean sameDocument = lower.anchor().document().equals(higher.anchor().document());
    if (sameDocument && lower.anchor().sentence().equals(higher.anchor().sentence())) {
      return Optional.of(Reason.SAME_SENTENCE);
    }
    boolean counted = Values.counted(lower);
    if (Divisions.both(lower, higher)) {
      return Optional.empty();
    }
    if (!STANDARD.contains(lower.measure()) && (sameDocument || counted && !alike(lower, higher))) {
      return Optional.of(Reason.UNLIKE);
    }
    boolean total = lower.scope() == Scope.CUMULATIVE && higher.scope() == Scope.CUMULATIVE;
    if ((!sure || !total) && farApart(lower, higher)) {
      return Optional.of(Reason.FAR_APART);
    }
    if (setSize(lower) != setSize(higher)) {
      return Optional.of(Reason.SET_SIZE);
    }
    return incident(lower, higher) && !sameIncident(lower, higher, event, area)
        ? Optional.of(Reason.INCIDENTS)
        : Optional.empty();
  }

  /** Both tell in the same words of one past event, whose count no longer has parts to come. */
  static boolean sameDatedEvent(QuantityClaim a, QuantityClaim b) {
    boolean dated = a.anchor().event().when() != null && b.anchor().event().when() != null;
    boolean past =
        a.anchor().event().ground() == EventRef.Ground.BACKGROUND
            && b.anchor().event().ground() == EventRef.Ground.BACKGROUND;
    return past && dated && Sameness.event(a, b) == Agreement.SAME && Sameness.shared(a, b) >= 2;
  }

  /** Both count the victims of one event that happens at one spot, so that a place has no parts. */
  static boolean oneSpot(QuantityClaim a, QuantityClaim b) {
    String first = a.anchor().event().label();
    String second = b.anchor().event().label();
    return STANDARD.contains(a.measure())
        && EventKinds.atOneSpot(first)
        && EventKinds.atOneSpot(second)
        && EventKinds.compare(first, second) == Agreement.SAME
        && Sameness.event(a, b) == Agreement.SAME
        && !a.document().equals(b.document());
  }

  /** In a story of several incidents a shared kind of event says little. */
  static boolean sureOfEvent(QuantityClaim a, QuantityClaim b) {
    if (!Values.counted(a)) {
      return true;
    }
    boolean timed = a.anchor().event().when() != null && b.anchor().event().when() != null;
    boolean placed = a.anchor().area() != null && b.anchor().area() != null;
    if (recalled(a, b)) {
      return true;
    }
    if (!ranks(a).equals(ranks(b))) {
      return false;
    }
    int words = Sameness.shared(a, b);
    boolean totals = a.scope() == Scope.CUMULATIVE && b.scope() == Scope.CUMULATIVE;
    return timed && (placed || words >= 2) || placed && words >= 2 || totals && words >= 2;
  }

  /** Words that tell one of several from the next: "the second strike". */
  private static Set<String> ranks(QuantityClaim claim) {
    Set<String> ranks = new HashSet<>(claim.terms());
    ranks.retainAll(RANKS);
    return ranks;
  }

  /** A thing's amount belongs to no event; only two stated times can set two amounts apart. */
  static Agreement eventOfThing(QuantityClaim a, QuantityClaim b) {
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

  /** Figures of so different a size are hardly ever about one thing. */
  static boolean farApart(QuantityClaim lower, QuantityClaim higher) {
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
    if (apart && recalled(a, b)) {
      return true;
    }
    return Sameness.shared(a, b) >= (timed || placed || apart ? 1 : 2) || timed && placed && apart;
  }

  /**
   * Two documents of one story that look back to the very same days or month have one event in
   * mind; of a whole year only when the words agree as well.
   */
  private static boolean recalled(QuantityClaim a, QuantityClaim b) {
    EventRef first = a.anchor().event();
    EventRef second = b.anchor().event();
    DateRange when = first.when();
    return first.ground() == EventRef.Ground.BACKGROUND
        && second.ground() == EventRef.Ground.BACKGROUND
        && when != null
        && !stretch(when)
        && when.equals(second.when());
  }

  /** A quarter, a year: time enough to count over. */
  private static boolean stretch(DateRange range) {
    return range.from() != null
        && range.to() != null
        && range.from().plusMonths(2).isBefore(range.to());
  }

  /** Shared words that only name the place again. */
  private static int placeWords(QuantityClaim a, QuantityClaim b) {
    String area = a.anchor().area();
    Set<String> words = new HashSet<>(a.terms());
    words.retainAll(b.terms());
    words.retainAll(
        area == null ? List.of() : List.of(area.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    return words.size();
  }

  /** Figures of any other noun are compared only when their clauses say nearly the same. */
  private static boolean alike(QuantityClaim a, QuantityClaim b) {
    int shared = Sameness.shared(a, b);
    int least = Math.min(a.terms().size(), b.terms().size());
    DateRange when = a.anchor().event().when();
    boolean sameDay = when != null && when.singleDay() && when.equals(b.anchor().event().when());
    boolean samePlace =
        a.anchor().area() != null
            && Sameness.area(a, b) == Agreement.SAME
            && shared - placeWords(a, b) >= 2;
    boolean things = !a.unit().equals("person");
    return things && (sameDay && shared >= 1 || samePlace)
        || shared >= 2 && shared * 2 >= least - 1;
  }
}
