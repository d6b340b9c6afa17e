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
 * Reads parts of a month, year or decade: "late November", "the first week of May", "the third
 * quarter of 2019", "Q3 2019", "the first half of the year", "the week of 10 April".
 */
final class PartReader {
  /** Parts of a month or year, with "of". */
  static final Set<String> EDGE_NOUNS = Set.of("end", "beginning", "start", "middle");

  private static final Set<String> EDGES = Set.of("early", "late", "mid");
  private static final Set<String> STARTING = Set.of("beginning", "starting", "commencing");

  /** A quarter or half without a year is one of the calendar only where money is spoken of. */
  private static final Set<String> TRADE =
      Set.of(
          "profit",
          "profits",
          "sales",
          "revenue",
          "revenues",
          "earnings",
          "growth",
          "economy",
          "gdp",
          "exports",
          "imports",
          "turnover",
          "loss",
          "losses",
          "income",
          "results",
          "shares",
          "output",
          "orders",
          "$",
          "€",
          "£",
          "¥",
          "inflation",
          "shipments",
          "deliveries");

  private final TimeTokens t;
  private final TimeContext context;
  private final CalendarReader calendar;
  private final RelativeReader relative;
  private final YearReader years;

  PartReader(
      TimeTokens tokens, TimeContext context, CalendarReader calendar, RelativeReader relative) {
    this.t = tokens;
    this.context = context;
    this.calendar = calendar;
    this.relative = relative;
    this.years = new YearReader(tokens);
  }

  /** The part that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = edge(i);
    match = match != null ? match : quarter(i);
    match = match != null ? match : units(i);
    match = match != null ? match : fiscal(i);
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
    boolean month = days <= 31;
    boolean year = days > 31 && days <= 366;
    return switch (edge) {
      case "early", "beginning", "start" ->
          new DateRange(
              from,
              month
                  ? from.plusDays(days / 2 - 1)
                  : year ? from.plusMonths(4).minusDays(1) : from.plusYears(4).minusDays(1));
      case "late", "end" ->
          new DateRange(
              month ? from.plusDays(days / 2) : year ? from.plusMonths(8) : from.plusYears(6), to);
      default ->
          month
              ? new DateRange(from.plusDays(7), from.plusDays(21))
              : year
                  ? new DateRange(from.plusMonths(4), from.plusMonths(8).minusDays(1))
                  : new DateRange(from.plusYears(3), from.plusYears(7).minusDays(1));
    };
  }

  /** "Q3 2019", "2019-Q3", "the third quarter of 2019", "second half of last year", "H1". */
  private @Nullable TimeMatch quarter(int i) {
    if (t.year(i) >= 0) {
      int q = t.dash(i + 1) ? i + 2 : i + 1;
      int months = letter(q);
      return months == 0 ? null : of(i, q + 2, months, t.digits(q + 1), year(t.year(i)));
    }
    int months = letter(i);
    if (months > 0) {
      int y = t.is(i + 2, "of") || t.dash(i + 2) || t.is(i + 2, ",") ? i + 3 : i + 2;
      return t.year(y) >= 0
          ? of(i, y + 1, months, t.digits(i + 1), year(t.year(y)))
          : months == 3 ? bare(i, i + 2, months, t.digits(i + 1)) : null;
    }
    Count rank = rank(i);
    int unit = t.dash(rank.next()) ? rank.next() + 1 : rank.next();
    months = t.is(unit, "quarter") ? 3 : t.is(unit, "half") ? 6 : 0;
    if (!rank.found() || months == 0 || rank.value() * months > 12) {
      return null;
    }
    int y = t.is(unit + 1, "of") || t.is(unit + 1, "in") ? unit + 2 : unit + 1;
    TimeMatch whole = y == unit + 1 && t.year(y) < 0 ? null : whole(y);
    whole = whole == null && y > unit + 1 ? relative.the(y) : whole;
    return whole == null
        ? bare(i, unit + 1, months, rank.value())
        : of(i, whole.next(), months, rank.value(), whole);
  }

  private static TimeMatch year(int year) {
    return TimeMatch.days(0, 1, YearReader.years(year, year), RANGE, false);
  }

  private int letter(int i) {
    boolean number = t.glued(i + 1) && t.form(i + 1).length() == 1;
    int n = number ? t.digits(i + 1) : -1;
    return t.is(i, "q") && n >= 1 && n <= 4 ? 3 : t.is(i, "h") && (n == 1 || n == 2) ? 6 : 0;
  }

  private Count rank(int i) {
    if (t.is(i, "last") || t.is(i, "final")) {
      return Count.NONE;
    }
    boolean marked = t.lower(i).matches("[1-4](?:st|nd|rd|th)") || t.word(i);
    return marked ? t.dayAt(i) : Count.NONE;
  }

  private static TimeMatch of(int from, int next, int months, int rank, TimeMatch whole) {
    return whole
        .as(
            RANGE,
            range -> {
              LocalDate start = range == null ? null : range.from();
              return start == null ? null : slice(start, months, rank);
            })
        .spanning(from, next);
  }

  private static DateRange slice(LocalDate year, int months, int rank) {
    LocalDate from = year.plusMonths((long) months * (rank - 1));
    return new DateRange(from, from.plusMonths(months).minusDays(1));
  }

  /** "the third quarter" without a year: the last that has begun. */
  private @Nullable TimeMatch bare(int from, int next, int months, int rank) {
    boolean trade = false;
    for (int k = 0; k < t.size(); k++) {
      trade |= t.in(k, TRADE);
    }
    LocalDate today = context.today();
    if (!trade && letter(from) == 0) {
      return null;
    }
    if (today == null) {
      return TimeMatch.days(from, next, null, RANGE, true);
    }
    DateRange here = slice(today.withDayOfYear(1), months, rank);
    boolean begun = here.from() != null && !here.from().isAfter(today);
    DateRange before = slice(today.withDayOfYear(1).minusYears(1), months, rank);
    DateRange after = slice(today.withDayOfYear(1).plusYears(1), months, rank);
    boolean ahead = context.tense().at(t.start(from)) == Tense.FUTURE;
    return TimeMatch.days(from, next, begun || ahead ? here : before, RANGE, true)
        .or(begun ? List.of(here, after) : List.of(before, here));
  }

  /** "the first two weeks of May", "the last four months of 2021", "the third month of 2021". */
  private @Nullable TimeMatch units(int i) {
    boolean last = t.is(i, "last") || t.is(i, "final");
    Count rank =
        last
            ? new Count(1, i + 1)
            : t.word(i) || t.lower(i).matches("\\d+[a-z]+") ? t.dayAt(i) : Count.NONE;
    if (!rank.found()) {
      return null;
    }
    Count many = t.count(rank.next());
    int unit = many.found() ? many.next() : rank.next();
    boolean first = last || rank.value() == 1;
    int number = many.found() ? many.value() : 1;
    String word = t.lower(unit).replaceFirst("s$", "");
    boolean ordered =
        t.is(unit + 1, "of")
            || t.is(unit + 1, "in")
            || t.year(unit + 1) >= 0
            || t.is(unit + 1, "last");
    if (!Set.of("day", "week", "month").contains(word) || !ordered || many.found() && !first) {
      return null;
    }
    int at = t.is(unit + 1, "of") || t.is(unit + 1, "in") ? unit + 2 : unit + 1;
    TimeMatch whole = whole(at);
    whole = whole == null ? relative.the(at) : whole;
    return whole == null
        ? null
        : whole
            .as(RANGE, range -> units(range, word, last ? -number : rank.value(), number))
            .spanning(i, whole.next());
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

  /**
   * "fiscal 2014", "the 2014 fiscal year": it starts up to nine months before or after the year.
   */
  private @Nullable TimeMatch fiscal(int i) {
    boolean lead = t.is(i, "fiscal") || t.is(i, "financial");
    int y = lead ? (t.is(i + 1, "year") ? i + 2 : i + 1) : i;
    boolean behind = !lead && (t.are(i + 1, "fiscal", "year") || t.are(i + 1, "financial", "year"));
    int year = lead || behind ? t.year(y) : -1;
    if (year < 0 || years.countsThings(y)) {
      return null;
    }
    DateRange range = new DateRange(LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31));
    return TimeMatch.days(i, behind ? y + 3 : y + 1, range, RANGE, true);
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
