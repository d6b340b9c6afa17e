package dev.crosscheck.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date written without one. News looks back: a date up to seven months ago or five
 * ahead of the publication is taken for that one; it counts as known only well inside that window.
 */
final class YearGuess {
  private static final int BACK_MONTHS = 7;
  private static final int SAFE_BACK_DAYS = 183;
  private static final int SAFE_AHEAD_DAYS = 92;

  private final @Nullable LocalDate reference;

  YearGuess(@Nullable LocalDate reference) {
    this.reference = reference;
  }

  /**
   * A day with its year.
   *
   * @param safe whether no other year is plausible
   */
  record Guess(LocalDate date, boolean safe) {}

  /** The month with its likely year; empty without a reference. */
  Optional<YearMonth> month(Month month) {
    if (reference == null) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.from(reference.minusMonths(BACK_MONTHS)).plusMonths(1);
    YearMonth candidate = YearMonth.of(first.getYear(), month);
    return Optional.of(candidate.isBefore(first) ? candidate.plusYears(1) : candidate);
  }

  /** The day with its likely year; empty without a reference or for a day that year lacks. */
  Optional<Guess> day(Month month, int day, @Nullable DayOfWeek weekday) {
    Optional<YearMonth> likely = month(month);
    if (likely.isEmpty() || reference == null) {
      return Optional.empty();
    }
    Optional<LocalDate> date = of(likely.get().getYear(), month, day);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    long ahead = ChronoUnit.DAYS.between(reference, date.get());
    boolean safe = ahead >= -SAFE_BACK_DAYS && ahead <= SAFE_AHEAD_DAYS;
    if (!safe && weekday != null && date.get().getDayOfWeek() != weekday) {
      for (int shift : new int[] {1, -1}) {
        Optional<LocalDate> other = of(likely.get().getYear() + shift, month, day);
        if (other.isPresent() && other.get().getDayOfWeek() == weekday) {
          return Optional.of(new Guess(other.get(), false));
        }
      }
    }
    return Optional.of(new Guess(date.get(), safe));
  }

  /** The date, unless the calendar has none such. */
  static Optional<LocalDate> of(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
