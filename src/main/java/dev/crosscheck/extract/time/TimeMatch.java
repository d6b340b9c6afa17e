package dev.crosscheck.extract.time;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A time read from some tokens.
 *
 * @param from first token
 * @param next the token after its last
 * @param candidates readings that the words leave open, likeliest first; may be empty
 */
record TimeMatch(
    int from,
    int next,
    @Nullable DateRange range,
    TimeExpression.Kind kind,
    @Nullable DayOfWeek weekday,
    @Nullable LocalDate stated,
    boolean yearKnown,
    boolean fuzzy,
    List<DateRange> candidates) {

  /** Some days, none of them written as a date of the calendar. */
  static TimeMatch days(
      int from, int next, @Nullable DateRange range, TimeExpression.Kind kind, boolean fuzzy) {
    return new TimeMatch(from, next, range, kind, null, null, range != null, fuzzy, List.of());
  }

  TimeMatch spanning(int newFrom, int newNext) {
    return new TimeMatch(
        newFrom, newNext, range, kind, weekday, stated, yearKnown, fuzzy, candidates);
  }

  /** Of another kind; each of its readings turned likewise, those that come to nothing left out. */
  TimeMatch as(TimeExpression.Kind newKind, UnaryOperator<@Nullable DateRange> turn) {
    return new TimeMatch(
        from,
        next,
        turn.apply(range),
        newKind,
        weekday,
        stated,
        yearKnown,
        fuzzy,
        candidates.stream().map(turn).filter(Objects::nonNull).toList());
  }

  TimeMatch withFuzzy(boolean newFuzzy) {
    return new TimeMatch(from, next, range, kind, weekday, stated, yearKnown, newFuzzy, candidates);
  }

  TimeMatch withWeekday(@Nullable DayOfWeek newWeekday) {
    return new TimeMatch(from, next, range, kind, newWeekday, stated, yearKnown, fuzzy, candidates);
  }

  /** With readings that the words leave open; doubles are dropped. */
  TimeMatch or(List<DateRange> readings) {
    return new TimeMatch(
        from,
        next,
        range,
        kind,
        weekday,
        stated,
        yearKnown,
        fuzzy,
        readings.stream().distinct().toList());
  }

  /** The open readings or, when the words are plain, the range. */
  List<DateRange> readings() {
    return !candidates.isEmpty() ? candidates : range == null ? List.of() : List.of(range);
  }

  TimeExpression toExpression(TimeTokens tokens) {
    return new TimeExpression(
        tokens.start(from),
        tokens.end(next - 1),
        range,
        kind,
        weekday,
        stated,
        yearKnown,
        fuzzy,
        candidates);
  }
}
