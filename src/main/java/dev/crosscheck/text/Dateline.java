package dev.crosscheck.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, date and agency before the first words of a report: "OSTRAVIK, Feb. 3 (NPA) --". It is
 * not part of the sentence.
 */
final class Dateline {
  private static final int LONGEST = 160;
  private static final String DASH = "\\s*(?:--+|[-\u2013\u2014])\\s+(?=\\S)";
  private static final String CAPS =
      "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]+(?: [\\p{Lu}.'\u2019-]+){0,4}";
  private static final String PLACE = "[\\p{Lu}][\\p{L}.'\u2019 -]{1,30}";
  private static final String DATE =
      "(?i:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\.? \\d{1,2}(?:, \\d{4})?"
          + "|\\d{1,2} (?i:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\.?"
          + "(?: \\d{4}| \\d{2}\\b)?";
  private static final String AGENCY = "\\((?:\\p{Lu}[\\p{L}\\d.& /-]{1,60})\\)";

  /** "[Text]", "[Report]" of monitored broadcasts. */
  private static final String MARKS = "(?:\\[[\\p{L} .-]{1,40}\\]\\s*)*";

  /** Capitals, then what only a dateline has: a further place, a date or an agency. */
  private static final Pattern FULL =
      Pattern.compile(
          "^(?:"
              + CAPS
              + "(?:/"
              + CAPS
              + ")?"
              + ("(?:(?:, " + PLACE + ")?(?:, (?:" + DATE + "))?(?:,? " + AGENCY + ")?)")
              + ("|" + PLACE + "(?:, (?:" + DATE + "))? " + AGENCY)
              + ("|" + PLACE + ", (?:" + DATE + ")(?=\\s*--)" + ")")
              + DASH
              + MARKS);

  private static final Pattern BARE =
      Pattern.compile("^" + CAPS + DASH + "(?=[\\p{Lu}\\d\"\u201C])");

  private Dateline() {}

  /**
   * Number of characters that the dateline of a paragraph takes, 0 when it has none.
   *
   * @param first whether it is the first paragraph, where a bare name in capitals is one too
   */
  static int length(String paragraph, boolean first) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher full = FULL.matcher(head);
    if (full.find()) {
      String found = full.group();
      if (found.contains(",") || found.contains("(")) {
        return full.end();
      }
    }
    Matcher bare = BARE.matcher(head);
    return first && bare.find() && capitals(bare.group()) >= 4 ? bare.end() : 0;
  }

  private static long capitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count();
  }
}
