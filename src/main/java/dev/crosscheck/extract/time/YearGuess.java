package dev.crosscheck.extract.time;

import dev.crosscheck.model.DateRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date written without one. News looks back: where the words around do not tell, a
 * date up to seven months ago or five ahead of the publication is taken for that one; it counts as
 * known only well inside that window.
 */
final class YearGuess {
  private static final int BACK_MONTHS = 7;
  private static final int SAFE_BACK_DAYS = 183;
  private static final int SAFE_AHEAD_DAYS = 92;

  /**
   * A day so near is meant even where the tense speaks against it: clocks differ, and stamps are
   * not always right.
   */
  private static final int NEAR_DAYS = 7;

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
  Optional<YearMonth> month(Month month, Tense tense) {
    if (reference == null) {
      return Optional.empty();
    }
    YearMonth now = YearMonth.from(reference);
    YearMonth first =
        switch (tense) {
          case PAST -> now.minusMonths(11);
          case FUTURE -> now;
          case OPEN -> now.minusMonths(BACK_MONTHS - 1);
        };
    YearMonth candidate = YearMonth.of(first.getYear(), month);
    return Optional.of(candidate.isBefore(first) ? candidate.plusYears(1) : candidate);
  }

  /** The last and the coming such month, as days; none without a reference. */
  List<DateRange> months(Month month) {
    List<DateRange> both = new ArrayList<>();
    for (Tense tense : List.of(Tense.PAST, Tense.FUTURE)) {
      month(month, tense).map(YearGuess::days).ifPresent(both::add);
    }
    return both;
  }

  static DateRange days(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /** The day with its likely year; empty without a reference or for a day that year lacks. */
  Optional<Guess> day(Month month, int day, @Nullable DayOfWeek weekday, Tense tense) {
    Optional<YearMonth> likely = month(month, tense);
    if (likely.isEmpty() || reference == null) {
      return Optional.empty();
    }
    Optional<LocalDate> date = of(likely.get().getYear(), month, day);
    if (date.isPresent() && tense != Tense.OPEN) {
      int year = date.get().getYear();
      boolean late = tense == Tense.PAST && date.get().isAfter(reference.plusDays(NEAR_DAYS));
      boolean early = tense == Tense.FUTURE && date.get().isBefore(reference.minusDays(NEAR_DAYS));
      date = late ? of(year - 1, month, day) : early ? of(year + 1, month, day) : date;
      if (date.isPresent() && date.get().isAfter(reference.plusDays(SAFE_BACK_DAYS))) {
        // Nobody plans for a day most of a year ahead without naming the year.
        return day(month, day, weekday, Tense.OPEN);
      }
    }
    if (date.isEmpty()) {
      return Optional.empty();
    }
    boolean safe = safe(date.get());
    if (!safe && weekday != null && date.get().getDayOfWeek() != weekday) {
      for (int shift : new int[] {1, -1}) {
        Optional<LocalDate> other = of(date.get().getYear() + shift, month, day);
        if (other.isPresent() && other.get().getDayOfWeek() == weekday) {
          return Optional.of(new Guess(other.get(), false));
        }
      }
    }
    return Optional.of(new Guess(date.get(), safe));
  }

  private boolean safe(LocalDate date) {
    long ahead = reference == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(reference, date);
    return ahead >= -SAFE_BACK_DAYS && ahead <= SAFE_AHEAD_DAYS;
  }

  /** The last and the coming such day; leap days are looked for over some years. */
  List<DateRange> days(Month month, int day) {
    List<DateRange> both = new ArrayList<>();
    if (reference == null) {
      return both;
    }
    int year = reference.getYear();
    for (int y = year; y > year - 8 && both.isEmpty(); y--) {
      of(y, month, day).filter(d -> !d.isAfter(reference)).map(DateRange::on).ifPresent(both::add);
    }
    for (int y = year; y < year + 8; y++) {
      Optional<LocalDate> coming = of(y, month, day).filter(d -> !d.isBefore(reference));
      if (coming.isPresent()) {
        both.add(DateRange.on(coming.get()));
        break;
      }
    }
    return both;
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
