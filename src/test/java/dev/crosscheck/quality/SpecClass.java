package dev.crosscheck.quality;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Classes of texts in the number specs that a news tool shall not read as the specs do. */
enum SpecClass {
  LINK("links", "https?://"),
  CODE_OR_DATE(
      "dates, telephone numbers, addresses of machines and codes in digits",
      "\\+\\d|\\d+\\.\\d+\\.\\d+\\.|\\d/\\d+/\\d|\\bSCP-\\d"),
  FORMULA(
      "powers, multipliers of computing and signs of comparison",
      "\\d\\^|\\de[+-]?\\d|x10|\\d\\s?G\\b|[<>]"),
  SPOKEN_ARITHMETIC(
      "fractions as they are dictated: one over three",
      "\\b(?:one|\\d+) over (?:one|three|twenty|\\d+)\\b(?! years)"),
  EQUALITY(
      "comparisons of a query language: equal to 20, equals 20",
      "(?<!or )\\bequal(?:s|ing)?\\b(?! or)|\\d or equal"),
  SPOKEN_MONEY(
      "money as it is spoken, without the word for its hundredths: 15 dollars 50",
      "\\b(?:dollars?|USD) (?:and )?(?:\\d\\d|one|two|forty[ -]?\\w*)(?! dollar| rmb| usd)\\b(?!,)|\\$ \\d+ and fifty|kuai"),
  PERCENT_FIRST("\"percent of ten\" for ten percent", "^\\s*per ?cents? of");

  private final String meaning;
  private final Pattern pattern;

  SpecClass(String meaning, String pattern) {
    this.meaning = meaning;
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  String meaning() {
    return meaning;
  }

  /** The class of a text; null when it is to be read. */
  static @Nullable SpecClass of(String text) {
    for (SpecClass kind : values()) {
      if (kind.pattern.matcher(text).find()) {
        return kind;
      }
    }
    return null;
  }
}
