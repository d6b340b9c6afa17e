package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from the day of writing: "yesterday", "last week", "earlier this month", "last
 * March". Without that day the words are still found, with an open range.
 */
final class RelativeReader {
  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "fall", "winter", "semester", "season");
  private static final Set<String> UNITS =
      Set.of("week", "weekend", "fortnight", "month", "quarter", "year", "decade");
  private static final Set<String> WORKING = Set.of("working", "calendar", "work");
  private static final int OTHER = Integer.MIN_VALUE;

  private final TimeTokens t;
  private final @Nullable LocalDate today;
  private final MonthNames months;

  RelativeReader(TimeTokens tokens, TimeContext context) {
    this.t = tokens;
    this.today = context.today();
    this.months = new MonthNames(tokens);
  }

  /** The time that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = dayWord(i);
    match = match != null ? match : partOfUnit(i);
    return match != null ? match : unit(i);
  }

  /** "yesterday evening", "today", "overnight", "this morning", "last night", "earlier today". */
  private @Nullable TimeMatch dayWord(int i) {
    int after = t.in(i + 1, TimeWords.DAY_PARTS) ? i + 2 : i + 1;
    boolean led = t.is(i, "earlier") || t.is(i, "later") || t.is(i, "early") || t.is(i, "late");
    return switch (t.lower(i)) {
      case "today", "tonight" -> relative(i, i + 1, 0, 0);
      case "yesterday" -> relative(i, after, -1, -1);
      case "tomorrow" -> relative(i, after, 1, 1);
      case "overnight" -> relative(i, i + 1, -1, 0);
      case "this" ->
          t.in(i + 1, TimeWords.DAY_PARTS) && after == i + 2 ? relative(i, after, 0, 0) : null;
      case "last" -> t.is(i + 1, "night") ? relative(i, i + 2, -1, 0) : null;
      case "the" ->
          t.are(i + 1, "day", "before", "yesterday")
              ? relative(i, i + 4, -2, -2)
              : t.are(i + 1, "day", "after", "tomorrow") ? relative(i, i + 4, 2, 2) : null;
      case "earlier", "later", "early", "late" -> {
        TimeMatch day =
            led && t.in(i + 1, Set.of("today", "yesterday", "tomorrow", "this", "last"))
                ? dayWord(i + 1)
                : null;
        yield day == null ? null : day.spanning(i, day.next());
      }
      default -> null;
    };
  }

  private TimeMatch relative(int from, int next, int first, int last) {
    DateRange range =
        today == null ? null : new DateRange(today.plusDays(first), today.plusDays(last));
    return TimeMatch.days(from, next, range, DATE, false);
  }

  /** "earlier this week", "later this year", "earlier in the week", "late last month". */
  private @Nullable TimeMatch partOfUnit(int i) {
    String part = t.lower(i);
    if (!Set.of("earlier", "later", "late", "early").contains(part)) {
      return null;
    }
    TimeMatch whole = t.is(i + 1, "in") ? the(i + 2) : unit(i + 1);
    if (whole == null) {
      return null;
    }
    DateRange range = whole.range();
    LocalDate from = range == null ? null : range.from();
    LocalDate to = range == null ? null : range.to();
    boolean around =
        today != null && from != null && to != null && !today.isBefore(from) && !today.isAfter(to);
    if (!around) {
      return whole.spanning(i, whole.next()).withFuzzy(true);
    }
    DateRange cut =
        switch (part) {
          case "earlier" -> new DateRange(from, today);
          case "later" -> new DateRange(today, to);
          default -> range;
        };
    return TimeMatch.days(i, whole.next(), cut, RANGE, true);
  }

  /** "last week", "this month", "next year", "last weekend", "last autumn", "last March". */
  @Nullable TimeMatch unit(int i) {
    if (t.are(i, "the", "weekend")) {
      return TimeMatch.days(i, i + 2, weekend(0), RANGE, true);
    }
    int shift =
        switch (t.lower(i)) {
          case "last", "previous", "past" -> -1;
          case "this", "current" -> 0;
          case "next", "coming", "following" -> 1;
          default -> OTHER;
        };
    boolean told = t.is(i - 1, "the") && !Set.of("quarter", "decade").contains(t.lower(i + 1));
    boolean pastUnit = t.is(i, "past") && !t.is(i + 1, "quarter");
    if (shift == OTHER || told && !t.is(i, "current") || pastUnit) {
      return null;
    }
    TimeMatch month = namedMonth(i, shift);
    int j = t.in(i + 1, WORKING) ? i + 2 : i + 1;
    String unit = t.is(j, "workweek") ? "week" : t.lower(j);
    boolean season = SEASONS.contains(unit);
    if (month != null || !season && !UNITS.contains(unit)) {
      return month;
    }
    DateRange range = season ? season(shift) : range(unit, shift);
    boolean working =
        range != null && range.to() != null && (t.is(j, "workweek") || t.is(i + 1, "working"));
    range =
        working && range != null && range.to() != null
            ? new DateRange(range.from(), range.to().minusDays(2))
            : range;
    return TimeMatch.days(i, j + 1, range, RANGE, season);
  }

  /** "the year", "year", "the week": the one that it is; after "first quarter of", "later in". */
  @Nullable TimeMatch the(int i) {
    int j = t.is(i, "the") ? i + 1 : i;
    boolean unit = UNITS.contains(t.lower(j)) && !t.is(j, "weekend");
    return unit ? TimeMatch.days(i, j + 1, range(t.lower(j), 0), RANGE, false) : null;
  }

  private @Nullable TimeMatch namedMonth(int i, int shift) {
    Month month = months.full(i + 1);
    boolean sure = month != null && t.capital(i + 1) && !t.dayAt(months.after(i + 1)).found();
    if (!sure || month == null) {
      return null;
    }
    if (today == null) {
      return TimeMatch.days(i, i + 2, null, RANGE, false);
    }
    YearMonth here = YearMonth.of(today.getYear(), month);
    YearMonth now = YearMonth.from(today);
    DateRange range =
        switch (shift) {
          case -1 -> YearGuess.days(here.isBefore(now) ? here : here.minusYears(1));
          case 1 -> YearGuess.days(here.isAfter(now) ? here : here.plusYears(1));
          default -> YearGuess.days(here);
        };
    if (shift < 0 && here.isBefore(now)) {
      // In May, "last March" may be two or fourteen months ago.
      DateRange hull = new DateRange(here.minusYears(1).atDay(1), here.atEndOfMonth());
      return TimeMatch.days(i, i + 2, hull, RANGE, true)
          .or(List.of(range, YearGuess.days(here.minusYears(1))));
    }
    return TimeMatch.days(i, i + 2, range, RANGE, false);
  }

  private @Nullable DateRange season(int shift) {
    return today == null
        ? null
        : shift < 0
            ? new DateRange(today.minusMonths(14), today.minusMonths(1))
            : new DateRange(today.minusMonths(6), today.plusMonths(12));
  }

  /** The days of a unit that lies {@code shift} units from today's. */
  @Nullable DateRange range(String unit, int shift) {
    return switch (unit) {
      case "week" -> week(shift, 1);
      case "fortnight" -> week(2 * shift, 2);
      case "weekend" -> weekend(shift);
      case "month" -> months(1, shift, 1);
      case "quarter" -> months(3, shift, 3);
      case "year" -> months(12, shift, 12);
      case "decade" -> months(120, shift, 120);
      default -> null;
    };
  }

  private @Nullable DateRange week(int shift, int weeks) {
    if (today == null) {
      return null;
    }
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
    return new DateRange(monday, monday.plusDays(7L * weeks - 1));
  }

  private @Nullable DateRange weekend(int shift) {
    if (today == null) {
      return null;
    }
    LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new DateRange(
        saturday.minusWeeks(shift < 0 ? 1 : 0), saturday.plusDays(shift <= 0 ? 1 : 8));
  }

  /** Units of so many months that start with the year or decade. */
  private @Nullable DateRange months(int unit, int shift, int length) {
    if (today == null) {
      return null;
    }
    int year = unit > 12 ? today.getYear() / 10 * 10 : today.getYear();
    int index = unit > 12 ? 0 : (today.getMonthValue() - 1) / unit;
    LocalDate from = LocalDate.of(year, 1, 1).plusMonths((long) unit * (index + shift));
    return new DateRange(from, from.plusMonths(length).minusDays(1));
  }
}
