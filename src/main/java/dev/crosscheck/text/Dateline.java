package dev.crosscheck.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
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

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  /** A date with its year: "12 JAN 90", "Feb. 3, 2024". */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:(?<d1>\\d{1,2}) (?<m1>\\p{L}{3})\\p{L}*\\.?,? (?<y1>\\d{4}|\\d{2})"
              + "|(?<m2>\\p{L}{3})\\p{L}*\\.? (?<d2>\\d{1,2}), (?<y2>\\d{4}))\\b");

  /** Two digits up to this are a year of this century. */
  private static final int CENTURY_TURNS = 40;

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

  /** The day of a dateline that has a year; a day without one is none yet. */
  static Optional<LocalDate> day(String dateline) {
    Matcher date = WRITTEN.matcher(dateline);
    while (date.find()) {
      boolean dayFirst = date.group("d1") != null;
      String name = date.group(dayFirst ? "m1" : "m2");
      int month = MONTHS.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
      if (month % 3 == 0) {
        int year = Integer.parseInt(date.group(dayFirst ? "y1" : "y2"));
        year += year >= 100 ? 0 : year <= CENTURY_TURNS ? 2000 : 1900;
        int day = Integer.parseInt(date.group(dayFirst ? "d1" : "d2"));
        YearMonth in = YearMonth.of(year, month / 3 + 1);
        return in.isValidDay(day) ? Optional.of(in.atDay(day)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static long capitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count();
  }
}
