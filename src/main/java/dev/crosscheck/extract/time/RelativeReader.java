package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from the day of publication: "on Monday", "yesterday", "last week", "four years
 * ago". Without that day the words are still found, with an open range.
 */
final class RelativeReader {
  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "fall", "winter", "semester", "season");
  private static final Set<String> LATER =
      Set.of("later", "earlier", "before", "after", "afterwards");
  private static final Set<String> OPEN_LEADS =
      Set.of("following", "next", "previous", "same", "preceding");

  private final TimeTokens t;
  private final @Nullable LocalDate today;

  RelativeReader(TimeTokens tokens, @Nullable LocalDate reference) {
    this.t = tokens;
    this.today = reference;
  }

  /** The time that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = weekday(i);
    match = match != null ? match : dayWord(i);
    match = match != null ? match : shiftedUnit(i);
    match = match != null ? match : ago(i);
    return match != null ? match : open(i);
  }

  /** "Monday", "last Thursday", "early Tuesday", "Tuesday evening". */
  private @Nullable TimeMatch weekday(int i) {
    boolean last = t.is(i, "last") || t.is(i, "this past");
    boolean next = t.is(i, "next") || t.is(i, "coming");
    boolean thisOne = t.is(i, "this");
    boolean partFirst = t.is(i, "early") || t.is(i, "late");
    int j = last || next || thisOne || partFirst ? i + 1 : i;
    j = partFirst && t.is(j, "on") ? j + 1 : j;
    DayOfWeek day = TimeWords.WEEKDAYS.get(t.lower(j));
    if (day == null || !t.capital(j) || namedDay(j)) {
      return null;
    }
    int after = t.in(j + 1, TimeWords.DAY_PARTS) ? j + 2 : j + 1;
    if (today == null) {
      return new TimeMatch(i, after, null, DATE, day, null, false, false);
    }
    LocalDate past = today.with(TemporalAdjusters.previousOrSame(day));
    if (next) {
      LocalDate coming = today.with(TemporalAdjusters.next(day));
      DateRange range = new DateRange(coming, coming.plusDays(7));
      return new TimeMatch(i, after, range, DATE, day, null, true, true);
    }
    if (last) {
      // On a Friday, "last Thursday" may be yesterday or the Thursday of last week.
      LocalDate latest = today.with(TemporalAdjusters.previous(day));
      boolean sameWeek = day.getValue() < today.getDayOfWeek().getValue();
      DateRange range = new DateRange(sameWeek ? latest.minusDays(7) : latest, latest);
      return new TimeMatch(i, after, range, DATE, day, null, true, sameWeek);
    }
    return new TimeMatch(i, after, DateRange.on(past), DATE, day, null, true, false);
  }

  /** "a Sunday paper", "Black Friday", "the Sunday Times": no day of this week. */
  private boolean namedDay(int j) {
    boolean title = t.is(j - 1, "the") && t.capital(j + 1) && t.word(j + 1);
    boolean show = t.is(j + 1, "night") && t.capital(j + 1);
    return t.in(j - 1, TimeWords.NAMED_DAY)
        || t.in(j + 1, TimeWords.WEEKDAY_HABIT)
        || title
        || show;
  }

  /** "yesterday evening", "today", "overnight", "this morning", "last night". */
  private @Nullable TimeMatch dayWord(int i) {
    int after = t.in(i + 1, TimeWords.DAY_PARTS) ? i + 2 : i + 1;
    return switch (t.lower(i)) {
      case "today" -> relative(i, i + 1, 0, 0);
      case "tonight" -> relative(i, i + 1, 0, 0);
      case "yesterday" -> relative(i, after, -1, -1);
      case "tomorrow" -> relative(i, after, 1, 1);
      case "overnight" -> relative(i, i + 1, -1, 0);
      case "this" ->
          t.in(i + 1, TimeWords.DAY_PARTS) && after == i + 2 ? relative(i, after, 0, 0) : null;
      case "last" -> t.is(i + 1, "night") ? relative(i, i + 2, -1, 0) : null;
      default -> null;
    };
  }

  private TimeMatch relative(int from, int next, int first, int last) {
    DateRange range =
        today == null ? null : new DateRange(today.plusDays(first), today.plusDays(last));
    return TimeMatch.days(from, next, range, DATE, false);
  }

  /** "last week", "this month", "next year", "last weekend", "last autumn", "earlier this week". */
  private @Nullable TimeMatch shiftedUnit(int i) {
    int j =
        t.is(i, "earlier") || t.is(i, "later") || t.is(i, "late") || t.is(i, "early") ? i + 1 : i;
    int shift =
        switch (t.lower(j)) {
          case "last", "previous" -> -1;
          case "this" -> 0;
          case "next", "coming" -> 1;
          default -> Integer.MIN_VALUE;
        };
    if (t.are(i, "the", "weekend")) {
      return TimeMatch.days(i, i + 2, weekend(0), RANGE, true);
    }
    if (shift == Integer.MIN_VALUE || t.is(j - 1, "the")) {
      return null;
    }
    String unit = t.lower(j + 1);
    DateRange range =
        switch (unit) {
          case "week" -> week(shift);
          case "weekend" -> weekend(shift);
          case "month" -> month(shift);
          case "year" -> year(shift);
          default -> null;
        };
    boolean season = SEASONS.contains(unit);
    if (range == null && !season && !Set.of("week", "weekend", "month", "year").contains(unit)) {
      return null;
    }
    if (season && today != null) {
      range =
          shift < 0
              ? new DateRange(today.minusMonths(14), today.minusMonths(1))
              : new DateRange(today.minusMonths(6), today.plusMonths(12));
    }
    return TimeMatch.days(i, j + 2, range, RANGE, season || j > i);
  }

  private @Nullable DateRange week(int shift) {
    if (today == null) {
      return null;
    }
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
    return new DateRange(monday, monday.plusDays(6));
  }

  private @Nullable DateRange weekend(int shift) {
    if (today == null) {
      return null;
    }
    LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new DateRange(
        saturday.minusWeeks(shift < 0 ? 1 : 0), saturday.plusDays(shift <= 0 ? 1 : 8));
  }

  private @Nullable DateRange month(int shift) {
    if (today == null) {
      return null;
    }
    LocalDate first = today.withDayOfMonth(1).plusMonths(shift);
    return new DateRange(first, first.with(TemporalAdjusters.lastDayOfMonth()));
  }

  private @Nullable DateRange year(int shift) {
    if (today == null) {
      return null;
    }
    int year = today.getYear() + shift;
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** "two days ago", "a week ago", "a few weeks ago", "decades ago". */
  private @Nullable TimeMatch ago(int i) {
    TimeSpan span = TimeSpan.read(t, i);
    if (span == null || !t.is(span.next(), "ago")) {
      return null;
    }
    DateRange range = today == null ? null : before(today, span);
    boolean day = span.exact() && span.unit() == ChronoUnit.DAYS;
    return TimeMatch.days(i, span.next() + 1, range, day ? DATE : RANGE, !day);
  }

  private static DateRange before(LocalDate today, TimeSpan span) {
    ChronoUnit unit = span.unit();
    if (unit.compareTo(ChronoUnit.DAYS) < 0) {
      return new DateRange(today.minusDays(1), today);
    }
    LocalDate to = today.minus(span.least(), unit);
    LocalDate from = span.most() < 0 ? null : today.minus(span.most(), unit);
    if (!span.exact() || from == null || unit == ChronoUnit.DAYS) {
      return new DateRange(from, to);
    }
    return switch (unit) {
      case WEEKS -> new DateRange(from.minusDays(3), to.plusDays(3));
      case MONTHS -> new DateRange(from.minusDays(20), to.plusDays(20));
      case YEARS -> new DateRange(from.minusMonths(9), to.plusMonths(9));
      default -> new DateRange(from.minusYears(4), to.plusYears(4));
    };
  }

  /** "the following day", "two days later", "that evening": told from another time of the text. */
  private @Nullable TimeMatch open(int i) {
    if (t.is(i, "the") && t.in(i + 1, OPEN_LEADS) && unitOrPart(i + 2)) {
      return TimeMatch.days(i, i + 3, null, DATE, true);
    }
    if (t.is(i, "that") && (t.is(i + 1, "day") || t.in(i + 1, TimeWords.DAY_PARTS))) {
      return TimeMatch.days(i, i + 2, null, DATE, true);
    }
    if (t.are(i, "the", "day", "before") || t.are(i, "the", "day", "after")) {
      return TimeMatch.days(i, i + 3, null, DATE, true);
    }
    TimeSpan span = TimeSpan.read(t, i);
    return span != null && t.in(span.next(), LATER)
        ? TimeMatch.days(i, span.next() + 1, null, RANGE, true)
        : null;
  }

  private boolean unitOrPart(int i) {
    return TimeWords.UNITS.containsKey(t.lower(i)) || t.in(i, TimeWords.DAY_PARTS);
  }
}
