package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.extract.time.TimeTokens.Count;
import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a month, year or decade: "late November", "the first week of May", "the week of 10
 * April"; quarters and halves through {@link QuarterReader}.
 */
final class PartReader {
  /** Parts of a month or year, with "of". */
  static final Set<String> EDGE_NOUNS = Set.of("end", "beginning", "start", "middle");

  private static final Set<String> EDGES = Set.of("early", "late", "mid");
  private static final Set<String> STARTING = Set.of("beginning", "starting", "commencing");

  private final TimeTokens t;
  private final TimeContext context;
  private final CalendarReader calendar;
  private final RelativeReader relative;
  private final QuarterReader quarters;

  PartReader(
      TimeTokens tokens, TimeContext context, CalendarReader calendar, RelativeReader relative) {
    this.t = tokens;
    this.context = context;
    this.calendar = calendar;
    this.relative = relative;
    this.quarters = new QuarterReader(tokens, context, this::wholeOrThe);
  }

  /** The part that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = edge(i);
    match = match != null ? match : quarters.read(i);
    match = match != null ? match : units(i);
    return match != null ? match : weekOf(i);
  }

  /** A month, year or decade, as parts are taken of. */
  private @Nullable TimeMatch whole(int i) {
    TimeMatch match = calendar.read(i);
    if (match == null) {
      match = relative.unit(i);
    }
    match =
        match == null && t.year(i) >= 0
            ? TimeMatch.days(i, i + 1, YearReader.years(t.year(i), t.year(i)), RANGE, false)
            : match;
    boolean several = match != null && match.kind() == RANGE;
    return several ? match : null;
  }

  private @Nullable TimeMatch wholeOrThe(int i) {
    TimeMatch whole = whole(i);
    return whole == null ? relative.the(i) : whole;
  }

  /** "early October", "late 2023", "the end of July", "mid-1980s". */
  private @Nullable TimeMatch edge(int i) {
    boolean noun = t.in(i, EDGE_NOUNS) && t.is(i + 1, "of");
    if (!noun && !t.in(i, EDGES)) {
      return null;
    }
    int j = noun || t.dash(i + 1) || t.is(i + 1, "in") ? i + 2 : i + 1;
    boolean the = t.is(j, "the") && !noun;
    TimeMatch whole = whole(the ? j + 1 : j);
    if (whole == null && noun) {
      whole = relative.the(j);
    }
    if (whole == null) {
      return null;
    }
    TimeMatch match =
        whole.as(RANGE, range -> part(t.lower(i), range)).spanning(i, whole.next()).withFuzzy(true);
    DateRange range = match.range();
    if (t.is(i, "mid") || t.is(i, "middle")) {
      match = match.or(narrow(whole, match));
    }
    boolean thisYear = context.today() != null && t.is(whole.next() - 1, "year");
    if (!thisYear || range == null || range.to() == null || !t.is(i, "end")) {
      return match;
    }
    // Of the year that runs, "the end" may be all that is left of it.
    return match.or(
        List.of(range, new DateRange(range.to().minusMonths(6).plusDays(1), range.to())));
  }

  /** The middle of a month taken strictly: from the 10th to the 20th. */
  private static List<DateRange> narrow(TimeMatch whole, TimeMatch middle) {
    List<DateRange> days = new ArrayList<>();
    if (middle.range() != null) {
      days.add(middle.range());
    }
    for (DateRange reading : whole.readings()) {
      LocalDate from = reading.from();
      boolean month =
          from != null && reading.to() != null && reading.to().isBefore(from.plusDays(31));
      if (month && from != null) {
        days.add(new DateRange(from.plusDays(9), from.plusDays(19)));
      }
    }
    return days.size() > 1 ? days : List.of();
  }

  private static @Nullable DateRange part(String edge, @Nullable DateRange range) {
    LocalDate from = range == null ? null : range.from();
    LocalDate to = range == null ? null : range.to();
    if (from == null || to == null) {
      return null;
    }
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    boolean early = !edge.equals("late") && !edge.equals("end");
    boolean mid = early && !Set.of("early", "beginning", "start").contains(edge);
    LocalDate start = from;
    LocalDate end = to;
    if (days >= 365 && days <= 366) {
      start = mid ? from.plusMonths(4) : from.plusMonths(8);
      end = from.plusMonths(mid ? 8 : 4).minusDays(1);
    } else if (days >= 3652 && days <= 3653) {
      start = mid ? from.plusYears(3) : from.plusYears(6);
      end = from.plusYears(mid ? 7 : 4).minusDays(1);
    } else if (days >= 28 && days <= 31) {
      start = mid ? from.plusDays(7) : from.plusDays(days / 2);
      end = from.plusDays(mid ? 21 : days / 2 - 1);
    } else {
      long third = Math.max(1, days * 2 / 5);
      start = mid ? from.plusDays(days * 3 / 10) : to.minusDays(third - 1);
      end = mid ? to.minusDays(days * 3 / 10) : from.plusDays(third - 1);
    }
    return new DateRange(early && !mid ? from : start, early ? end : to);
  }

  /** "the first two weeks of May", "the last four months of 2021", "the third month of 2021". */
  private @Nullable TimeMatch units(int i) {
    boolean last = t.is(i, "last") || t.is(i, "final");
    Count rank = last ? new Count(1, i + 1) : t.word(i) || t.ranked(i) ? t.dayAt(i) : Count.NONE;
    if (!rank.found()) {
      return null;
    }
    Count many = t.count(rank.next());
    int unit = many.found() ? many.next() : rank.next();
    boolean first = last || rank.value() == 1;
    int number = many.found() ? many.value() : 1;
    String word = singular(t.lower(unit));
    boolean ordered =
        t.is(unit + 1, "of")
            || t.is(unit + 1, "in")
            || t.year(unit + 1) >= 0
            || t.is(unit + 1, "last");
    if (!Set.of("day", "week", "month").contains(word) || !ordered || many.found() && !first) {
      return null;
    }
    int at = t.is(unit + 1, "of") || t.is(unit + 1, "in") ? unit + 2 : unit + 1;
    TimeMatch whole = wholeOrThe(at);
    return whole == null
        ? null
        : whole
            .as(RANGE, range -> units(range, word, last ? -number : rank.value(), number))
            .spanning(i, whole.next());
  }

  private static String singular(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /**
   * So many days, weeks or months of a time from the {@code rank}-th on, from its end if negative.
   */
  private static @Nullable DateRange units(
      @Nullable DateRange whole, String unit, int rank, int number) {
    LocalDate from = whole == null ? null : whole.from();
    LocalDate to = whole == null ? null : whole.to();
    if (from == null || to == null) {
      return null;
    }
    LocalDate start =
        switch (unit) {
          case "day" -> rank > 0 ? from.plusDays(rank - 1L) : to.plusDays(rank + 1L);
          case "month" -> rank > 0 ? from.plusMonths(rank - 1L) : to.plusDays(1).plusMonths(rank);
          // A week belongs to where its Thursday falls.
          default ->
              rank > 0
                  ? monday(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)))
                      .plusWeeks(rank - 1L)
                  : monday(to.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)))
                      .plusWeeks(rank + 1L);
        };
    LocalDate end =
        switch (unit) {
          case "day" -> start.plusDays(number);
          case "month" -> start.plusMonths(number);
          default -> start.plusWeeks(number);
        };
    return new DateRange(start, end.minusDays(1));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** "the week of April 10th", "the week beginning 4 February", "the weekend of 3 May". */
  private @Nullable TimeMatch weekOf(int i) {
    boolean weekend = t.is(i, "weekend");
    boolean led = t.is(i + 1, "of") || t.in(i + 1, STARTING);
    if (!(t.is(i, "week") || weekend) || !led) {
      return null;
    }
    int j = t.is(i + 2, "on") || t.is(i + 2, "the") ? i + 3 : i + 2;
    TimeMatch day = calendar.read(j);
    if (day == null || day.kind() != TimeExpression.Kind.DATE) {
      return null;
    }
    List<DateRange> weeks = new ArrayList<>();
    for (DateRange reading : day.readings()) {
      week(reading, weekend).ifPresent(weeks::add);
    }
    return TimeMatch.days(
            i,
            day.next(),
            weeks.isEmpty() || day.range() == null ? null : weeks.get(0),
            RANGE,
            true)
        .or(weeks);
  }

  private static java.util.Optional<DateRange> week(DateRange day, boolean weekend) {
    if (day.from() == null) {
      return java.util.Optional.empty();
    }
    LocalDate start = monday(day.from()).plusDays(weekend ? 5 : 0);
    return java.util.Optional.of(new DateRange(start, monday(day.from()).plusDays(6)));
  }
}
