package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads years and decades: four digits are a year only where the words around say so. */
final class YearReader {
  private final TimeTokens t;

  YearReader(TimeTokens tokens) {
    this.t = tokens;
  }

  /** "in 2019", "the 2003 earthquake", "(2017)". */
  @Nullable TimeMatch read(int i) {
    int decade = decade(i);
    if (decade >= 0) {
      return TimeMatch.days(
          i,
          i + 1,
          new DateRange(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31)),
          RANGE,
          true);
    }
    int year = t.year(i);
    boolean led = t.in(i - 1, TimeWords.BEFORE_YEAR) || (t.dash(i - 1) && t.is(i - 2, "mid"));
    boolean inBrackets = t.is(i - 1, "(") && t.is(i + 1, ")");
    boolean listed = (t.is(i - 1, "and") || t.is(i - 1, ",")) && t.year(i - 2) >= 0;
    if (year < 0 || !(led || inBrackets || listed) || countsThings(i)) {
      return null;
    }
    DateRange whole = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    boolean pair = t.dash(i + 1) && t.glued(i + 1) && t.glued(i + 2);
    int to = pair ? t.year(i + 2) : -1;
    if (pair && to < 0 && t.form(i + 2).length() == 2 && t.digits(i + 2) >= 0) {
      to = year / 100 * 100 + t.digits(i + 2);
    }
    return to > year
        ? TimeMatch.days(
            i, i + 3, new DateRange(whole.from(), LocalDate.of(to, 12, 31)), RANGE, false)
        : TimeMatch.days(i, i + 1, whole, RANGE, false);
  }

  private int decade(int i) {
    String form = t.lower(i);
    return form.matches("1[5-9]\\d0s|20\\d0s") && !t.capital(i - 1)
        ? Integer.parseInt(form.substring(0, 4))
        : -1;
  }

  /** "of 2003 people", "to 2000 tonnes": a number of things, not a year. */
  boolean countsThings(int i) {
    String next = t.lower(i + 1);
    if (next.equals("%") || next.equals("/") || next.equals("people") || next.equals("percent")) {
      return true;
    }
    boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss");
    boolean verb = next.equals("was") || next.equals("sees") || next.equals("has");
    boolean named = t.is(i - 1, "the") || t.is(i - 1, "that") || t.is(i - 1, "its");
    return plural && !verb && !named && !t.capital(i + 1);
  }
}
