package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Occurrence;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two texts that tell of an event of one type mean the same one. Words of both must say so:
 * what it befell, who took part, on which day; and no word may tell the two apart.
 */
final class OneEvent {
  private static final int NAME = 3;
  private static final int HEAD = 2;
  private static final int DAY = 2;
  private static final int ENOUGH = 3;
  private static final int SURE = 5;

  /** What happens often is told of within days. */
  private static final Duration NEWS = Duration.ofDays(10);

  private static final Set<String> ATTACKS =
      Set.of("attack", "shooting", "stabbing", "bombing", "explosion", "airstrike");

  private OneEvent() {}

  /** Same, different, or unknown when too little is told. */
  static Agreement of(EventClaim a, EventClaim b) {
    Happening first = Optional.ofNullable(a.happening()).orElseThrow();
    Happening second = Optional.ofNullable(b.happening()).orElseThrow();
    if (!family(first.kind()).equals(family(second.kind())) || apart(a, b, first, second)) {
      return Agreement.DIFFERENT;
    }
    return known(first, second) >= SURE && told(first, second) ? Agreement.SAME : Agreement.UNKNOWN;
  }

  /** What one text calls an attack is a shooting or a bombing to the next. */
  static String family(String type) {
    return ATTACKS.contains(type) ? "attack" : type;
  }

  /** Whether enough speaks for one event to hold what the two say against each other. */
  static boolean likely(EventClaim a, EventClaim b) {
    Happening first = Optional.ofNullable(a.happening()).orElseThrow();
    Happening second = Optional.ofNullable(b.happening()).orElseThrow();
    return known(first, second) >= (told(first, second) ? ENOUGH : SURE);
  }

  /** Whether at least one text takes it for known, or both share a name beside what it befell. */
  private static boolean told(Happening first, Happening second) {
    return first.definite()
        || second.definite()
        || EventSameness.shareName(first.names(), second.names());
  }

  /** Whether both name what it befell, by one name. */
  static boolean named(EventClaim a, EventClaim b) {
    Happening first = Optional.ofNullable(a.happening()).orElseThrow();
    Happening second = Optional.ofNullable(b.happening()).orElseThrow();
    return EventSameness.shareName(first.subject(), second.subject());
  }

  /** Whether somebody is named in both as having a part in it. */
  static boolean sharedPart(EventClaim a, EventClaim b) {
    return a.occurrence() != null
        && b.occurrence() != null
        && a.occurrence().participants().stream()
            .anyMatch(
                p ->
                    b.occurrence().participants().stream()
                        .anyMatch(q -> EventSameness.sameName(low(p.name()), low(q.name()))));
  }

  private static String low(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean apart(EventClaim a, EventClaim b, Happening first, Happening second) {
    boolean bothNamed = !first.subject().isEmpty() && !second.subject().isEmpty();
    boolean oneName = EventSameness.shareName(first.subject(), second.subject());
    boolean heads = !first.heads().isEmpty() && !second.heads().isEmpty();
    boolean oneHead =
        first.heads().stream()
            .anyMatch(h -> second.heads().stream().anyMatch(o -> EventSameness.same(h, o)));
    boolean otherGround = a.anchor().event().ground() != b.anchor().event().ground();
    boolean background = a.anchor().event().ground() == EventRef.Ground.BACKGROUND;
    return bothNamed && !oneName
        || heads && !oneHead && !oneName
        || !oneName && EventSameness.narrowedApart(first, second)
        || !EventSameness.ranks(first).equals(EventSameness.ranks(second))
        || !first.days().meets(second.days())
        || otherGround && !timed(first, second)
        || background && !first.once() && !timed(first, second)
        || !oneName && !first.once() && stale(a, b)
        || first.several() != second.several() && !oneName;
  }

  private static boolean timed(Happening first, Happening second) {
    return first.days().from() != null && second.days().from() != null;
  }

  private static boolean stale(EventClaim a, EventClaim b) {
    OffsetDateTime first = a.anchor().statedAt();
    OffsetDateTime second = b.anchor().statedAt();
    return first != null
        && second != null
        && Duration.between(first, second).abs().compareTo(NEWS) > 0;
  }

  private static int known(Happening first, Happening second) {
    boolean oneName = EventSameness.shareName(first.subject(), second.subject());
    boolean oneHead =
        first.heads().stream()
            .anyMatch(h -> second.heads().stream().anyMatch(o -> EventSameness.same(h, o)));
    int known = (oneName ? NAME : 0) + (oneHead ? HEAD : 0);
    known += first.once() && (oneName || oneHead) ? 1 : 0;
    DateRange days = first.days();
    known += timed(first, second) && days.meets(second.days()) ? DAY : 0;
    known += first.definite() && second.definite() ? 1 : 0;
    Set<String> narrowing = new HashSet<>(first.narrowing());
    narrowing.retainAll(second.narrowing());
    known += narrowing.size() * HEAD;
    for (String name : first.names()) {
      boolean other = first.subject().stream().noneMatch(s -> EventSameness.sameName(s, name));
      known += other && EventSameness.shareName(List.of(name), second.names()) ? NAME : 0;
    }
    Set<String> terms = new HashSet<>(first.terms());
    terms.retainAll(second.terms());
    terms.removeAll(narrowing);
    terms.removeAll(first.heads());
    return known + Math.min(DAY, terms.size());
  }

  /** Whether both tell that it took place. */
  static boolean happened(EventClaim claim) {
    return claim.occurrence() != null && claim.occurrence().status() == Occurrence.Status.HAPPENED;
  }
}
