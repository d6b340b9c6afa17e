package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.extract.time.TimeTokens.Count;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a year that trade counts in: "the third quarter of 2019", "Q3 2019", "the
 * first half of last year", "fiscal 2014".
 */
final class QuarterReader {
  /** A quarter or half without a year is one of the calendar only where money is spoken of. */
  private static final Set<String> TRADE =
      WordList.of(
          """
          profit profits sales revenue revenues earnings growth economy gdp exports
          imports turnover loss losses income results shares output orders $ € £ ¥
          inflation shipments deliveries
          """);

  private final TimeTokens t;
  private final TimeContext context;
  private final IntFunction<@Nullable TimeMatch> wholes;
  private final YearReader years;

  /**
   * @param wholes reads the year or the like at a token, for "the first half of last year"
   */
  QuarterReader(TimeTokens tokens, TimeContext context, IntFunction<@Nullable TimeMatch> wholes) {
    this.t = tokens;
    this.context = context;
    this.wholes = wholes;
    this.years = new YearReader(tokens);
  }

  /** The part of a year that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = quarter(i);
    return match != null ? match : fiscal(i);
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
    TimeMatch whole = y == unit + 1 && t.year(y) < 0 ? null : wholes.apply(y);
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
    boolean marked = t.ranked(i) || t.word(i);
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
}
