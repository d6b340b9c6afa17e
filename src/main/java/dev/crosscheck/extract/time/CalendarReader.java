package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: days, months and years, with or without a weekday. */
final class CalendarReader {
  private static final Set<String> EDGES = Set.of("early", "late", "mid");

  /** Parts of a month or year, with "of". */
  static final Set<String> EDGE_NOUNS = Set.of("end", "beginning", "start", "middle");

  /** Marks or words that may stand between the parts of a date. */
  private static final Set<String> GLUE = Set.of(",", ".", "(", "the", "of");

  private final TimeTokens t;
  private final YearReader yearReader;
  private final YearGuess years;
  private final boolean otherYearWritten;

  /**
   * @param tokens the sentence
   * @param reference day of publication, or null
   */
  CalendarReader(TimeTokens tokens, @Nullable LocalDate reference) {
    this.t = tokens;
    this.yearReader = new YearReader(tokens);
    this.years = new YearGuess(reference);
    this.otherYearWritten = reference != null && tellsOfAnotherYear(reference.getYear());
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
    TimeMatch match = weekdayAndDate(i);
    match = match != null ? match : numeric(i);
    match = match != null ? match : day(i, null);
    match = match != null ? match : edge(i);
    match = match != null ? match : month(i);
    return match != null ? match : yearReader.read(i);
  }

  private @Nullable TimeMatch weekdayAndDate(int i) {
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(t.lower(i));
    boolean written = weekday != null && t.capital(i);
    if (!written) {
      weekday = t.capital(i) ? TimeWords.SHORT_WEEKDAYS.get(t.lower(i)) : null;
      if (weekday == null) {
        return null;
      }
    }
    int j = i + 1;
    for (int skipped = 0; skipped < 2 && t.in(j, GLUE); skipped++) {
      j++;
    }
    TimeMatch date = day(j, weekday);
    if (date == null) {
      return null;
    }
    boolean open = t.is(j - 1, "(");
    return date.spanning(i, open && t.is(date.next(), ")") ? date.next() + 1 : date.next());
  }

  private @Nullable TimeMatch numeric(int i) {
    int y = t.year(i);
    if (y >= 0 && t.is(i + 1, "-") && t.is(i + 3, "-") && t.form(i + 4).length() == 2) {
      return written(i, i + 5, y, t.digits(i + 2), t.digits(i + 4));
    }
    boolean slashes = t.is(i + 1, "/") && t.is(i + 3, "/") && t.year(i + 4) >= 0;
    if (slashes) {
      return slashed(i, i + 5, t.digits(i), t.digits(i + 2), t.year(i + 4));
    }
    String[] dotted = t.form(i).split("\\.");
    if (dotted.length == 3 && dotted[2].length() == 4 && t.form(i).matches("[\\d.]{8,10}")) {
      return slashed(
          i,
          i + 1,
          Integer.parseInt(dotted[0]),
          Integer.parseInt(dotted[1]),
          Integer.parseInt(dotted[2]));
    }
    return null;
  }

  /** 29/01/2024 is plain, 01/02/2024 could be two days and is neither. */
  private @Nullable TimeMatch slashed(int from, int next, int first, int second, int year) {
    if (first == second || second > 12) {
      return written(from, next, year, first, second);
    }
    return first > 12
        ? written(from, next, year, second, first)
        : TimeMatch.days(from, next, null, DATE, false);
  }

  private static @Nullable TimeMatch written(int from, int next, int year, int month, int day) {
    return month < 1 || month > 12
        ? null
        : YearGuess.of(year, Month.of(month), day)
            .map(d -> new TimeMatch(from, next, DateRange.on(d), DATE, null, d, true, false))
            .orElse(null);
  }

  /** "7 October 2023", "October 7", "Oct. 7-9", "2-5 March". */
  private @Nullable TimeMatch day(int i, @Nullable DayOfWeek weekday) {
    int first = t.day(i);
    if (first >= 0) {
      int j = t.dash(i + 1) || t.is(i + 1, "to") ? i + 2 : i + 1;
      int last = j == i + 2 ? t.day(j) : first;
      if (j == i + 2) {
        j++;
      }
      int monthAt = t.is(j, "of") ? j + 1 : j;
      Month month = monthName(monthAt, true);
      if (month == null || last < 0 || endsMonthName(monthAt)) {
        return null;
      }
      return dated(i, afterMonth(monthAt), month, first, last, weekday);
    }
    Month month = monthName(i, true);
    int d = month == null ? i : afterMonth(i);
    d = month != null && t.is(d, "the") ? d + 1 : d;
    if (month == null || t.day(d) < 0 || t.is(i - 1, "in") || t.is(d + 1, "%")) {
      return null;
    }
    boolean span = (t.dash(d + 1) || t.is(d + 1, "to")) && t.day(d + 2) > t.day(d);
    boolean toNextMonth = span && monthName(d + 3, true) != null;
    return span && !toNextMonth
        ? dated(i, d + 3, month, t.day(d), t.day(d + 2), weekday)
        : dated(i, d + 1, month, t.day(d), t.day(d), weekday);
  }

  /** "7 May Smith": a person's name, not a month. */
  private boolean endsMonthName(int i) {
    return t.is(i, "may") && t.capital(i + 1) && t.word(i + 1) && t.day(i + 1) < 0;
  }

  private @Nullable TimeMatch dated(
      int from, int afterDay, Month month, int first, int last, @Nullable DayOfWeek weekday) {
    int y = t.is(afterDay, ",") ? afterDay + 1 : afterDay;
    boolean written = t.year(y) >= 0 && !yearReader.countsThings(y);
    int next = written ? y + 1 : afterDay;
    Optional<YearGuess.Guess> start =
        written
            ? YearGuess.of(t.year(y), month, first).map(d -> new YearGuess.Guess(d, true))
            : guess(month, first, weekday);
    if (start.isEmpty()) {
      return month.maxLength() < first
          ? null
          : new TimeMatch(from, next, null, DATE, weekday, null, false, false);
    }
    LocalDate day = start.get().date();
    if (first == last) {
      return new TimeMatch(
          from, next, DateRange.on(day), DATE, weekday, day, start.get().safe(), false);
    }
    return YearGuess.of(day.getYear(), month, last)
        .filter(end -> !end.isBefore(day))
        .map(
            end ->
                new TimeMatch(
                    from, next, new DateRange(day, end), RANGE, null, null, written, false))
        .orElse(null);
  }

  private Optional<YearGuess.Guess> guess(Month month, int day, @Nullable DayOfWeek weekday) {
    return otherYearWritten ? Optional.empty() : years.day(month, day, weekday);
  }

  /** "early October", "late 2023", "the end of July". */
  private @Nullable TimeMatch edge(int i) {
    boolean ofPhrase = t.in(i, EDGE_NOUNS) && t.is(i + 1, "of");
    if (!ofPhrase && !t.in(i, EDGES)) {
      return null;
    }
    int j = ofPhrase || t.dash(i + 1) ? i + 2 : t.is(i + 1, "in") ? i + 2 : i + 1;
    TimeMatch whole = month(j);
    whole = whole != null ? whole : yearReader.read(j);
    if (whole == null) {
      return null;
    }
    DateRange range = whole.range();
    DateRange part =
        range == null || range.from() == null || range.to() == null
            ? null
            : part(t.lower(i), range.from(), range.to());
    return TimeMatch.days(i, whole.next(), part, RANGE, true);
  }

  private static DateRange part(String edge, LocalDate from, LocalDate to) {
    boolean isMonth = from.getMonth() == to.getMonth();
    return switch (edge) {
      case "early", "beginning", "start" ->
          new DateRange(from, isMonth ? from.plusDays(9) : from.plusMonths(4).minusDays(1));
      case "late", "end" -> new DateRange(isMonth ? from.plusDays(19) : from.plusMonths(8), to);
      default ->
          isMonth
              ? new DateRange(from.plusDays(7), from.plusDays(21))
              : new DateRange(from.plusMonths(3), from.plusMonths(9).minusDays(1));
    };
  }

  /** "October 2023", "in October", "the November truce". */
  private @Nullable TimeMatch month(int i) {
    Month month = monthName(i, false);
    boolean shortForm = month == null;
    month = shortForm ? monthName(i, true) : month;
    if (month == null || (t.glued(i) && !t.dash(i - 1))) {
      return null;
    }
    int next = afterMonth(i);
    int y = t.is(next, ",") || t.is(next, "of") ? next + 1 : next;
    if (t.year(y) >= 0 && !yearReader.countsThings(y)) {
      YearMonth in = YearMonth.of(t.year(y), month);
      return TimeMatch.days(i, y + 1, new DateRange(in.atDay(1), in.atEndOfMonth()), RANGE, false);
    }
    if (shortForm || !bareMonth(i, month)) {
      return null;
    }
    DateRange range =
        (otherYearWritten ? Optional.<YearMonth>empty() : years.month(month))
            .map(m -> new DateRange(m.atDay(1), m.atEndOfMonth()))
            .orElse(null);
    return TimeMatch.days(i, i + 1, range, RANGE, false);
  }

  private boolean bareMonth(int i, Month month) {
    if (!TimeWords.AMBIGUOUS.contains(month)) {
      return true;
    }
    boolean personal = t.capital(i + 1) && t.word(i + 1) && !t.capital(i - 1);
    boolean led = t.in(i - 1, TimeWords.BEFORE_MONTH) || (t.dash(i - 1) && t.is(i - 2, "mid"));
    boolean byPerson = t.is(i - 1, "by") || t.is(i - 1, "for") || t.is(i - 1, "to");
    boolean adjective =
        (t.is(i - 1, "the") || t.is(i - 1, "that") || t.is(i - 1, "a"))
            && t.word(i + 1)
            && !t.capital(i + 1)
            && !t.is(i + 1, "on")
            && !t.is(i + 1, "for")
            && !t.is(i + 1, "of");
    return (led && !personal && !(byPerson && month == Month.MAY)) || adjective;
  }

  /** The month named by token {@code i}; short forms only where a number must follow or lead. */
  private @Nullable Month monthName(int i, boolean shortToo) {
    if (!t.capital(i)) {
      return null;
    }
    Month month = TimeWords.MONTHS.get(t.lower(i));
    return month == null && shortToo ? TimeWords.SHORT_MONTHS.get(t.lower(i)) : month;
  }

  /** The token after a month's name and the dot of its short form. */
  private int afterMonth(int i) {
    boolean dotted =
        t.is(i + 1, ".") && t.glued(i + 1) && TimeWords.SHORT_MONTHS.containsKey(t.lower(i));
    return dotted ? i + 2 : i + 1;
  }
}
