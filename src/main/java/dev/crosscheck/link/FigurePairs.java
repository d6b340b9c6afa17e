package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.TimeRelation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how two figures of one story stand to each other: first dimension by dimension, where one
 * difference ends it, then whether enough speaks for their being about one thing, then value, time
 * and source. Each way out has a {@link Reason}.
 */
final class FigurePairs {
  private final Setting setting;

  /** A judge of pairs in a setting. */
  FigurePairs(Setting setting) {
    this.setting = setting;
  }

  /** What is known of both sides' dimensions while a pair is judged. */
  private static final class Known {
    private final Set<Dimension> same = EnumSet.noneOf(Dimension.class);
    private final Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    private final Set<Dimension> different = EnumSet.noneOf(Dimension.class);

    void note(Dimension dimension, Agreement agreement) {
      switch (agreement) {
        case SAME -> same.add(dimension);
        case UNKNOWN -> unknown.add(dimension);
        case DIFFERENT -> different.add(dimension);
      }
    }
  }

  /** How two figures stand to each other; the order of the two makes no difference. */
  Pairing pair(QuantityClaim a, QuantityClaim b) {
    boolean swapped = Values.plausible(b).below(Values.plausible(a));
    QuantityClaim lower = swapped ? b : a;
    QuantityClaim higher = swapped ? a : b;
    Known known = new Known();
    Optional<Reason> apart = apart(lower, higher, known);
    if (apart.isPresent()) {
      return new Pairing(lower, higher, comparability(lower, higher, known), apart.get(), null);
    }
    Agreement event = known.same.contains(Dimension.EVENT) ? Agreement.SAME : Agreement.UNKNOWN;
    Optional<Reason> doubt =
        Likeness.doubt(lower, higher, event, places(lower, higher), known.unknown.isEmpty());
    if (doubt.isPresent()) {
      return new Pairing(lower, higher, comparability(lower, higher, known), doubt.get(), null);
    }
    Interval low = Values.plausible(lower);
    if (!low.below(Values.plausible(higher))) {
      known.note(Dimension.VALUE, Agreement.SAME);
      return new Pairing(lower, higher, comparability(lower, higher, known), Reason.MEETS, null);
    }
    return clash(lower, higher, known);
  }

  /** The dimensions one by one, until one differs. */
  private Optional<Reason> apart(QuantityClaim lower, QuantityClaim higher, Known known) {
    return kind(lower, higher, known)
        .or(() -> use(lower, higher, known))
        .or(() -> event(lower, higher, known))
        .or(() -> population(lower, higher, known))
        .or(() -> area(lower, higher, known));
  }

  private static Optional<Reason> kind(QuantityClaim a, QuantityClaim b, Known known) {
    boolean oneMeasure = !Values.counted(a) || a.measure().equals(b.measure());
    boolean oneUnit = Values.dimension(a).equals(Values.dimension(b));
    if (!oneMeasure || !oneUnit) {
      known.note(Dimension.MEASURE, Agreement.DIFFERENT);
      return Optional.of(oneMeasure ? Reason.OTHER_UNIT : Reason.OTHER_MEASURE);
    }
    if (!Values.understood(a) || !Values.understood(b)) {
      known.note(Dimension.MEASURE, Agreement.UNKNOWN);
      return Optional.of(Reason.NOT_UNDERSTOOD);
    }
    known.note(Dimension.MEASURE, Agreement.SAME);
    return Optional.empty();
  }

  /** Whether both are said to be so, and over what they run. */
  private static Optional<Reason> use(QuantityClaim a, QuantityClaim b, Known known) {
    if (!asserted(a) || !asserted(b) || planned(a) != planned(b)) {
      known.note(Dimension.MODALITY, Agreement.DIFFERENT);
      return Optional.of(Reason.NOT_ASSERTED);
    }
    if (!Sameness.scope(a, b)) {
      known.note(Dimension.SCOPE, Agreement.DIFFERENT);
      boolean added = a.scope() == Scope.INCREMENT || b.scope() == Scope.INCREMENT;
      return Optional.of(added ? Reason.INCREMENT : Reason.OTHER_SPAN);
    }
    if (part(a) != part(b) || part(a) && !(change(a) && change(b))) {
      known.note(Dimension.POPULATION, Agreement.DIFFERENT);
      return Optional.of(Reason.PART);
    }
    return Optional.empty();
  }

  private Optional<Reason> event(QuantityClaim a, QuantityClaim b, Known known) {
    Agreement event = Divisions.both(a, b) ? Agreement.SAME : events(a, b);
    if (event == Agreement.DIFFERENT && meet(a, b) && !toldApart(a, b)) {
      // One number, once as news and once as background: nothing says that it is of two events.
      event = Agreement.UNKNOWN;
    }
    known.note(Dimension.EVENT, event);
    return event == Agreement.DIFFERENT ? Optional.of(Reason.OTHER_EVENT) : Optional.empty();
  }

  private Agreement events(QuantityClaim a, QuantityClaim b) {
    if (Values.clock(a)) {
      return HoursOfDay.event(a, b, setting);
    }
    if (Magnitudes.is(a)) {
      return Magnitudes.event(a, b, setting);
    }
    return Values.counted(a) ? Sameness.event(a, b) : Likeness.eventOfThing(a, b);
  }

  /** Whether some value fits both wordings. */
  static boolean meet(QuantityClaim a, QuantityClaim b) {
    Interval first = Values.plausible(a);
    Interval second = Values.plausible(b);
    return !first.below(second) && !second.below(first);
  }

  /** Whether both name the time or the kind of their event, and not the same. */
  private static boolean toldApart(QuantityClaim a, QuantityClaim b) {
    EventRef first = a.anchor().event();
    EventRef second = b.anchor().event();
    return first.when() != null && second.when() != null
        || first.dayOfWeek() != null && second.dayOfWeek() != null
        || EventKinds.compare(first.label(), second.label()) == Agreement.DIFFERENT;
  }

  private static Optional<Reason> population(QuantityClaim a, QuantityClaim b, Known known) {
    Agreement population = Values.counted(a) ? Sameness.population(a, b) : Sameness.thing(a, b);
    known.note(Dimension.POPULATION, population);
    return population == Agreement.DIFFERENT
        ? Optional.of(Reason.OTHER_POPULATION)
        : Optional.empty();
  }

  /**
   * A place cannot have more than all places together: a lower figure without a place leaves no
   * doubt, and a lower one with a place is no more than a part.
   */
  private Optional<Reason> area(QuantityClaim lower, QuantityClaim higher, Known known) {
    Agreement area = places(lower, higher);
    boolean open = area == Agreement.UNKNOWN;
    if (Values.clock(lower) && open) {
      return Optional.empty();
    }
    if (things(lower, higher) && open) {
      known.note(Dimension.AREA, Agreement.UNKNOWN);
      return Optional.of(Reason.OTHER_AREA);
    }
    boolean spot = !setting.several() && Likeness.oneSpot(lower, higher);
    if (open && lower.anchor().area() != null && !spot && !Likeness.sameDatedEvent(lower, higher)) {
      known.note(Dimension.AREA, Agreement.UNKNOWN);
      return Optional.of(Reason.OTHER_AREA);
    }
    if (!open || higher.anchor().area() == null) {
      known.note(Dimension.AREA, area);
    }
    return area == Agreement.DIFFERENT ? Optional.of(Reason.OTHER_AREA) : Optional.empty();
  }

  /**
   * Whether things are counted, of which a part of a land has fewer than the land; how many
   * counties there are does not depend on a place.
   */
  private static boolean things(QuantityClaim a, QuantityClaim b) {
    return Values.counted(a) && !a.unit().equals("person") && !Divisions.both(a, b);
  }

  /**
   * How their places stand. What happens at one spot, such as a crash, is counted once, whether its
   * town or its province is named.
   */
  private Agreement places(QuantityClaim a, QuantityClaim b) {
    String first = a.anchor().area();
    String second = b.anchor().area();
    Agreement area = Sameness.area(first, second, setting.story().places());
    boolean spot =
        EventKinds.atOneSpot(a.anchor().event().label())
            && EventKinds.atOneSpot(b.anchor().event().label());
    boolean nested =
        area == Agreement.DIFFERENT
            && spot
            && first != null
            && second != null
            && setting.story().places().compare(first, second).nested();
    return nested ? Agreement.UNKNOWN : area;
  }

  /** No value fits both; whether that can be depends on when they hold and on who says so. */
  private Pairing clash(QuantityClaim lower, QuantityClaim higher, Known known) {
    boolean cumulative = lower.scope() == Scope.CUMULATIVE && higher.scope() == Scope.CUMULATIVE;
    boolean fixed = lower.scope() == Scope.FIXED && higher.scope() == Scope.FIXED;
    TimeRelation time = fixed ? TimeRelation.SAME : Moments.relation(lower, higher);
    if (time == TimeRelation.EARLIER && cumulative) {
      return judged(lower, higher, known, time, Reason.GREW);
    }
    boolean moved = time == TimeRelation.EARLIER || time == TimeRelation.LATER && !cumulative;
    if (moved && lower.scope() == Scope.STATE && lower.unit().equals("person")) {
      return judged(lower, higher, known, time, Reason.CHANGED);
    }
    boolean open = moved || time == TimeRelation.UNKNOWN;
    if (open) {
      known.note(Dimension.AS_OF, Agreement.UNKNOWN);
      time = TimeRelation.SAME;
    } else if (time == TimeRelation.SAME) {
      known.note(Dimension.AS_OF, Agreement.SAME);
    }
    known.note(Dimension.VALUE, Agreement.DIFFERENT);
    return judged(lower, higher, known, time, outcome(lower, higher, known, time));
  }

  private Reason outcome(
      QuantityClaim lower, QuantityClaim higher, Known known, TimeRelation time) {
    if (setting.several() && !Likeness.sureOfEvent(lower, higher)) {
      return Reason.SEVERAL;
    }
    boolean sources = sources(lower, higher) == SourceRelation.DIFFERENT;
    if (setting.revised(lower)
        || setting.revised(higher)
        || !sources && setting.restated(lower, higher, time)) {
      return Reason.REVISED;
    }
    if (comparability(lower, higher, known).cap() == Severity.NOTE) {
      return Reason.TOO_LITTLE;
    }
    return time == TimeRelation.LATER ? Reason.FELL : sources ? Reason.SOURCES : Reason.CLASH;
  }

  /** The clock shows one hour to all sources. */
  private static SourceRelation sources(QuantityClaim a, QuantityClaim b) {
    return Values.clock(a) ? SourceRelation.UNSTATED : Sources.compare(a, b);
  }

  private Pairing judged(
      QuantityClaim lower, QuantityClaim higher, Known known, TimeRelation time, Reason reason) {
    Comparability comparability = comparability(lower, higher, known);
    Clash clash =
        new Clash(
            lower,
            higher,
            List.of(),
            comparability,
            time,
            sources(lower, higher),
            reason == Reason.REVISED,
            false);
    return new Pairing(lower, higher, comparability, reason, clash);
  }

  private static Comparability comparability(
      QuantityClaim lower, QuantityClaim higher, Known known) {
    boolean likely =
        lower.anchor().reading() == Reading.LIKELY
            || higher.anchor().reading() == Reading.LIKELY
            || planned(lower);
    return new Comparability(known.same, known.unknown, known.different, likely);
  }

  /** Said to be so, or to be going to be: two plans for one thing can contradict each other too. */
  private static boolean asserted(QuantityClaim claim) {
    boolean told = claim.anchor().modality().factual() || planned(claim);
    return told && !claim.anchor().negated();
  }

  private static boolean planned(QuantityClaim claim) {
    return claim.anchor().modality() == Modality.PLANNED;
  }

  /** The size of a change, told without the values before and after it. */
  private static boolean change(QuantityClaim claim) {
    return claim.breakdown() != null && claim.breakdown().role() == Breakdown.Role.CHANGE;
  }

  /**
   * A figure that only stands in a sum or a revision of its own text: a part, a share, an earlier
   * value.
   */
  private static boolean part(QuantityClaim claim) {
    return claim.givenUp()
        || claim.breakdown() != null
            && claim.breakdown().role() != Breakdown.Role.AFTER
            && claim.breakdown().role() != Breakdown.Role.WHOLE;
  }

  /** Whether a figure can be held against others at all. */
  static boolean usable(QuantityClaim claim) {
    return asserted(claim)
        && claim.scope() != Scope.INCREMENT
        && (!part(claim) || change(claim))
        && Values.understood(claim)
        && !Values.dimension(claim).equals("duration");
  }
}
