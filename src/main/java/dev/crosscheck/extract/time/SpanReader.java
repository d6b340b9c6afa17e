package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.extract.time.TimeTokens.Count;
import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads times with two ends: "from Monday to Friday", "between 2 and 5 March", "Jan-Feb 2017". */
final class SpanReader {
  private static final Set<String> JOINS = Set.of("to", "through", "until", "till", "-", "–", "—");
  private static final Set<String> NOW = Set.of("now", "date");

  private final TimeTokens t;
  private final @Nullable LocalDate today;
  private final CalendarReader calendar;
  private final IntFunction<@Nullable TimeMatch> days;

  /**
   * @param days reads the time at a token
   */
  SpanReader(
      TimeTokens tokens,
      @Nullable LocalDate today,
      CalendarReader calendar,
      IntFunction<@Nullable TimeMatch> days) {
    this.t = tokens;
    this.today = today;
    this.calendar = calendar;
    this.days = days;
  }

  /** "between 2 and 5 March", "between 2015 and 2019", "from Monday to Friday"; or null. */
  @Nullable TimeMatch led(int i) {
    boolean between = t.is(i, "between");
    if (!between && !t.is(i, "from")) {
      return null;
    }
    TimeMatch within = withinMonth(i);
    if (within != null) {
      return within;
    }
    TimeMatch first = end(skipThe(i + 1));
    if (first == null) {
      return null;
    }
    boolean joint = t.in(first.next(), JOINS) || between && t.is(first.next(), "and");
    TimeMatch last = joint ? end(skipThe(first.next() + 1)) : null;
    if (last == null) {
      boolean whole = first.kind() == RANGE && !t.is(i + 1, "the") && yearsPair(first);
      return whole ? first.spanning(i, first.next()) : null;
    }
    return span(i, first, last);
  }

  private boolean yearsPair(TimeMatch match) {
    return t.year(match.from()) >= 0
        && t.year(match.next() - 1) >= 0
        && match.next() > match.from() + 1;
  }

  /** "between the 2nd and the 5th of March". */
  private @Nullable TimeMatch withinMonth(int i) {
    Count day = t.dayAt(skipThe(i + 1));
    boolean joint = t.is(day.next(), "and") || t.in(day.next(), JOINS) && !t.dash(day.next());
    TimeMatch last = day.found() && joint ? calendar.read(skipThe(day.next() + 1)) : null;
    LocalDate end = last == null ? null : last.stated();
    if (last == null || end == null || day.value() >= end.getDayOfMonth()) {
      return null;
    }
    List<DateRange> all = new ArrayList<>();
    for (DateRange reading : last.readings()) {
      LocalDate to = reading.to();
      if (to != null) {
        all.add(new DateRange(to.withDayOfMonth(day.value()), to));
      }
    }
    return TimeMatch.days(
            i, last.next(), new DateRange(end.withDayOfMonth(day.value()), end), RANGE, false)
        .or(all.size() > 1 ? all : List.of());
  }

  private int skipThe(int i) {
    return t.is(i, "the") ? i + 1 : i;
  }

  private @Nullable TimeMatch end(int i) {
    if (t.in(i, NOW)) {
      return TimeMatch.days(i, i + 1, today == null ? null : DateRange.on(today), DATE, false);
    }
    return days.apply(i);
  }

  /** "Monday to Friday", "2 March to 5 April", "May to July"; else the time alone. */
  TimeMatch joined(TimeMatch first) {
    boolean month = first.kind() == RANGE && isMonth(first.from());
    boolean year =
        first.kind() == RANGE && t.year(first.from()) >= 0 && first.next() == first.from() + 1;
    if (first.kind() != DATE && !month && !year || !t.in(first.next(), JOINS)) {
      return first;
    }
    TimeMatch last = days.apply(skipThe(first.next() + 1));
    boolean alike =
        last != null
            && (first.kind() == DATE
                ? last.kind() == DATE && (first.weekday() == null) == (last.weekday() == null)
                : isMonth(last.from()));
    return last == null || !alike ? first : span(first.from(), first, last);
  }

  private boolean isMonth(int i) {
    return TimeWords.MONTHS.containsKey(t.lower(i))
        || TimeWords.SHORT_MONTHS.containsKey(t.lower(i));
  }

  private TimeMatch span(int from, TimeMatch first, TimeMatch last) {
    int year = writtenYear(last);
    TimeMatch start = first;
    if (year >= 0 && first.weekday() == null && !hasYear(first)) {
      start = inYear(first, last, year);
    } else if (first.weekday() != null && last.stated() != null) {
      start = first;
    }
    List<DateRange> all = new ArrayList<>();
    for (DateRange a : start.readings()) {
      for (DateRange b : last.readings()) {
        add(all, join(a, b, last));
      }
    }
    DateRange range =
        start.range() == null || last.range() == null
            ? null
            : join(start.range(), last.range(), last);
    return TimeMatch.days(from, last.next(), range, RANGE, start.fuzzy() || last.fuzzy())
        .or(all.size() > 1 ? all : List.of());
  }

  /** "2 March to 5 April 2019": the first day has the year of the last, or the one before. */
  private TimeMatch inYear(TimeMatch first, TimeMatch last, int year) {
    TimeMatch same = calendar.read(first.from(), year);
    DateRange range = same == null ? null : same.range();
    boolean late =
        range != null
            && range.from() != null
            && last.range() != null
            && last.range().to() != null
            && range.from().isAfter(last.range().to());
    TimeMatch start = late ? calendar.read(first.from(), year - 1) : same;
    return start == null ? first : start;
  }

  private int writtenYear(TimeMatch match) {
    DateRange range = match.range();
    return hasYear(match) && range != null && range.from() != null ? range.from().getYear() : -1;
  }

  private boolean hasYear(TimeMatch match) {
    for (int i = match.from(); i < match.next(); i++) {
      if (t.yearAt(i).found()) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<DateRange> all, @Nullable DateRange range) {
    if (range != null && all.size() < 4 && !all.contains(range)) {
      all.add(range);
    }
  }

  private @Nullable DateRange join(DateRange a, DateRange b, TimeMatch last) {
    LocalDate start = a.from();
    LocalDate end = b.to();
    if (start == null || end == null) {
      return null;
    }
    if (end.isBefore(start) && last.weekday() != null && last.stated() == null) {
      for (int weeks = 0; weeks < 3 && end.isBefore(start); weeks++) {
        end = end.plusWeeks(1);
      }
    } else if (end.isBefore(start) && !hasYear(last)) {
      end = end.plusYears(1);
    }
    boolean sound =
        !end.isBefore(start) && Objects.requireNonNull(end).isBefore(start.plusYears(500));
    return sound ? new DateRange(start, end) : null;
  }
}
