package dev.crosscheck.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hyphens inside words.
 *
 * <p>For people {@code 55-year-old} is one word, and so it is one token. The model was trained on a
 * treebank that writes it as five, and reads "55-year-old Bettie Jones" wrongly otherwise; so the
 * parser gets the parts, and the result is put together again.
 */
final class Hyphens {
  /** A chain of more hyphens than this is no word. */
  private static final int MOST = 7;

  /** Beginnings that the treebank leaves on their word. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "bio", "co", "counter", "cyber", "de", "e", "electro", "ex", "extra", "geo",
          "hyper", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non",
          "out", "over", "pan", "post", "pre", "pro", "pseudo", "quasi", "re", "self", "semi",
          "step", "sub", "super", "trans", "tri", "ultra", "un", "under", "vice");

  private Hyphens() {}

  /** Whether the hyphen or dash at this place is a part of the word around it. */
  static boolean belongs(String text, int place) {
    char before = text.charAt(place - 1);
    char after = Characters.at(text, place + 1);
    if (Characters.isDigit(before) && Characters.isDigit(after)) {
      return true;
    }
    return Characters.isHyphen(text.charAt(place))
        && Characters.isWord(after)
        && (Characters.isWord(before) || before == '.');
  }

  /** The words the model sees in a word; most often the word itself. */
  static List<String> parts(String word) {
    long hyphens = word.chars().filter(c -> c == '-').count();
    if (hyphens == 0 || hyphens > MOST) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < word.length() - 1; i++) {
      if (word.charAt(i) == '-' && separates(word, from, i)) {
        parts.add(word.substring(from, i));
        parts.add("-");
        from = i + 1;
      }
    }
    parts.add(word.substring(from));
    return parts;
  }

  /** Names such as F-16 and ranges such as 10-15 stay whole, as words with a prefix do. */
  private static boolean separates(String word, int from, int hyphen) {
    return from < hyphen
        && Character.isLetter(word.charAt(hyphen + 1))
        && !PREFIXES.contains(word.substring(from, hyphen).toLowerCase(Locale.ROOT));
  }
}
