package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Reading;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two claims of one kind tell of one event. Two events of a kind are common in news, so
 * what befell whom must be the same by words of both, and no word may tell the two apart.
 */
final class EventSameness {
  /** What a shared name of the clause, a shared place and a shared word weigh. */
  private static final int NAME = 3;

  private static final int SURE = 5;
  private static final int ENOUGH = 3;

  /** Plans of texts further apart in time have likely changed. */
  private static final Duration PLANS = Duration.ofDays(2);

  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "last", "final");

  private static final Set<String> UNIQUE =
      Set.of(
          "election",
          "referendum",
          "trial",
          "deadline",
          "inauguration",
          "funeral",
          "wedding",
          "summit",
          "premiere",
          "final",
          "runoff",
          "round",
          "by-election",
          "earthquake",
          "quake",
          "cyclone",
          "hurricane",
          "typhoon",
          "eruption",
          "collapse",
          "sinking",
          "derailment",
          "coup");

  private static final Set<String> PHASED =
      Set.of(
          "trial",
          "strike",
          "war",
          "siege",
          "truce",
          "ceasefire",
          "festival",
          "inquiry",
          "inquest",
          "summit",
          "conference",
          "campaign",
          "election",
          "outbreak",
          "offensive",
          "invasion",
          "walkout",
          "lockdown",
          "curfew",
          "lockout",
          "boycott",
          "construction",
          "tournament");

  private EventSameness() {}

  /** Words of which two claims on one event share at least one; never empty. */
  static Set<String> keys(Happening what) {
    Set<String> keys = new LinkedHashSet<>();
    what.subject().forEach(name -> keys.add(name.substring(name.lastIndexOf(' ') + 1)));
    what.heads().forEach(head -> keys.add(EventKinds.family(head)));
    return keys.isEmpty() ? Set.of("") : keys;
  }

  /** What is known of whether two claims are about one event; empty when they are not surely. */
  static Optional<Comparability> of(EventClaim a, EventClaim b) {
    Happening first = Optional.ofNullable(a.happening()).orElseThrow();
    Happening second = Optional.ofNullable(b.happening()).orElseThrow();
    boolean bothNamed = !first.subject().isEmpty() && !second.subject().isEmpty();
    boolean oneName = shareName(first.subject(), second.subject());
    boolean oneHead =
        first.heads().stream().anyMatch(h -> second.heads().stream().anyMatch(o -> same(h, o)));
    boolean otherPlace = Sameness.area(a.anchor().area(), b.anchor().area()) == Agreement.DIFFERENT;
    if (bothNamed && !oneName
        || !oneName && !oneHead
        || otherPlace
        || !ranks(first).equals(ranks(second))
        || otherPlan(a, b)) {
      return Optional.empty();
    }
    boolean unique = unique(first) && unique(second);
    boolean told = first.definite() && second.definite() || oneName;
    boolean several = first.several() || second.several();
    boolean oneClauseName = shareName(first.names(), second.names());
    if (!oneName && !oneClauseName && narrowedApart(first, second)
        || !told && !(unique && (first.definite() || second.definite()))) {
      return Optional.empty();
    }
    int known = known(a, b, first, second) + (oneName ? NAME : 0);
    boolean ranked = unique && !ranks(first).isEmpty();
    int least = several ? SURE : (first.once() || unique) && told || ranked ? 0 : ENOUGH;
    if (known < least) {
      return Optional.empty();
    }
    boolean sure = !several && known >= (first.once() ? ENOUGH : SURE);
    Set<Dimension> same = EnumSet.noneOf(Dimension.class);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (sure ? same : unknown).add(Dimension.EVENT);
    boolean likely =
        first.reading() == Reading.LIKELY
            || second.reading() == Reading.LIKELY
            || a.anchor().modality() != Modality.ASSERTED && !first.planned()
            || b.anchor().modality() != Modality.ASSERTED && !second.planned();
    return Optional.of(new Comparability(same, unknown, likely));
  }

  /** An event that there is hardly more than one of in a month, or the start or end of one. */
  private static boolean unique(Happening what) {
    return what.kind().matches("begin|end") && what.heads().stream().anyMatch(PHASED::contains)
        || what.kind().equals("hold") && what.heads().stream().anyMatch(UNIQUE::contains);
  }

  /** How much beside the kind and what it befell speaks for one event. */
  private static int known(EventClaim a, EventClaim b, Happening first, Happening second) {
    int known = 0;
    Set<String> subjects = new HashSet<>(first.subject());
    subjects.addAll(second.subject());
    for (String name : first.names()) {
      boolean other = subjects.stream().noneMatch(s -> sameName(s, name));
      known += other && second.names().contains(name) ? NAME : 0;
    }
    boolean place = a.anchor().area() != null && b.anchor().area() != null;
    known += place ? 1 : 0;
    Set<String> narrowing = new HashSet<>(first.narrowing());
    narrowing.retainAll(second.narrowing());
    known += narrowing.size() * NAME;
    Set<String> terms = new HashSet<>(first.terms());
    terms.retainAll(second.terms());
    terms.removeAll(narrowing);
    terms.removeAll(first.heads());
    return known + terms.size();
  }

  static boolean same(String a, String b) {
    return EventKinds.compare(a, b) == Agreement.SAME;
  }

  /** Both narrow the noun, and by no word in common: "the north gate" and "the old gate". */
  static boolean narrowedApart(Happening a, Happening b) {
    return !a.narrowing().isEmpty()
        && !b.narrowing().isEmpty()
        && a.narrowing().stream().noneMatch(b.narrowing()::contains);
  }

  static Set<String> ranks(Happening what) {
    Set<String> ranks = new TreeSet<>(what.narrowing());
    ranks.removeIf(w -> !RANKS.contains(w) && !w.matches("\\d.*"));
    return ranks;
  }

  static boolean shareName(List<String> a, List<String> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameName(x, y)));
  }

  /** One name has all words of the other. */
  static boolean sameName(String a, String b) {
    Set<String> first = new HashSet<>(Arrays.asList(a.split(" ")));
    Set<String> second = new HashSet<>(Arrays.asList(b.split(" ")));
    return first.containsAll(second) || second.containsAll(first);
  }

  /** Two plans told at different times are likely an old one and a new one. */
  private static boolean otherPlan(EventClaim a, EventClaim b) {
    OffsetDateTime first = a.anchor().statedAt();
    OffsetDateTime second = b.anchor().statedAt();
    boolean planned = a.happening() != null && a.happening().planned();
    return planned
        && first != null
        && second != null
        && Duration.between(first, second).abs().compareTo(PLANS) > 0;
  }
}
