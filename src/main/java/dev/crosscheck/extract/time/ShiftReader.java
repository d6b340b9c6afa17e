package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.PERIOD;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from another time: "two days ago" from the day of writing, "three weeks after 2
 * May" from a date beside, "the next day" and "two days later" from the time told last. When no
 * time was told, the latter stay open; the day of writing is then only a candidate.
 */
final class ShiftReader {
  private static final Set<String> EARLIER = Set.of("earlier", "before");
  private static final Set<String> LATER = Set.of("later", "afterwards", "after");
  private static final Set<String> BACK = Set.of("previous", "preceding");
  private static final Set<String> ON = Set.of("following", "next");
  private static final Set<String> SAME = Set.of("same");

  private final TimeTokens t;
  private final TimeContext context;
  private final IntFunction<@Nullable TimeMatch> days;

  /**
   * @param days reads the date at a token, for "two weeks after 3 May"
   */
  ShiftReader(TimeTokens tokens, TimeContext context, IntFunction<@Nullable TimeMatch> days) {
    this.t = tokens;
    this.context = context;
    this.days = days;
  }

  /**
   * The time that starts at token {@code i}, or null.
   *
   * @param told the time told last before it, in this sentence or an earlier one; or null
   */
  @Nullable TimeMatch read(int i, @Nullable DateRange told) {
    TimeMatch match = counted(i, told);
    match = match != null ? match : inTime(i);
    return match != null ? match : open(i, told);
  }

  /** "two days ago", "a week before Christmas", "three weeks from 2 May", "two days later". */
  private @Nullable TimeMatch counted(int i, @Nullable DateRange told) {
    TimeSpan span = TimeSpan.read(t, i);
    if (span == null) {
      return null;
    }
    TimeSpan more = t.is(span.next(), "and") ? TimeSpan.read(t, span.next() + 1) : null;
    boolean both = more != null && t.is(more.next(), "ago") && span.exact() && more.exact();
    int at = both && more != null ? more.next() : span.next();
    LocalDate today = context.today();
    if (t.is(at, "ago")) {
      DateRange start = today == null ? null : DateRange.on(today);
      if (both && more != null && start != null && today != null) {
        start = DateRange.on(today.minus(span.least(), span.unit()));
        return shifted(i, at + 1, more, start, -1, true);
      }
      return shifted(i, at + 1, span, start, -1, true);
    }
    boolean back = t.is(at, "before");
    if (back || t.is(at, "after") || t.is(at, "from")) {
      TimeMatch other = t.is(at + 1, "now") ? now(at + 1) : days.apply(at + 1);
      if (other != null && other.kind() == DATE) {
        DateRange base = other.range();
        base = base == null && !other.candidates().isEmpty() ? null : base;
        TimeMatch match = shifted(i, other.next(), span, base, back ? -1 : 1, true);
        return coming(match, span, other, back);
      }
    }
    if (t.in(at, EARLIER) || t.in(at, LATER)) {
      int way = t.in(at, EARLIER) ? -1 : 1;
      boolean clause = t.is(at, "before") || t.is(at, "after");
      return clause && opensPhrase(at + 1)
          ? TimeMatch.days(i, at + 1, null, RANGE, true)
          : shifted(i, at + 1, span, told, way, false);
    }
    return null;
  }

  /**
   * "before the vote" tells of a vote whose day is not known here, "two days before." of nothing.
   */
  private boolean opensPhrase(int i) {
    return t.word(i);
  }

  private TimeMatch coming(TimeMatch match, TimeSpan span, TimeMatch other, boolean back) {
    List<DateRange> all =
        other.readings().stream()
            .map(r -> exact(r, span, back ? -1 : 1))
            .filter(java.util.Objects::nonNull)
            .toList();
    return match.or(all);
  }

  private TimeMatch now(int i) {
    LocalDate today = context.today();
    return TimeMatch.days(i, i + 1, today == null ? null : DateRange.on(today), DATE, false);
  }

  /** "in two weeks", where it is still to come. */
  private @Nullable TimeMatch inTime(int i) {
    boolean within = t.is(i, "within");
    if (!t.is(i, "in") && !within || context.tense().at(t.start(i)) == Tense.PAST) {
      return null;
    }
    Tense tense = context.tense().at(t.start(i));
    int j = within && t.is(i + 1, "next") ? i + 2 : i + 1;
    TimeSpan span = TimeSpan.read(t, j);
    LocalDate today = context.today();
    if (span == null || today == null || !span.exact() || t.is(span.next(), "of")) {
      return null;
    }
    TimeMatch from = within ? null : counted(j, null);
    if (from != null) {
      return from.spanning(i, from.next());
    }
    DateRange exact = exact(DateRange.on(today), span, 1);
    if (within) {
      List<DateRange> until = exact == null ? List.of() : List.of(new DateRange(today, exact.to()));
      return TimeMatch.days(i, span.next(), null, PERIOD, true).or(until);
    }
    // Open, "in two days" may as well be how long it took.
    return tense == Tense.FUTURE
        ? shifted(i, span.next(), span, DateRange.on(today), 1, true)
        : TimeMatch.days(i, span.next(), null, PERIOD, true)
            .or(exact == null ? List.of() : List.of(exact));
  }

  private TimeMatch shifted(
      int from, int next, TimeSpan span, @Nullable DateRange start, int way, boolean sure) {
    boolean day = span.exact() && span.unit() == ChronoUnit.DAYS;
    LocalDate today = context.today();
    if (start == null || start.from() == null || start.to() == null || !start.singleDay()) {
      DateRange fallback = sure || today == null ? null : exact(DateRange.on(today), span, way);
      return TimeMatch.days(from, next, null, day ? DATE : RANGE, true)
          .or(fallback == null ? List.of() : List.of(fallback));
    }
    DateRange range = around(start.from(), span, way);
    DateRange exact = exact(start, span, way);
    return TimeMatch.days(from, next, range, day ? DATE : RANGE, !day)
        .or(exact == null ? List.of() : List.of(exact));
  }

  /** The days a span away, taken literally; null when no number is written. */
  private static @Nullable DateRange exact(DateRange start, TimeSpan span, int way) {
    boolean sound = span.exact() && span.unit().compareTo(ChronoUnit.DAYS) >= 0;
    return !sound || start.from() == null || start.to() == null
        ? null
        : new DateRange(
            start.from().plus((long) way * span.least(), span.unit()),
            start.to().plus((long) way * span.least(), span.unit()));
  }

  /** The days a span away, as loosely as people count weeks, months and years. */
  private static DateRange around(LocalDate start, TimeSpan span, int way) {
    ChronoUnit unit = span.unit();
    if (unit.compareTo(ChronoUnit.DAYS) < 0) {
      return way < 0
          ? new DateRange(start.minusDays(1), start)
          : new DateRange(start, start.plusDays(1));
    }
    LocalDate near = start.plus((long) way * span.least(), unit);
    LocalDate far = span.most() < 0 ? null : start.plus((long) way * span.most(), unit);
    LocalDate from = way < 0 ? far : near;
    LocalDate to = way < 0 ? near : far;
    if (!span.exact() || from == null || to == null || unit == ChronoUnit.DAYS) {
      return new DateRange(from, to);
    }
    return switch (unit) {
      case WEEKS -> new DateRange(from.minusDays(3), to.plusDays(3));
      case MONTHS -> new DateRange(from.minusDays(20), to.plusDays(20));
      case YEARS -> new DateRange(from.minusMonths(9), to.plusMonths(9));
      default -> new DateRange(from.minusYears(4), to.plusYears(4));
    };
  }

  /** "the following day", "that evening", "the same week", "the day before". */
  private @Nullable TimeMatch open(int i, @Nullable DateRange told) {
    int j = t.is(i, "the") ? i + 1 : i;
    boolean the = j > i;
    int way = t.in(j, BACK) ? -1 : t.in(j, ON) ? 1 : t.in(j, SAME) ? 0 : Integer.MIN_VALUE;
    boolean that = t.is(i, "that") || t.is(i, "same") && t.is(i - 1, "the");
    if (that || t.is(i, "same")) {
      way = 0;
      j = i;
      the = true;
    }
    if (the && way != Integer.MIN_VALUE && unitOrPart(j + 1)) {
      return unit(i, j + 2, t.lower(j + 1), told, way);
    }
    boolean dayBefore =
        the && t.in(j, Set.of("day", "night")) && (t.is(j + 1, "before") || t.is(j + 1, "after"));
    if (dayBefore) {
      TimeMatch other = days.apply(j + 2);
      boolean clause = t.word(j + 2) && other == null;
      boolean relative = other != null && other.kind() == DATE;
      return unit(
          i,
          relative && other != null ? other.next() : j + 2,
          "day",
          relative && other != null ? other.range() : clause ? null : told,
          t.is(j + 1, "before") ? -1 : 1);
    }
    return null;
  }

  private TimeMatch unit(int from, int next, String unit, @Nullable DateRange told, int way) {
    ChronoUnit chrono = TimeWords.UNITS.getOrDefault(unit, ChronoUnit.DAYS);
    boolean weekend = unit.equals("weekend");
    TimeExpression.Kind kind = chrono == ChronoUnit.DAYS && !weekend ? DATE : RANGE;
    LocalDate today = context.today();
    List<DateRange> fallback =
        today == null || weekend ? List.of() : List.of(whole(today, chrono, way));
    LocalDate start = told == null || !told.singleDay() ? null : told.from();
    return start == null || weekend
        ? TimeMatch.days(from, next, null, kind, true).or(fallback)
        : TimeMatch.days(from, next, whole(start, chrono, way), kind, kind != DATE);
  }

  /** The day, week, month or year {@code way} units from the one that a day lies in. */
  private static DateRange whole(LocalDate day, ChronoUnit unit, int way) {
    LocalDate moved = day.plus(way, unit.compareTo(ChronoUnit.DAYS) < 0 ? ChronoUnit.DAYS : unit);
    return switch (unit) {
      case WEEKS -> {
        LocalDate monday = moved.minusDays(moved.getDayOfWeek().getValue() - 1L);
        yield new DateRange(monday, monday.plusDays(6));
      }
      case MONTHS ->
          new DateRange(moved.withDayOfMonth(1), moved.withDayOfMonth(moved.lengthOfMonth()));
      case YEARS ->
          new DateRange(moved.withDayOfYear(1), moved.withDayOfYear(moved.lengthOfYear()));
      default -> DateRange.on(moved);
    };
  }

  private boolean unitOrPart(int i) {
    ChronoUnit unit = TimeWords.UNITS.get(t.lower(i));
    boolean whole =
        unit != null
            && unit.compareTo(ChronoUnit.DAYS) >= 0
            && unit.compareTo(ChronoUnit.YEARS) <= 0;
    return whole && !t.lower(i).endsWith("s") || t.in(i, TimeWords.DAY_PARTS) || t.is(i, "weekend");
  }
}
