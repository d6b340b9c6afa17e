package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose parts are tied by marks: 2024-01-29, 29/01/2024, 29.01.2024, 05-Aug-2016. Where
 * day and month may change places, both days are candidates and the range spans them.
 */
final class NumericDates {
  /** Two digits up to so far ahead of the reference are a year of this century. */
  private static final int AHEAD_YEARS = 10;

  private final TimeTokens t;
  private final int thisYear;
  private final YearGuess years;

  NumericDates(TimeTokens tokens, @Nullable LocalDate reference) {
    this.t = tokens;
    this.years = new YearGuess(reference);
    this.thisYear = reference == null ? 2020 : reference.getYear();
  }

  /** The date that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = dotted(i);
    match = match != null ? match : named(i);
    return match != null ? match : three(i);
  }

  /** 29.01.2024: one token, since a full stop can part a number. */
  private @Nullable TimeMatch dotted(int i) {
    if (t.form(i).indexOf('.') < 0) {
      return null;
    }
    String[] parts = t.form(i).split("\\.");
    return parts.length == 3 && t.form(i).matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")
        ? either(i, i + 1, number(parts[0]), number(parts[1]), number(parts[2]))
        : null;
  }

  /** 2024-01-29, 29/01/2024, 3-2-2024, 29/01/24. */
  private @Nullable TimeMatch three(int i) {
    boolean goesOn = t.dash(i - 1) && t.glued(i) && t.digits(i - 2) >= 0 && t.year(i - 2) < 0;
    if (!tied(i, 3) || goesOn) {
      return null;
    }
    int a = t.digits(i);
    int b = t.digits(i + 2);
    int c = t.digits(i + 4);
    if (a < 0 || b < 0 || c < 0 || continues(i + 5)) {
      return null;
    }
    if (t.year(i) >= 0 && t.form(i + 2).length() <= 2 && t.form(i + 4).length() <= 2) {
      return plain(i, i + 5, a, b, c);
    }
    if (t.form(i).length() > 2 || t.form(i + 2).length() > 2) {
      return null;
    }
    if (t.year(i + 4) >= 0) {
      return either(i, i + 5, a, b, c);
    }
    boolean slashes = t.is(i + 1, "/");
    return slashes && t.form(i + 4).length() == 2 ? either(i, i + 5, a, b, century(c)) : null;
  }

  /** "29-01-2024-7": a number that goes on is none of these. */
  private boolean continues(int i) {
    return t.glued(i)
        && (t.dash(i) || t.is(i, "/"))
        && t.glued(i + 1)
        && t.digits(i + 1) >= 0
        && t.year(i - 1) < 0;
  }

  /** 05-Aug-2016, 2019/Aug/01, Sep-23-2020, Dec-2018, Dec/2018, Oct/2. */
  private @Nullable TimeMatch named(int i) {
    Month first = month(i);
    Month second = first != null ? null : month(i + 2);
    if ((first == null && second == null) || !tied(i, 2)) {
      return null;
    }
    if (tied(i, 3) && first == null && second != null) {
      TimeMatch dayFirst =
          t.day(i) >= 0 && t.year(i + 4) >= 0
              ? plain(i, i + 5, t.year(i + 4), second.getValue(), t.day(i))
              : null;
      return dayFirst != null || t.year(i) < 0 || t.day(i + 4) < 0
          ? dayFirst
          : plain(i, i + 5, t.year(i), second.getValue(), t.day(i + 4));
    }
    if (first == null) {
      return null;
    }
    if (tied(i, 3) && t.day(i + 2) >= 0 && t.year(i + 4) >= 0) {
      return plain(i, i + 5, t.year(i + 4), first.getValue(), t.day(i + 2));
    }
    if (t.year(i + 2) >= 0) {
      return TimeMatch.days(
          i, i + 3, YearGuess.days(YearMonth.of(t.year(i + 2), first)), RANGE, false);
    }
    List<DateRange> days =
        t.is(i + 1, "/") && t.day(i + 2) >= 0 ? years.days(first, t.day(i + 2)) : List.of();
    if (!days.isEmpty()) {
      return TimeMatch.days(i, i + 3, days.get(0), DATE, false).or(days);
    }
    return null;
  }

  private @Nullable Month month(int i) {
    Month month = TimeWords.MONTHS.get(t.lower(i));
    return month == null ? TimeWords.SHORT_MONTHS.get(t.lower(i)) : month;
  }

  /** Whether so many tokens are tied by the same mark without a blank. */
  private boolean tied(int i, int parts) {
    for (int k = 1; k < parts; k++) {
      int mark = i + 2 * k - 1;
      boolean sound = (t.is(mark, "-") || t.is(mark, "/")) && t.form(mark).equals(t.form(i + 1));
      if (!sound || !t.glued(mark) || !t.glued(mark + 1)) {
        return false;
      }
    }
    return true;
  }

  private int century(int twoDigits) {
    int year = thisYear / 100 * 100 + twoDigits;
    return year > thisYear + AHEAD_YEARS ? year - 100 : year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Day and month in either order; both when both can be. */
  private @Nullable TimeMatch either(int from, int next, int first, int second, int year) {
    List<LocalDate> days = new ArrayList<>();
    date(year, second, first).ifPresent(days::add);
    date(year, first, second).filter(d -> !days.contains(d)).ifPresent(days::add);
    if (days.isEmpty()) {
      return null;
    }
    if (days.size() == 1) {
      return stated(from, next, days.get(0));
    }
    LocalDate a = days.get(0);
    LocalDate b = days.get(1);
    DateRange hull = a.isBefore(b) ? new DateRange(a, b) : new DateRange(b, a);
    return TimeMatch.days(from, next, hull, DATE, true)
        .or(days.stream().map(DateRange::on).toList());
  }

  private static @Nullable TimeMatch plain(int from, int next, int year, int month, int day) {
    return date(year, month, day).map(d -> stated(from, next, d)).orElse(null);
  }

  private static TimeMatch stated(int from, int next, LocalDate day) {
    return new TimeMatch(from, next, DateRange.on(day), DATE, null, day, true, false, List.of());
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return month < 1 || month > 12 ? Optional.empty() : YearGuess.of(year, Month.of(month), day);
  }
}
