package dev.crosscheck.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and date that agencies print before their first sentence: "PORT SABLE, Feb 6 (PBN) - ".
 */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}'’. -]{2,30}?(?:, ?[\\p{L}\\d., ]{1,40}?)?(?: ?\\([^)]{1,40}\\))?"
              + "|\\p{Lu}[\\p{L} ]{2,30}(?:, ?[\\p{L}\\d., ]{1,40}?)? ?\\([^)]{1,40}\\))"
              + " ?(?:--|[-–—]) +(?=\\S)");

  private Datelines() {}

  /** Where the sentence proper begins; 0 when it has no dateline. */
  static int end(String sentence) {
    Matcher matcher = DATELINE.matcher(sentence);
    return matcher.find() ? matcher.end() : 0;
  }
}
