package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.SequenceClash;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds times that no order of events allows. */
final class SequenceLinker {
  /** What befalls one thing in this order and in no other. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("bear", "marry", "die", "bury"),
          List.of("found", "dissolve"),
          List.of("build", "demolish"),
          List.of("open", "close"),
          List.of("indict", "convict", "sentence"),
          List.of("charge", "convict", "sentence"),
          List.of("arrest", "charge"),
          List.of("kidnap", "release"),
          List.of("seize", "release"),
          List.of("kidnap", "rescue"),
          List.of("begin", "end"),
          List.of("leave", "arrive"),
          List.of("sign", "ratify"),
          List.of("launch", "sink"),
          List.of("disappear", "discover"),
          List.of("steal", "discover"));

  private static final Map<String, List<String>> AFTER = after();

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** Clocks differ by a day. */
  private static final int CLOCKS = 1;

  /** So near, a day that is written without its year is not that of another year. */
  private static final int NEAR_DAYS = 31;

  /** What can befall one thing again is held in order only within days. */
  private static final int AGAIN_DAYS = 31;

  private static final int MOST = 60;

  private SequenceLinker() {}

  private static Map<String, List<String>> after() {
    Map<String, List<String>> after = new HashMap<>();
    for (List<String> chain : ORDER) {
      for (int i = 0; i < chain.size(); i++) {
        after
            .computeIfAbsent(chain.get(i), k -> new ArrayList<>())
            .addAll(chain.subList(i + 1, chain.size()));
      }
    }
    return Map.copyOf(after);
  }

  /** All that is told in an impossible order. */
  static List<SequenceClash> clashes(List<EventClaim> claims) {
    List<EventClaim> told =
        claims.stream()
            .filter(c -> c.happening() != null && c.occurrence() == null)
            .filter(c -> !c.anchor().negated())
            .sorted(Witnesses.OLDEST_FIRST)
            .toList();
    List<SequenceClash> clashes = new ArrayList<>();
    told.forEach(c -> ownDate(c).ifPresent(clashes::add));
    Map<String, List<EventClaim>> byWord = new LinkedHashMap<>();
    for (EventClaim claim : told) {
      for (String word : EventSameness.keys(happening(claim))) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(claim);
      }
    }
    Map<Set<String>, SequenceClash> pairs = new LinkedHashMap<>();
    for (List<EventClaim> group : byWord.values()) {
      if (group.size() <= MOST) {
        for (EventClaim a : group) {
          for (EventClaim b : group) {
            Set<String> ids = a.equals(b) ? Set.of(a.id()) : Set.of(a.id(), b.id());
            if (!pairs.containsKey(ids)) {
              order(a, b, group).ifPresent(c -> pairs.put(ids, c));
            }
          }
        }
      }
    }
    clashes.addAll(pairs.values());
    return clashes;
  }

  /** A text of 2 March that tells what happened on 5 March, or that is to happen on 12 February. */
  private static Optional<SequenceClash> ownDate(EventClaim claim) {
    OffsetDateTime moment = claim.anchor().statedAt();
    LocalDate day = claim.date();
    Happening what = happening(claim);
    if (moment == null || day == null) {
      return Optional.empty();
    }
    LocalDate today = moment.toLocalDate();
    long ahead = ChronoUnit.DAYS.between(today, day);
    boolean sure = YEAR.matcher(claim.quote()).find() || Math.abs(ahead) <= NEAR_DAYS;
    boolean plain = claim.anchor().modality() == Modality.ASSERTED;
    boolean early = plain && what.told() == Happening.Told.PAST && ahead > CLOCKS;
    boolean late = what.told() == Happening.Told.COMING && ahead < -CLOCKS;
    if (!sure || !early && !late) {
      return Optional.empty();
    }
    Comparability known =
        new Comparability(EnumSet.of(Dimension.EVENT), Set.of(), what.reading() == Reading.LIKELY);
    String because =
        early
            ? "the text is of " + today + " and tells it as over"
            : "the text is of " + today + " and tells it as still to come";
    return Optional.of(new SequenceClash(claim, null, because, known));
  }

  private static Optional<SequenceClash> order(
      EventClaim first, EventClaim second, List<EventClaim> all) {
    Happening a = happening(first);
    Happening b = happening(second);
    boolean ordered = AFTER.getOrDefault(a.kind(), List.of()).contains(b.kind());
    if (!ordered || a.planned() || b.planned() || !b.days().before(a.days())) {
      return Optional.empty();
    }
    boolean oneName = EventSameness.shareName(a.subject(), b.subject());
    boolean otherNames = !a.subject().isEmpty() && !b.subject().isEmpty() && !oneName;
    boolean oneHead = a.heads().stream().anyMatch(b.heads()::contains);
    boolean apart =
        otherNames
            || !oneName && (!oneHead || EventSameness.narrowedApart(a, b))
            || !oneName && !(a.definite() && b.definite())
            || a.several()
            || b.several()
            || !EventSameness.ranks(a).equals(EventSameness.ranks(b))
            || guessed(first, second);
    boolean once = a.once() && b.once();
    boolean near = gap(b.days(), a.days()) <= AGAIN_DAYS;
    // A second arrest or release restores the order.
    boolean again = all.stream().anyMatch(c -> other(c, first) || other(c, second));
    boolean changed =
        Sameness.area(first.anchor().area(), second.anchor().area()) == Agreement.DIFFERENT
            && !oneName;
    if (apart || changed || !once && (!near || again)) {
      return Optional.empty();
    }
    Set<Dimension> same = EnumSet.noneOf(Dimension.class);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (once && oneName ? same : unknown).add(Dimension.EVENT);
    boolean likely = a.reading() == Reading.LIKELY || b.reading() == Reading.LIKELY;
    return Optional.of(
        new SequenceClash(
            first,
            second,
            "\"" + first.trigger() + "\" comes before \"" + second.trigger() + "\"",
            new Comparability(same, unknown, likely)));
  }

  /** A year that is not written may have been guessed wrong when the two lie far apart. */
  private static boolean guessed(EventClaim a, EventClaim b) {
    boolean written = YEAR.matcher(a.quote()).find() && YEAR.matcher(b.quote()).find();
    return !written && gap(happening(b).days(), happening(a).days()) > 183;
  }

  private static boolean other(EventClaim claim, EventClaim of) {
    return happening(claim).kind().equals(happening(of).kind())
        && !happening(claim).days().meets(happening(of).days());
  }

  private static long gap(DateRange early, DateRange late) {
    return early.to() == null || late.from() == null
        ? 0
        : ChronoUnit.DAYS.between(early.to(), late.from());
  }

  private static Happening happening(EventClaim claim) {
    return Optional.ofNullable(claim.happening()).orElseThrow();
  }
}
