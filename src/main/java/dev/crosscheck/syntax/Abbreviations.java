package dev.crosscheck.syntax;

import java.util.Locale;
import java.util.Set;

/** Words that keep the full stop behind them. */
final class Abbreviations {
  /** Kept whether the word begins with a capital or not. */
  private static final Set<String> ANY_CASE =
      Set.of(
          "approx", "etc", "vs", "al", "est", "jr", "sr", "dept", "govt", "inc", "ltd", "corp",
          "bros", "esq");

  /** Kept if the word begins with a capital; some are also words that end sentences. */
  private static final Set<String> CAPITAL =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "hon", "st", "sgt", "lt", "col", "capt",
          "cmdr", "gen", "maj", "brig", "adm", "cpl", "pvt", "pfc", "gov", "sen", "rep", "pres",
          "supt", "insp", "det", "ofc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
          "co", "cos", "ave", "blvd", "rd", "mt", "ft", "ph", "calif", "ariz", "colo", "conn",
          "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo",
          "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis",
          "wyo", "univ", "assn", "dist", "atty", "amb");

  /** Kept before a digit: "No. 3", "pp. 12". */
  private static final Set<String> BEFORE_DIGITS =
      Set.of("no", "nos", "art", "sec", "vol", "fig", "p", "pp", "ch", "c", "ca");

  private static final int LONGEST = 12;

  private Abbreviations() {}

  /** Whether the full stop at this place belongs to the word that starts at {@code start}. */
  static boolean keepsPeriod(String text, int start, int period) {
    String word = text.substring(Math.max(start, period - LONGEST), period);
    if (word.indexOf('.') >= 0) {
      return isLettersWithPeriods(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (capital && word.length() == 1) {
      return !endsSentence(text, period);
    }
    return ANY_CASE.contains(lower)
        || (capital && CAPITAL.contains(lower))
        || (BEFORE_DIGITS.contains(lower) && digitFollows(text, period));
  }

  /** U.S., a.m., Ph.D. */
  private static boolean isLettersWithPeriods(String word) {
    String[] parts = word.split("\\.", -1);
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 2 || !part.chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no further word follows: "Plan B." against "J. Smith". */
  private static boolean endsSentence(String text, int period) {
    int next = period + 1;
    while (next < text.length() && !Characters.isWord(text.charAt(next))) {
      next++;
    }
    return next >= text.length();
  }

  private static boolean digitFollows(String text, int period) {
    boolean space = Characters.isSpace(Characters.at(text, period + 1));
    return Characters.isDigit(Characters.at(text, period + (space ? 2 : 1)));
  }
}
