package dev.crosscheck.extract.number;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Words for ten years in a row, of a century or of a life: "the forties", "in her forties". */
public final class DecadeWords {
  private static final Map<String, Integer> FIRST_YEARS =
      Map.of(
          "twenties", 20,
          "thirties", 30,
          "forties", 40,
          "fifties", 50,
          "sixties", 60,
          "seventies", 70,
          "eighties", 80,
          "nineties", 90);

  /** Matches any of the words, within a larger pattern that ignores case. */
  public static final String PATTERN = "(?:twen|thir|for|fif|six|seven|eigh|nine)ties";

  private DecadeWords() {}

  /** The first of the ten years, 20 for "twenties"; empty for any other word. */
  public static OptionalInt firstYear(String word) {
    Integer first = FIRST_YEARS.get(word.toLowerCase(Locale.ROOT));
    return first == null ? OptionalInt.empty() : OptionalInt.of(first);
  }
}
