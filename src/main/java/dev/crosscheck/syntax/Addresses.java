package dev.crosscheck.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses, which stay in one piece. */
final class Addresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|ftp://|www\\.)[^\\s<>\"\u201C\u201D]{1,2000}"
              + "|[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+){1,8}");
  private static final String NOT_LAST = ".,;:!?)]}'\u2019";

  private Addresses() {}

  /** Where an address that starts here ends, or {@code start} if none does. */
  static int end(String text, int start) {
    char c = text.charAt(start);
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Characters.isDigit(c);
    if (!letter || Characters.isWord(Characters.at(text, start - 1))) {
      return start;
    }
    Matcher matcher = ADDRESS.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return start;
    }
    int end = matcher.end();
    while (end > start && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
