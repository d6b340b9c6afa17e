package dev.crosscheck.rules;

/** Blanks out what is not rule language, so that a search for a word does not find it in prose. */
final class Masking {
  private Masking() {}

  /**
   * A text of the same length in which comments and the insides of strings are spaces; line breaks
   * and the quotation marks stay.
   */
  static String mask(String text) {
    StringBuilder out = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      if (text.startsWith("/*", i)) {
        int close = text.indexOf("*/", i + 2);
        end = close < 0 ? text.length() : close + 2;
        blank(out, i, end);
      } else if (text.startsWith("//", i)) {
        end = lineEnd(text, i);
        blank(out, i, end);
      } else if (text.startsWith("\"\"\"", i)) {
        int close = text.indexOf("\"\"\"", i + 3);
        end = close < 0 ? text.length() : close + 3;
        blank(out, i + 3, Math.max(i + 3, end - 3));
      } else if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
        int close = closing(text, i);
        if (close > 0) {
          blank(out, i + 1, close);
          end = close + 1;
        }
      }
      i = end;
    }
    return out.toString();
  }

  /** The mark that closes a string on the same line, or -1: then it is an apostrophe. */
  private static int closing(String text, int open) {
    for (int i = open + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(open)) {
        return i;
      }
    }
    return -1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static void blank(StringBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (out.charAt(i) != '\n') {
        out.setCharAt(i, ' ');
      }
    }
  }
}
