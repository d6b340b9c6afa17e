package dev.crosscheck.syntax;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a sentence that is all in capitals, as old newswire and headlines are, in the usual way,
 * which the model was trained on. Every character keeps its place.
 */
final class Capitals {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’]*");
  private static final int LEAST_LETTERS = 12;

  /** Small letters that capitals may have among them: "McNEIL", "3rd". */
  private static final int ONE_IN = 12;

  private Capitals() {}

  /** Whether the sentence is written in capitals. */
  static boolean only(String sentence) {
    long capitals = sentence.chars().filter(Character::isUpperCase).count();
    long small = sentence.chars().filter(Character::isLowerCase).count();
    return capitals >= LEAST_LETTERS && small * ONE_IN <= capitals;
  }

  /**
   * The sentence with small letters in all words but names.
   *
   * @param tags the tags, joined by underscores, that a word in small letters usually has; empty
   *     for one that is not known
   */
  static String small(String sentence, UnaryOperator<String> tags) {
    StringBuilder text = new StringBuilder(sentence);
    Matcher words = WORD.matcher(sentence);
    boolean first = true;
    while (words.find()) {
      String word = words.group();
      int end = words.end();
      boolean initials =
          word.length() == 1 && end < sentence.length() && sentence.charAt(end) == '.'
              || word.equals("I");
      if (!initials) {
        boolean name = name(tags.apply(lower(word)));
        int from = words.start() + (first || name ? 1 : 0);
        for (int i = from; i < end; i++) {
          text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
      }
      first = false;
    }
    return text.toString();
  }

  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return lower.toString();
  }

  /** A word that is not known in small letters, or only as a name. */
  private static boolean name(String tags) {
    return tags.isEmpty()
        || tags.startsWith("NNP") && !tags.matches(".*_(?:NNS?|VB.?|JJ|RB|IN)\\b.*");
  }
}
