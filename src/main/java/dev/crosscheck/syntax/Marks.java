package dev.crosscheck.syntax;

/** Tokens that are no words: quotation marks, brackets, full stops, dashes, pictures. */
final class Marks {
  /** Marks of which a run is one token. */
  private static final String RUNS = ".-*=_~";

  private static final String EMPHASIS = "!?";

  private Marks() {}

  /** Where the mark that starts here ends, or {@code start} if a word starts here. */
  static int end(String text, int start) {
    int c = text.codePointAt(start);
    if (Character.isLetterOrDigit(c) || Words.startsNumber(text, start)) {
      return start;
    }
    if (Characters.isApostrophe(c)) {
      return apostrophe(text, start);
    }
    char next = Characters.at(text, start + 1);
    if ((c == '#' || c == '@') && Character.isLetterOrDigit(next)) {
      return start;
    }
    if (RUNS.indexOf(c) >= 0) {
      return run(text, start, Character.toString(c));
    }
    if (EMPHASIS.indexOf(c) >= 0) {
      return run(text, start, EMPHASIS);
    }
    return picture(text, start);
  }

  /**
   * An opening or closing mark, unless it begins a shortened word such as {@code 's} or {@code
   * '90s}.
   */
  private static int apostrophe(String text, int start) {
    if (Clitics.startsHere(text, start) || Characters.isDigit(Characters.at(text, start + 1))) {
      return start;
    }
    boolean doubled = Characters.at(text, start + 1) == text.charAt(start);
    return start + (doubled ? 2 : 1);
  }

  private static int run(String text, int start, String chars) {
    int end = start + 1;
    while (chars.indexOf(Characters.at(text, end)) >= 0) {
      end++;
    }
    return end;
  }

  /** One symbol and all that is joined to it, as the parts of an emoji are. */
  private static int picture(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean joined =
          text.codePointBefore(end) == Words.ZERO_WIDTH_JOINER && !Characters.isSpace(c);
      if (!joined && !Characters.combines(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
