package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.extract.time.TimeTokens.Count;
import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar with a month's name, with or without weekday and year. */
final class CalendarReader {
  /** Marks or words that may stand between the parts of a date. */
  private static final Set<String> GLUE = Set.of(",", ".", "(", "-", "the", "of");

  private static final Set<String> TO = Set.of("to", "through", "until", "till");
  private static final Set<String> STOPS = Set.of(".", ",", ";", ")");
  private static final Set<String> MONEY = Set.of("$", "€", "£");
  private static final Set<String> CLEAR_LEADS = Set.of("in", "since", "until", "during", "of");

  private final TimeTokens t;
  private final AtToken<TimeMatch> dates = new AtToken<>();
  private final TimeContext context;
  private final YearReader yearReader;
  private final MonthNames months;
  private final NumericDates numeric;
  private final YearGuess years;
  private final boolean otherYearWritten;

  CalendarReader(TimeTokens tokens, TimeContext context) {
    this.t = tokens;
    this.context = context;
    this.yearReader = new YearReader(tokens);
    this.months = new MonthNames(tokens);
    this.numeric = new NumericDates(tokens, context.today());
    this.years = new YearGuess(context.today());
    this.otherYearWritten =
        context.today() != null && tellsOfAnotherYear(context.today().getYear());
  }

  /** A sentence that goes back to 1998 leaves open which year its "3 March" has. */
  private boolean tellsOfAnotherYear(int year) {
    for (int i = 0; i < t.size(); i++) {
      int written = t.year(i);
      if (written >= 0 && Math.abs(written - year) > 1 && t.in(i - 1, TimeWords.BEFORE_YEAR)) {
        return true;
      }
    }
    return false;
  }

  /** The date that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    return dates.orNull(i, at -> read(at, -1));
  }

  /**
   * The date that starts at token {@code i}, or null.
   *
   * @param year the year of a date that has none, told elsewhere ("2 March to 5 April 2019"), or -1
   */
  @Nullable TimeMatch read(int i, int year) {
    TimeMatch match = weekdayAndDate(i, year);
    match = match != null ? match : numeric.read(i);
    match = match != null ? match : day(i, null, year);
    match = match != null ? match : month(i, year);
    return match != null ? match : yearReader.read(i);
  }

  private @Nullable TimeMatch weekdayAndDate(int i, int year) {
    int w = t.is(i, "this") || t.is(i, "next") || t.is(i, "last") ? i + 1 : i;
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(t.lower(w));
    if (weekday == null && t.capital(w)) {
      weekday = TimeWords.SHORT_WEEKDAYS.get(t.lower(w));
    }
    if (weekday == null) {
      return null;
    }
    int j = w + 1;
    for (int skipped = 0; skipped < 2 && t.in(j, GLUE); skipped++) {
      j++;
    }
    TimeMatch date = numeric.read(j);
    date = date != null ? date.withWeekday(weekday) : day(j, weekday, year);
    if (date == null || date.kind() != DATE) {
      return null;
    }
    boolean open = t.is(j - 1, "(");
    return date.spanning(i, open && t.is(date.next(), ")") ? date.next() + 1 : date.next());
  }

  /** "7 October 2023", "October 7", "Oct. 7-9", "2-5 March", "the third of May". */
  private @Nullable TimeMatch day(int i, @Nullable DayOfWeek weekday, int year) {
    Month month = months.beside(i);
    if (month != null) {
      return monthFirst(i, month, weekday, year);
    }
    Count first = t.in(i - 1, MONEY) ? Count.NONE : t.dayAt(i);
    if (!first.found()) {
      Count cardinal = SpelledNumbers.small(t, i);
      boolean sound = cardinal.found() && months.beside(cardinal.next()) != null;
      return sound && t.yearAt(months.after(cardinal.next())).found()
          ? dayFirst(i, cardinal, cardinal, cardinal.next(), weekday, year)
          : null;
    }
    Count last = through(first.next());
    int j = last.found() ? last.next() : first.next();
    last = last.found() ? last : first;
    j = t.is(j, "day") && t.is(j + 1, "of") ? j + 1 : j;
    boolean of = t.is(j, "of");
    boolean spelled = t.word(i);
    int monthAt = of ? j + 1 : j;
    boolean sound = months.beside(monthAt) != null && (of || !spelled);
    return sound ? dayFirst(i, first, last, monthAt, weekday, year) : null;
  }

  private @Nullable TimeMatch dayFirst(
      int i, Count first, Count last, int monthAt, @Nullable DayOfWeek weekday, int year) {
    Month month = months.beside(monthAt);
    return month == null || months.isName(monthAt)
        ? null
        : dated(i, months.after(monthAt), month, first.value(), last.value(), weekday, year);
  }

  /** "October 7", "October the 7th", "May twenty-nine", "April 9th through 17th". */
  private @Nullable TimeMatch monthFirst(
      int i, Month month, @Nullable DayOfWeek weekday, int year) {
    int d = months.after(i);
    d = t.is(d, ",") && t.ranked(d + 1) ? d + 1 : d;
    d = t.is(d, "the") ? d + 1 : d;
    Count first = t.dayAt(d);
    if (!first.found()) {
      Count cardinal = SpelledNumbers.small(t, d);
      boolean alone = cardinal.found() && !t.word(cardinal.next());
      first = alone || t.yearAt(cardinal.next()).found() ? cardinal : Count.NONE;
    }
    boolean counts = t.is(first.next(), "%") || t.is(first.next(), "people");
    if (!first.found() || first.value() > 31 || counts || (t.is(i - 1, "in") && t.day(d) >= 0)) {
      return null;
    }
    Count last = through(first.next());
    boolean span = last.value() > first.value() && months.beside(last.next()) == null;
    return span
        ? dated(i, last.next(), month, first.value(), last.value(), weekday, year)
        : dated(i, first.next(), month, first.value(), first.value(), weekday, year);
  }

  /** The last day of "7-9", "7th to 9th", "the ninth till the seventeenth". */
  private Count through(int i) {
    boolean joint = t.dash(i) || t.in(i, TO);
    return joint ? t.dayAt(t.is(i + 1, "the") ? i + 2 : i + 1) : Count.NONE;
  }

  private @Nullable TimeMatch dated(
      int from,
      int afterDay,
      Month month,
      int first,
      int last,
      @Nullable DayOfWeek weekday,
      int hint) {
    Count written = writtenYear(afterDay);
    int year = written.found() ? written.value() : hint;
    int next = written.found() ? written.next() : afterDay;
    Optional<YearGuess.Guess> start =
        year >= 0
            ? YearGuess.of(year, month, first).map(d -> new YearGuess.Guess(d, true))
            : otherYearWritten
                ? Optional.empty()
                : years.day(month, first, weekday, context.tense().at(t.start(from)));
    if (start.isEmpty()) {
      return month.maxLength() < first
          ? null
          : new TimeMatch(from, next, null, DATE, weekday, null, false, false, List.of())
              .or(year >= 0 ? List.of() : years.days(month, first));
    }
    LocalDate day = start.get().date();
    boolean open = year < 0 && context.tense().at(t.start(from)) == Tense.OPEN;
    if (first == last) {
      List<DateRange> candidates = new ArrayList<>(List.of(DateRange.on(day)));
      candidates.addAll(
          open && !start.get().safe() || open && weekday == null
              ? years.days(month, first)
              : List.of());
      return new TimeMatch(
              from,
              next,
              DateRange.on(day),
              DATE,
              weekday,
              day,
              start.get().safe(),
              false,
              List.of())
          .or(open ? candidates : List.of());
    }
    Optional<DateRange> range =
        YearGuess.of(day.getYear(), month, last)
            .filter(end -> !end.isBefore(day))
            .map(end -> new DateRange(day, end));
    return range
        .map(r -> new TimeMatch(from, next, r, RANGE, null, null, year >= 0, false, List.of()))
        .map(m -> open ? m.or(around(m.range())) : m)
        .orElse(null);
  }

  /** A range without a year and the same a year before and after. */
  static List<DateRange> around(@Nullable DateRange range) {
    if (range == null || range.from() == null || range.to() == null) {
      return List.of();
    }
    List<DateRange> three = new ArrayList<>();
    for (int shift : new int[] {0, -1, 1}) {
      three.add(new DateRange(range.from().plusYears(shift), range.to().plusYears(shift)));
    }
    return three;
  }

  /** ", 2024", " 2024", "of 1995", "in 2020"; "12 JAN 90" in capitals. */
  private Count writtenYear(int i) {
    int y = t.is(i, ",") || t.is(i, "of") || t.is(i, "in") ? i + 1 : i;
    Count year = t.yearAt(y);
    if (year.found() && !yearReader.countsThings(year.next() - 1)) {
      return year;
    }
    boolean mark = (t.is(y, "'") || t.is(y, "’")) && t.glued(y + 1);
    int short2 = mark ? y + 1 : y;
    boolean two =
        t.form(short2).matches("\\d\\d") && (!t.glued(short2 + 1) || t.in(short2 + 1, STOPS));
    boolean plain = t.capitals() && y == i && !t.word(short2 + 1) && t.digits(short2) > 31;
    boolean of = t.is(i, "of") && t.digits(short2) > 31;
    return two && (mark || plain || of)
        ? new Count((t.digits(short2) > 30 ? 1900 : 2000) + t.digits(short2), short2 + 1)
        : Count.NONE;
  }

  /** "October 2023", "2017 April", "in October", "the November truce". */
  private @Nullable TimeMatch month(int i, int hint) {
    if (t.year(i) >= 0 && months.full(i + 1) != null && !t.dayAt(months.after(i + 1)).found()) {
      YearMonth in = YearMonth.of(t.year(i), months.full(i + 1));
      return TimeMatch.days(i, i + 2, YearGuess.days(in), RANGE, false);
    }
    Month month = months.full(i);
    boolean shortForm = month == null;
    month = shortForm ? months.beside(i) : month;
    if (month == null || (t.glued(i) && !t.dash(i - 1) && !t.is(i - 1, "("))) {
      return null;
    }
    int next = months.after(i);
    Count written = writtenYear(next);
    if (written.found()) {
      DateRange range = YearGuess.days(YearMonth.of(written.value(), month));
      return TimeMatch.days(i, written.next(), range, RANGE, false);
    }
    boolean led =
        shortForm && t.in(i - 1, CLEAR_LEADS) && !t.word(next)
            || joins(next) && months.beside(next + 1) != null
            || joins(i - 1) && months.beside(i - 2) != null;
    if (!led && (shortForm ? hint < 0 : !months.alone(i, month))) {
      return null;
    }
    if (hint >= 0) {
      return TimeMatch.days(i, next, YearGuess.days(YearMonth.of(hint, month)), RANGE, false);
    }
    Tense tense = context.tense().at(t.start(i));
    DateRange range =
        (otherYearWritten ? Optional.<YearMonth>empty() : years.month(month, tense))
            .map(YearGuess::days)
            .orElse(null);
    return TimeMatch.days(i, next, range, RANGE, false)
        .or(tense == Tense.OPEN ? firstOf(range, years.months(month)) : List.of());
  }

  private boolean joins(int i) {
    return t.dash(i) || t.in(i, TO);
  }

  private static List<DateRange> firstOf(@Nullable DateRange first, List<DateRange> rest) {
    List<DateRange> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    all.addAll(rest);
    return all;
  }
}
