package dev.crosscheck.text;

import dev.crosscheck.model.MappedText;

/** Folds white space to single spaces and drops characters that nobody sees. */
final class Cleaner {
  private Cleaner() {}

  /** The text a reader sees, without white space at its ends. */
  static MappedText clean(MappedText raw) {
    String text = raw.text();
    MappedText.Builder out = new MappedText.Builder(raw);
    int gap = -1;
    int run = 0;
    // Ordinary characters are copied in runs; only what is folded or dropped interrupts one.
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!space(c) && !unseen(text, i)) {
        if (gap >= 0 && out.length() > 0) {
          out.rewrite(" ", gap, spaceEnd(text, gap, i));
        }
        gap = -1;
        continue;
      }
      if (i > run) {
        out.copy(run, i);
      }
      run = i + 1;
      if (i < text.length() && space(c) && gap < 0) {
        gap = i;
      }
    }
    return out.build();
  }

  /** A gap ends after its last white space, not after unseen characters that follow it. */
  private static int spaceEnd(String text, int from, int to) {
    int end = to;
    while (end > from + 1 && !space(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean unseen(String text, int at) {
    char c = text.charAt(at);
    // A joiner inside an emoji or a script that needs it is part of what is seen.
    if (c == '\u200C' || c == '\u200D') {
      return at == 0 || text.charAt(at - 1) < '\u0600';
    }
    return c == '\u00AD' // soft hyphen
        || c == '\u200B' // zero-width space
        || c == '\u2060' // word joiner
        || c == '\uFEFF' // byte-order mark
        || c == '\u200E'
        || c == '\u200F' // direction marks
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || Character.isISOControl(c);
  }
}
