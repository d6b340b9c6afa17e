package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.extract.number.DecadeWords;
import dev.crosscheck.extract.time.TimeTokens.Count;
import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads years, decades and centuries: four digits are a year only where the words around say so.
 */
final class YearReader {
  private static final Pattern DECADE = Pattern.compile("1[5-9]\\d0s|20\\d0s");
  private static final Pattern SHORT_DECADE = Pattern.compile("[2-9]0s");

  /** Before "mid-forties", words that make it an age. */
  private static final Set<String> WHOSE =
      Set.of("his", "her", "their", "my", "your", "our", "its");

  private static final Set<String> PAIRED = Set.of("-", "–", "—", "~", "to", "through");

  private final TimeTokens t;

  YearReader(TimeTokens tokens) {
    this.t = tokens;
  }

  /**
   * "in 2019", "the 2003 earthquake", "(2017)", "the 1990s", "the 19th century", "2014 to 2018".
   */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = decade(i);
    match = match != null ? match : century(i);
    return match != null ? match : year(i);
  }

  private @Nullable TimeMatch year(int i) {
    Count written = t.yearAt(i);
    if (!written.found()) {
      return null;
    }
    int year = written.value();
    int next = written.next();
    boolean led = t.in(i - 1, TimeWords.BEFORE_YEAR) || (t.dash(i - 1) && t.is(i - 2, "mid"));
    boolean inBrackets = t.is(i - 1, "(") && t.is(next, ")");
    boolean listed = (t.is(i - 1, "and") || t.is(i - 1, ",")) && t.year(i - 2) >= 0;
    Count to = t.in(next, PAIRED) ? last(next + 1, year) : Count.NONE;
    boolean pair = to.value() > year && !countsThings(to.next() - 1);
    boolean plainPair = pair && year >= 1700 && t.year(to.next() - 1) >= 0;
    if (!(led || inBrackets || listed || plainPair) || (!pair && countsThings(next - 1))) {
      return null;
    }
    return pair
        ? TimeMatch.days(i, to.next(), years(year, to.value()), RANGE, false)
        : TimeMatch.days(i, next, years(year, year), RANGE, false);
  }

  /** The second of two years: "2019-21", "2014 to 2018". */
  private Count last(int i, int first) {
    Count whole = t.yearAt(i);
    boolean tied = t.glued(i) && t.glued(i - 1) && t.dash(i - 1);
    boolean short2 = tied && t.form(i).length() == 2 && t.digits(i) >= 0;
    boolean sound = whole.found() && (tied || !t.dash(i - 1) || t.year(i) >= 0);
    return sound ? whole : short2 ? new Count(first / 100 * 100 + t.digits(i), i + 1) : Count.NONE;
  }

  static DateRange years(int first, int last) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * "the 1990s", "the '90s", "the nineties"; "in her mid-nineties" is an age and "the 90s" a
   * temperature.
   */
  private @Nullable TimeMatch decade(int i) {
    String form = t.lower(i);
    boolean apart = t.year(i) >= 0 && t.year(i) % 10 == 0 && t.is(i + 1, "s") && !t.capital(i + 1);
    if ((DECADE.matcher(form).matches() && !t.capital(i - 1)) || apart) {
      int first = Integer.parseInt(form.substring(0, 4));
      return TimeMatch.days(i, apart ? i + 2 : i + 1, years(first, first + 9), RANGE, true);
    }
    boolean marked = (t.is(i, "'") || t.is(i, "’") || t.is(i, "‘")) && t.glued(i + 1);
    if (marked && SHORT_DECADE.matcher(t.lower(i + 1)).matches()) {
      int first = 1900 + Integer.parseInt(t.lower(i + 1).substring(0, 2));
      return TimeMatch.days(i, i + 2, years(first, first + 9), RANGE, true);
    }
    OptionalInt named = DecadeWords.firstYear(form);
    boolean part = t.in(i - 2, Set.of("early", "late", "mid")) && !t.in(i - 3, WHOSE);
    boolean led = t.is(i - 1, "the") || part || t.is(i - 1, "in");
    if (named.isEmpty() || !led) {
      return null;
    }
    int first = 1900 + named.getAsInt();
    return TimeMatch.days(i, i + 1, years(first, first + 9), RANGE, true);
  }

  /** "the 19th century", "the nineteenth century": from 1800, as people say it, or 1801. */
  private @Nullable TimeMatch century(int i) {
    Count rank = t.dayAt(i);
    int at = t.dash(rank.next()) ? rank.next() + 1 : rank.next();
    boolean digits = t.ranked(i);
    boolean spelled = rank.found() && t.word(i);
    if (!rank.found()
        || !t.is(at, "century")
        || !(digits || spelled)
        || rank.value() < 2
        || rank.value() > 21) {
      return null;
    }
    int first = (rank.value() - 1) * 100;
    return TimeMatch.days(i, at + 1, years(first, first + 100), RANGE, true)
        .or(List.of(years(first, first + 99)));
  }

  /** "of 2003 people", "to 2000 tonnes": a number of things, not a year. */
  boolean countsThings(int i) {
    String next = t.lower(i + 1);
    if (next.equals("%") || next.equals("/") || next.equals("people") || next.equals("percent")) {
      return true;
    }
    boolean plural =
        next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !next.endsWith("us");
    boolean verb = next.equals("was") || next.equals("sees") || next.equals("has");
    boolean named = t.is(i - 1, "the") || t.is(i - 1, "that") || t.is(i - 1, "its");
    return plural && !verb && !named && !t.capital(i + 1);
  }
}
