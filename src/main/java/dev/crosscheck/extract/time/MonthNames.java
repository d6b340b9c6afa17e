package dev.crosscheck.extract.time;

import dev.crosscheck.extract.words.WordList;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the names of months from "may" the verb, "march" the walk and May the person. */
final class MonthNames {
  private static final Set<String> PLAIN_LEADS =
      WordList.of(
          """
          in since until till during last next this of late early between from through
          """);

  private final TimeTokens t;

  MonthNames(TimeTokens tokens) {
    this.t = tokens;
  }

  /** The month named in full by token {@code i}. */
  @Nullable Month full(int i) {
    Month month = TimeWords.MONTHS.get(t.lower(i));
    return month != null && (t.capital(i) || !verbs(month)) ? month : null;
  }

  /** The month named by token {@code i}, in full or short; where a number stands beside it. */
  @Nullable Month beside(int i) {
    Month month = TimeWords.MONTHS.get(t.lower(i));
    month = month == null ? TimeWords.SHORT_MONTHS.get(t.lower(i)) : month;
    if (month == null || t.capital(i)) {
      return month;
    }
    int next = t.is(after(i), "the") ? after(i) + 1 : after(i);
    boolean digits = t.day(i - 1) >= 0 || t.day(next) >= 0 || t.year(next) >= 0;
    boolean words = t.is(i - 1, "of") || t.dayAt(next).found() || t.yearAt(next).found();
    return digits || words && !verbs(month) ? month : null;
  }

  private static boolean verbs(Month month) {
    return month == Month.MAY || month == Month.MARCH;
  }

  /** The token after a month's name and the dot of its short form. */
  int after(int i) {
    boolean dotted =
        t.is(i + 1, ".") && t.glued(i + 1) && TimeWords.SHORT_MONTHS.containsKey(t.lower(i));
    return dotted ? i + 2 : i + 1;
  }

  /** "7 May Smith": a person's name, not a month. */
  boolean isName(int i) {
    return t.is(i, "may")
        && !t.capitals()
        && t.capital(i + 1)
        && t.word(i + 1)
        && !t.dayAt(i + 1).found();
  }

  /** Whether a month's name without a number is one. */
  boolean alone(int i, Month month) {
    if (!TimeWords.AMBIGUOUS.contains(month)) {
      return true;
    }
    if (!t.capital(i) || t.capitals()) {
      return t.in(i - 1, PLAIN_LEADS);
    }
    boolean personal = t.capital(i + 1) && t.word(i + 1) && !t.capital(i - 1);
    boolean led = t.in(i - 1, TimeWords.BEFORE_MONTH) || (t.dash(i - 1) && t.is(i - 2, "mid"));
    boolean byPerson = t.is(i - 1, "by") || t.is(i - 1, "for") || t.is(i - 1, "to");
    boolean spanned = t.is(i - 1, "to") && TimeWords.MONTHS.containsKey(t.lower(i - 2));
    boolean adjective =
        (t.is(i - 1, "the") || t.is(i - 1, "that") || t.is(i - 1, "a"))
            && t.word(i + 1)
            && !t.capital(i + 1)
            && !t.is(i + 1, "on")
            && !t.is(i + 1, "for")
            && !t.is(i + 1, "of");
    return (led && !personal && (spanned || !(byPerson && month == Month.MAY))) || adjective;
  }
}
