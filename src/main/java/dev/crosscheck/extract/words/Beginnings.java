package dev.crosscheck.extract.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the words of a sentence begin, in lower case, so that {@link Triggers} of several grammars
 * can look their stems up in one set.
 */
public final class Beginnings {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  /** No stem is longer; what hostile input puts into one word must not cost the square of it. */
  static final int LONGEST = 24;

  private final Set<String> beginnings = new HashSet<>();

  private Beginnings(String sentence) {
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      String word = words.group();
      String lower = word.substring(0, Math.min(LONGEST, word.length())).toLowerCase(Locale.ROOT);
      for (int length = 1; length <= lower.length(); length++) {
        beginnings.add(lower.substring(0, length));
      }
    }
  }

  /** Of a sentence; takes time proportional to its length. */
  public static Beginnings of(String sentence) {
    return new Beginnings(sentence);
  }

  boolean anyOf(Set<String> stems) {
    for (String stem : stems) {
      if (beginnings.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
