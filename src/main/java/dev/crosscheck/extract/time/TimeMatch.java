package dev.crosscheck.extract.time;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time read from some tokens.
 *
 * @param from first token
 * @param next the token after its last
 */
record TimeMatch(
    int from,
    int next,
    @Nullable DateRange range,
    TimeExpression.Kind kind,
    @Nullable DayOfWeek weekday,
    @Nullable LocalDate stated,
    boolean yearKnown,
    boolean fuzzy) {

  /** Some days, none of them written as a date of the calendar. */
  static TimeMatch days(
      int from, int next, @Nullable DateRange range, TimeExpression.Kind kind, boolean fuzzy) {
    return new TimeMatch(from, next, range, kind, null, null, range != null, fuzzy);
  }

  TimeMatch spanning(int newFrom, int newNext) {
    return new TimeMatch(newFrom, newNext, range, kind, weekday, stated, yearKnown, fuzzy);
  }

  TimeMatch as(TimeExpression.Kind newKind, @Nullable DateRange newRange) {
    return new TimeMatch(from, next, newRange, newKind, weekday, stated, yearKnown, fuzzy);
  }

  TimeMatch withFuzzy(boolean newFuzzy) {
    return new TimeMatch(from, next, range, kind, weekday, stated, yearKnown, newFuzzy);
  }

  TimeExpression toExpression(TimeTokens tokens) {
    return new TimeExpression(
        tokens.start(from), tokens.end(next - 1), range, kind, weekday, stated, yearKnown, fuzzy);
  }
}
