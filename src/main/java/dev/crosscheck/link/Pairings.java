package dev.crosscheck.link;

import dev.crosscheck.model.AgeClash;
import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.AttributionClash;
import dev.crosscheck.model.CertaintyPair;
import dev.crosscheck.model.ChangedCopy;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.CountedList;
import dev.crosscheck.model.DateClash;
import dev.crosscheck.model.DenialClash;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.DurationClash;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.HeadingClash;
import dev.crosscheck.model.NameVariant;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.ParticipantsClash;
import dev.crosscheck.model.PlaceClash;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.QuoteMismatch;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.RoleClash;
import dev.crosscheck.model.SequenceClash;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.SumCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How any two claims of a corpus stand to each other, for whoever asks after the linking. */
public final class Pairings {
  private final Map<String, Profile> documents;
  private final CountRules counts;
  private final List<ClaimGroup> groups;
  private final Map<String, ClaimGroup> byClaim = new HashMap<>();

  /**
   * Answers for the claims that were linked.
   *
   * @param documents what is known of each document, by id
   * @param groups what linking made of them
   */
  public Pairings(Map<String, Profile> documents, List<ClaimGroup> groups) {
    this(documents, groups, Policy.DEFAULT);
  }

  /** The same, under the policy that they were linked by. */
  public Pairings(Map<String, Profile> documents, List<ClaimGroup> groups, Policy policy) {
    this.counts = new CountRules(policy.counts(), documents);
    this.documents = Map.copyOf(documents);
    this.groups = List.copyOf(groups);
    groups.forEach(g -> g.claims().forEach(c -> byClaim.put(c.id(), g)));
  }

  /**
   * How two claims stand to each other.
   *
   * @throws IllegalArgumentException when one of them was not linked
   */
  public Pairing between(Claim a, Claim b) {
    ClaimGroup story = group(a);
    if (a.id().equals(b.id())) {
      return apart(a, b, Reason.SAME_CLAIM, Dimension.VALUE, Agreement.SAME);
    }
    if (!story.id().equals(group(b).id())) {
      return apart(a, b, Reason.OTHER_STORY, Dimension.EVENT, Agreement.DIFFERENT);
    }
    if (a instanceof QuantityClaim one && b instanceof QuantityClaim other) {
      return figures(story, one, other);
    }
    return compared(story, a, b).orElseGet(() -> plain(story, a, b));
  }

  /** Name of the story that a claim was linked into. */
  public String story(Claim claim) {
    return group(claim).id();
  }

  /**
   * The pairs that linking looked at, story by story; of figures that say much the same only those
   * that are furthest apart.
   */
  public List<Pairing> looked() {
    List<Pairing> all = new ArrayList<>();
    for (ClaimGroup story : groups) {
      Set<Set<String>> seen = new HashSet<>();
      for (Comparison comparison : story.comparisons()) {
        if (!(comparison instanceof Clash || comparison instanceof StancePair)
            && comparison.witnesses().size() > 1) {
          Claim first = comparison.witnesses().get(0);
          Claim second = comparison.witnesses().get(1);
          if (seen.add(Set.of(first.id(), second.id()))) {
            all.add(outcome(first, second, comparison));
          }
        }
      }
      List<Pairing> more = new ArrayList<>();
      Story told = Story.of(story.claims(), documents);
      Linker.byMeasure(story.claims())
          .values()
          .forEach(
              figures -> {
                more.addAll(FigureLinker.clashing(figures, told, counts));
                more.addAll(FigureLinker.pairings(figures, told, counts));
              });
      more.addAll(PositionLinker.pairings(Linker.only(story.claims(), PositionClaim.class)));
      more.stream()
          .filter(p -> seen.add(Set.of(p.first().id(), p.second().id())))
          .map(Pairings::refined)
          .forEach(all::add);
    }
    return all;
  }

  private ClaimGroup group(Claim claim) {
    ClaimGroup group = byClaim.get(claim.id());
    if (group == null) {
      throw new IllegalArgumentException("no claim of this corpus: " + claim.id());
    }
    return group;
  }

  /** A comparison of two claims that linking made, whatever it is. */
  private static Optional<Pairing> compared(ClaimGroup story, Claim a, Claim b) {
    return story.comparisons().stream()
        .filter(c -> !(c instanceof Clash || c instanceof StancePair))
        .filter(c -> c.witnesses().contains(a) && c.witnesses().contains(b))
        .findFirst()
        .map(c -> outcome(a, b, c));
  }

  private static Pairing outcome(Claim a, Claim b, Comparison comparison) {
    Reason reason = reason(comparison);
    boolean silent = comparison.cap() == Severity.NOTE && reason.verdict().speaks();
    return new Pairing(
        a, b, comparison.comparability(), silent ? Reason.TOO_LITTLE : reason, comparison);
  }

  private static Reason reason(Comparison comparison) {
    if (comparison instanceof Drift) {
      return Reason.DRIFT;
    }
    if (comparison instanceof PartWhole pair) {
      return pair.exceeds() ? Reason.EXCEEDS : Reason.NO_LARGER;
    }
    if (comparison instanceof SumCheck check) {
      return check.holds() ? Reason.ADDS_UP : Reason.NO_SUM;
    }
    if (comparison instanceof CountedList counted) {
      return counted.fits() ? Reason.COUNT_FITS : Reason.COUNT_OFF;
    }
    if (comparison instanceof ParticipantsClash) {
      return Reason.OUTSIDER;
    }
    if (comparison instanceof DateClash) {
      return Reason.OTHER_DAY;
    }
    if (comparison instanceof DurationClash) {
      return Reason.LASTED;
    }
    if (comparison instanceof AgeClash) {
      return Reason.OTHER_AGE;
    }
    if (comparison instanceof RoleClash) {
      return Reason.OTHER_TITLE;
    }
    if (comparison instanceof NameVariant) {
      return Reason.OTHER_SPELLING;
    }
    if (comparison instanceof PlaceClash) {
      return Reason.OTHER_PLACE;
    }
    if (comparison instanceof SequenceClash) {
      return Reason.OUT_OF_ORDER;
    }
    if (comparison instanceof DenialClash) {
      return Reason.DENIED;
    }
    if (comparison instanceof HeadingClash) {
      return Reason.NOT_IN_TEXT;
    }
    if (comparison instanceof QuoteMismatch) {
      return Reason.OTHER_WORDS;
    }
    if (comparison instanceof CertaintyPair) {
      return Reason.FIRMER;
    }
    if (comparison instanceof AttributionClash) {
      return Reason.OTHER_SPEAKER;
    }
    return comparison instanceof ChangedCopy ? Reason.CHANGED_COPY : Reason.COMPARED;
  }

  /** Two figures: in a sum of their text, under two measures, else for one thing. */
  private Pairing figures(ClaimGroup story, QuantityClaim a, QuantityClaim b) {
    // Of a sum that fails and a part that fits, the failure is what a reader asks for.
    Optional<Pairing> tied = compared(story, a, b);
    if (tied.isPresent()) {
      return story.comparisons().stream()
          .filter(c -> c.witnesses().contains(a) && c.witnesses().contains(b))
          .filter(c -> c instanceof SumCheck check && !check.holds())
          .findFirst()
          .map(c -> outcome(a, b, c))
          .orElse(tied.get());
    }
    if (DriftLinker.confused(a, b) && sameNumber(a, b)) {
      Agreement event = Sameness.event(a, b);
      return event == Agreement.DIFFERENT
          ? apart(a, b, Reason.OTHER_EVENT, Dimension.EVENT, event)
          : apart(a, b, Reason.CHANCE, Dimension.MEASURE, Agreement.DIFFERENT);
    }
    List<String> kind = Linker.kind(a);
    List<QuantityClaim> alike = Linker.byMeasure(story.claims()).getOrDefault(kind, List.of());
    Setting setting = Setting.of(alike, Story.of(story.claims(), documents));
    FigurePairs pairs = new FigurePairs(setting);
    List<QuantityClaim> usable = alike.stream().filter(FigurePairs::usable).toList();
    Pairing pairing = refined(counts.among(usable, pairs).apply(pairs.pair(a, b)));
    boolean length = Values.dimension(a).equals("duration") && pairing.judged();
    return length ? with(pairing, Reason.LENGTHS) : pairing;
  }

  private static boolean sameNumber(QuantityClaim a, QuantityClaim b) {
    return a.stated() != null && b.stated() != null && a.stated().compareTo(b.stated()) == 0;
  }

  /** The reason as a reader sees it, where the comparison itself has no need to tell two apart. */
  private static Pairing refined(Pairing p) {
    if (!(p.first() instanceof QuantityClaim a && p.second() instanceof QuantityClaim b)) {
      return p;
    }
    return switch (p.reason()) {
      case OTHER_MEASURE, OTHER_UNIT ->
          Values.understood(a) && Values.understood(b) ? p : with(p, Reason.NOT_UNDERSTOOD);
      // A place that only one of the two names does not make two places.
      case OTHER_AREA ->
          p.comparability().in(Dimension.AREA) != Agreement.UNKNOWN
              ? p
              : FigurePairs.meet(a, b)
                  ? refined(with(p, Reason.MEETS))
                  : with(p, Reason.PART_OF_AREA);
      // What could both hold needs no doubt whether it is of one incident.
      case INCIDENTS -> FigurePairs.meet(a, b) ? refined(with(p, Reason.MEETS)) : p;
      case OTHER_POPULATION ->
          !Values.counted(a) && (Sameness.nameless(a) || Sameness.nameless(b)) ? nameless(p) : p;
      case MEETS ->
          sameNumber(a, b) && a.hedge() == b.hedge() && a.unit().equals(b.unit())
              ? with(p, Reason.AGREE)
              : p;
      default -> p;
    };
  }

  /** What is not named is open and not different. */
  private static Pairing nameless(Pairing p) {
    Set<Dimension> unknown = new HashSet<>(p.comparability().unknown());
    unknown.add(Dimension.POPULATION);
    Set<Dimension> different = new HashSet<>(p.comparability().different());
    different.remove(Dimension.POPULATION);
    return new Pairing(
        p.first(),
        p.second(),
        new Comparability(p.comparability().same(), unknown, different, p.comparability().likely()),
        Reason.NAMELESS,
        null);
  }

  private static Pairing with(Pairing p, Reason reason) {
    return new Pairing(p.first(), p.second(), p.comparability(), reason, p.comparison());
  }

  /** Two claims of one story that no linker holds against each other as they stand. */
  private Pairing plain(ClaimGroup story, Claim a, Claim b) {
    if (a instanceof PositionClaim one && b instanceof PositionClaim other) {
      return new PositionPairs(Linker.only(story.claims(), PositionClaim.class)).pair(one, other);
    }
    if (a instanceof ParticipantsClaim one && b instanceof ParticipantsClaim other) {
      return ParticipantsLinker.pair(one, other);
    }
    if (a instanceof EventClaim one && b instanceof EventClaim other) {
      if (one.occurrence() != null || other.occurrence() != null) {
        return new PlaceClashLinker(Story.of(story.claims(), documents)).pair(one, other);
      }
      return EventDateLinker.oneTime(one, other)
          ? apart(a, b, Reason.SAME_DAY, Dimension.CALENDAR, Agreement.SAME)
          : apart(a, b, Reason.OTHER_DATE, Dimension.EVENT, Agreement.UNKNOWN);
    }
    if (a instanceof RoleClaim one && b instanceof RoleClaim other) {
      Agreement person = PersonName.of(one.person()).with(PersonName.of(other.person()));
      return switch (person) {
        case SAME -> apart(a, b, Reason.SAME_PERSON, Dimension.PERSON, person);
        case UNKNOWN -> apart(a, b, Reason.PERSON_OPEN, Dimension.PERSON, person);
        case DIFFERENT -> apart(a, b, Reason.OTHER_PERSON, Dimension.PERSON, person);
      };
    }
    if (a instanceof QuotationClaim && b instanceof QuotationClaim) {
      return apart(a, b, Reason.OTHER_SAYING, Dimension.EVENT, Agreement.UNKNOWN);
    }
    return apart(a, b, Reason.OTHER_KIND, Dimension.MEASURE, Agreement.DIFFERENT);
  }

  private static Pairing apart(
      Claim a, Claim b, Reason reason, Dimension dimension, Agreement agreement) {
    Known known = new Known();
    known.note(dimension, agreement);
    return new Pairing(a, b, known.comparability(false), reason, null);
  }
}
