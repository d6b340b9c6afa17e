package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateClash;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets claims on the time of one event against each other. Claims meet by the kind of event and a
 * word for what it befell, so that the cost grows with what they share and not with their pairs.
 */
public final class EventDateLinker {
  /** A word that more claims of one kind share tells nothing of which event is meant. */
  private static final int MOST = 60;

  /** What can happen to one thing again is not taken for one event when it lies further apart. */
  private static final long NEAR_DAYS = 31;

  /** So far apart, a year that is not written may have been guessed wrong. */
  private static final long HALF_A_YEAR = 183;

  private static final int WEEK = 7;

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** Kind of a change of plan, which explains a second date. */
  private static final String MOVED = "move";

  private EventDateLinker() {}

  private record Pair(EventClaim first, EventClaim second, Comparability comparability) {}

  /** One event told of two times. */
  public static List<DateClash> clashes(List<EventClaim> claims) {
    List<EventClaim> told =
        claims.stream()
            .filter(c -> c.happening() != null && c.occurrence() == null)
            .filter(c -> !c.anchor().negated())
            .sorted(Claim.ORDER)
            .toList();
    Set<String> moved = moved(told);
    Map<List<String>, List<EventClaim>> blocks = new LinkedHashMap<>();
    for (EventClaim claim : told) {
      Happening what = happening(claim);
      for (String word : EventSameness.keys(what)) {
        blocks.computeIfAbsent(List.of(what.kind(), word), k -> new ArrayList<>()).add(claim);
      }
    }
    Set<Set<String>> compared = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<EventClaim> block : blocks.values()) {
      if (block.size() <= MOST && !happening(block.get(0)).kind().equals(MOVED)) {
        pairs.addAll(pairs(block, moved, compared));
      }
    }
    return merged(pairs);
  }

  private static List<Pair> pairs(
      List<EventClaim> block, Set<String> moved, Set<Set<String>> compared) {
    List<Pair> pairs = new ArrayList<>();
    boolean again = again(block);
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        EventClaim a = block.get(i);
        EventClaim b = block.get(j);
        boolean open = again && happening(a).subject().isEmpty();
        if (!open && compared.add(Set.of(a.id(), b.id())) && apart(a, b) && !changed(a, b, moved)) {
          EventSameness.of(a, b).map(c -> new Pair(a, b, c)).ifPresent(pairs::add);
        }
      }
    }
    return pairs;
  }

  /** Whether one text tells of two times of it, as of something that happens more than once. */
  private static boolean again(List<EventClaim> block) {
    if (happening(block.get(0)).once()) {
      return false;
    }
    Map<String, List<DateRange>> byDocument = new LinkedHashMap<>();
    for (EventClaim claim : block) {
      byDocument
          .computeIfAbsent(claim.document(), k -> new ArrayList<>())
          .add(happening(claim).days());
    }
    return byDocument.values().stream()
        .anyMatch(days -> days.stream().anyMatch(d -> days.stream().anyMatch(e -> !d.meets(e))));
  }

  /** Whether no day is in both, and no slip of a reader in the calendar can explain it. */
  private static boolean apart(EventClaim a, EventClaim b) {
    Happening first = happening(a);
    Happening second = happening(b);
    if (first.days().meets(second.days()) || first.planned() != second.planned()) {
      return false;
    }
    long gap = gap(first.days(), second.days());
    boolean weekdays = a.weekdayAlone() || b.weekdayAlone();
    boolean wholeWeeks = ChronoUnit.DAYS.between(start(a), start(b)) % WEEK == 0;
    boolean oneSentence = a.document().equals(b.document()) && a.sentence().equals(b.sentence());
    boolean guessed = gap > HALF_A_YEAR && !(yearWritten(a) && yearWritten(b));
    return !oneSentence
        && !(weekdays && wholeWeeks)
        && !guessed
        && (first.once() || gap <= NEAR_DAYS);
  }

  private static boolean yearWritten(EventClaim claim) {
    return YEAR.matcher(claim.quote()).find();
  }

  private static LocalDate start(EventClaim claim) {
    DateRange when = claim.anchor().event().when();
    LocalDate from = when == null ? null : when.from();
    return from == null ? LocalDate.MIN : from;
  }

  private static long gap(DateRange a, DateRange b) {
    boolean first = a.before(b);
    DateRange early = first ? a : b;
    DateRange late = first ? b : a;
    return early.to() == null || late.from() == null
        ? 0
        : ChronoUnit.DAYS.between(early.to(), late.from());
  }

  /** Whether a text of the story tells that it was moved to another day. */
  private static boolean changed(EventClaim a, EventClaim b, Set<String> moved) {
    return happening(a).planned()
        && (EventSameness.keys(happening(a)).stream().anyMatch(moved::contains)
            || EventSameness.keys(happening(b)).stream().anyMatch(moved::contains));
  }

  private static Set<String> moved(List<EventClaim> claims) {
    Set<String> moved = new HashSet<>();
    for (EventClaim claim : claims) {
      if (happening(claim).kind().equals(MOVED)) {
        moved.addAll(EventSameness.keys(happening(claim)));
      }
    }
    return moved;
  }

  /** Pairs of the same two times are one clash, however many texts tell it. */
  private static List<DateClash> merged(List<Pair> pairs) {
    Map<List<Object>, List<Pair>> groups = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Happening first = happening(pair.first());
      Happening second = happening(pair.second());
      boolean ordered = first.days().before(second.days());
      groups
          .computeIfAbsent(
              List.of(
                  first.kind(),
                  EventSameness.keys(first).iterator().next(),
                  ordered ? first.days() : second.days(),
                  ordered ? second.days() : first.days()),
              k -> new ArrayList<>())
          .add(pair);
    }
    List<DateClash> clashes = new ArrayList<>();
    for (List<Pair> group : groups.values()) {
      Pair best = group.get(0);
      for (Pair pair : group) {
        boolean graver = pair.comparability().cap().compareTo(best.comparability().cap()) > 0;
        best = graver ? pair : best;
      }
      Set<EventClaim> all = new LinkedHashSet<>();
      group.forEach(p -> all.addAll(List.of(p.first(), p.second())));
      all.remove(best.first());
      all.remove(best.second());
      boolean ordered = happening(best.first()).days().before(happening(best.second()).days());
      clashes.add(
          new DateClash(
              ordered ? best.first() : best.second(),
              ordered ? best.second() : best.first(),
              all.stream().sorted(Witnesses.OLDEST_FIRST).toList(),
              best.comparability()));
    }
    return clashes;
  }

  /** Whether both tell the same time: the same date, or the same days where no date is written. */
  static boolean oneTime(EventClaim a, EventClaim b) {
    return a.date() != null && b.date() != null
        ? a.date().equals(b.date())
        : days(a).filter(d -> d.equals(days(b).orElse(null))).isPresent();
  }

  private static Optional<DateRange> days(EventClaim claim) {
    Happening what = claim.happening();
    return Optional.ofNullable(what == null ? claim.anchor().event().when() : what.days());
  }

  private static Happening happening(EventClaim claim) {
    return Optional.ofNullable(claim.happening()).orElseThrow();
  }
}
