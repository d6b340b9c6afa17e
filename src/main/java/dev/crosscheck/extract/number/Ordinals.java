package dev.crosscheck.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinals, which tell a place in an order and count nothing: 11th, third, twenty-first. */
public final class Ordinals {
  /**
   * An ordinal.
   *
   * @param start UTF-16 index of the first character
   * @param end one past the last character
   * @param value the place, 1 for the first
   */
  public record Ordinal(int start, int end, BigDecimal value) {}

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(?:(?<=1)st|nd|rd|th)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECOND_OF_TIME =
      Pattern.compile("(?:\\b(?:per|every|each|split|one)|\\d)[ -]$|/$", Pattern.CASE_INSENSITIVE);

  private Ordinals() {}

  /** All ordinals of a sentence from left to right. */
  public static List<Ordinal> find(String sentence) {
    List<Ordinal> found = new ArrayList<>();
    Matcher m = DIGITS.matcher(sentence);
    while (m.find()) {
      found.add(new Ordinal(m.start(), m.end(), new BigDecimal(m.group(1).replace(",", ""))));
    }
    for (Numeral ordinal : Numerals.ordinals(sentence)) {
      boolean time =
          sentence.substring(ordinal.start(), ordinal.end()).equalsIgnoreCase("second")
              && SECOND_OF_TIME.matcher(sentence.substring(0, ordinal.start())).find();
      if (!time) {
        found.add(new Ordinal(ordinal.start(), ordinal.end(), ordinal.value()));
      }
    }
    found.sort(Comparator.comparingInt(Ordinal::start));
    return found;
  }
}
