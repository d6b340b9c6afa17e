package dev.crosscheck.text;

import java.util.regex.Pattern;

/** Tells by its looks whether a line of its own is a heading. */
final class HeadingLine {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 14;
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|Words|Photos?|Pictures?|Reporting by|Updated|Published|Posted)\\b:? .*");

  private HeadingLine() {}

  /** Short, begins like a heading and does not end like a sentence. */
  static boolean is(String line) {
    if (line.isEmpty() || line.length() > LONGEST || words(line) > MOST_WORDS) {
      return false;
    }
    int start = 0;
    while (start < line.length() - 1 && "\"\u201C\u2018'(".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int first = line.codePointAt(start);
    int end = line.length();
    while (end > 1 && "\"\u201D\u2019')".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = line.charAt(end - 1);
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && ".!,;\u2026-\u2013\u2014".indexOf(last) < 0
        && line.codePoints().anyMatch(Character::isLetter)
        && !BYLINE.matcher(line).matches();
  }

  private static int words(String line) {
    return line.strip().split("\\s+").length;
  }
}
