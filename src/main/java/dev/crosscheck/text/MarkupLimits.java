package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import java.util.Locale;

/**
 * Refuses files that are nothing but markup. The libraries that read markup take much memory or
 * time for each mark, far more than any text that people write has.
 */
final class MarkupLimits {
  private static final int MOST_TAGS = 200_000;
  private static final int MOST_MARKS = 500_000;
  private static final String MARKS = "[]*_`<&\\|!\n\r";

  /** Characters that are looked through in search of the ends of tags. */
  private static final long LONGEST_SEARCH = 100_000_000;

  private MarkupLimits() {}

  /** Refuses pages with too many tags. */
  static void checkHtml(String html) throws MalformedException {
    check("a page", "tags", html.chars().filter(c -> c == '<').count(), MOST_TAGS);
  }

  /** Refuses Markdown with too many marks, or with many tags that never end. */
  static void checkMarkdown(String text) throws MalformedException {
    check(
        "Markdown",
        "marks and lines",
        text.chars().filter(c -> MARKS.indexOf(c) >= 0).count(),
        MOST_MARKS);
    long searched = 0;
    int close = text.length();
    for (int i = text.length() - 1; i >= 0; i--) {
      close = text.charAt(i) == '>' ? i : close;
      searched += text.charAt(i) == '<' ? close - i : 0;
    }
    if (searched > LONGEST_SEARCH) {
      throw new MalformedException(
          1, 1, "expected Markdown, found thousands of < without >; save the file as .txt");
    }
  }

  private static void check(String what, String unit, long found, int most)
      throws MalformedException {
    if (found > most) {
      throw new MalformedException(
          1,
          1,
          String.format(
              Locale.ROOT,
              "expected %s with at most %,d %s, found %,d; split it or save its text as .txt",
              what,
              most,
              unit,
              found));
    }
  }
}
