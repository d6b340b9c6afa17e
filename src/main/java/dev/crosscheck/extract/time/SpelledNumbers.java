package dev.crosscheck.extract.time;

import dev.crosscheck.extract.time.TimeTokens.Count;
import java.util.HashMap;
import java.util.Map;

/** Days and years in words: "the twenty-seventh", "May twenty nine", "nineteen ninety-six". */
final class SpelledNumbers {
  private static final Map<String, Integer> ORDINALS = ordinals();

  private SpelledNumbers() {}

  private static Map<String, Integer> ordinals() {
    String names =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
    Map<String, Integer> all = new HashMap<>();
    for (String name : names.split(" ")) {
      all.put(name, all.size() + 1);
    }
    all.put("thirtieth", 30);
    return Map.copyOf(all);
  }

  /** "third", "twenty-seventh": a number that ranks. */
  static Count ordinal(TimeTokens t, int i) {
    Integer whole = ORDINALS.get(t.lower(i));
    if (whole != null) {
      return new Count(whole, i + 1);
    }
    Integer tens = TimeWords.NUMBERS.get(t.lower(i));
    if (tens == null || tens < 20) {
      return Count.NONE;
    }
    int next = t.dash(i + 1) ? i + 2 : i + 1;
    Integer ones = ORDINALS.get(t.lower(next));
    return ones != null && ones < 10 ? new Count(tens + ones, next + 1) : Count.NONE;
  }

  /** "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty three". */
  static Count year(TimeTokens t, int i) {
    Count first = small(t, i);
    if (!first.found()) {
      return Count.NONE;
    }
    int hundreds = first.value() * 100;
    int next = first.next();
    boolean thousand = t.is(next, "thousand") && first.value() <= 2;
    if (thousand || t.is(next, "hundred")) {
      int base = thousand ? first.value() * 1000 : hundreds;
      next++;
      Count rest = small(t, t.is(next, "and") ? next + 1 : next);
      return plausible(
          rest.found() ? base + rest.value() : base, rest.found() ? rest.next() : next);
    }
    Count second = small(t, next);
    boolean pair = first.value() >= 15 && first.value() <= 21 && second.value() >= 10;
    return pair ? plausible(hundreds + second.value(), second.next()) : Count.NONE;
  }

  private static Count plausible(int year, int next) {
    return year >= 1500 && year <= 2100 ? new Count(year, next) : Count.NONE;
  }

  /** A number in words below a hundred. */
  static Count small(TimeTokens t, int i) {
    return t.word(i) ? t.count(i) : Count.NONE;
  }
}
