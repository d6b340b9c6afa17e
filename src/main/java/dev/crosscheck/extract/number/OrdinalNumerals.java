package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ordinals in words: third, twenty-first, one hundred and fifth, millionth, two hundredth. */
final class OrdinalNumerals {
  private final NumeralPieces pieces;
  private final WordNumerals words;

  OrdinalNumerals(NumeralPieces pieces, WordNumerals words) {
    this.pieces = pieces;
    this.words = words;
  }

  /**
   * The ordinal that begins at a piece.
   *
   * @param plural whether it is the plural that names parts: "thirds"
   */
  @Nullable NumeralMatch at(int i, boolean plural) {
    NumeralMatch alone = last(i, plural);
    if (alone != null) {
      return alone;
    }
    int tens = pieces.smallAt(i);
    NumeralMatch unit = tens >= 20 && pieces.hyphened(i) ? last(i + 1, plural) : null;
    if (unit != null && unit.value().compareTo(BigDecimal.TEN) < 0) {
      return plus(BigDecimal.valueOf(tens), unit);
    }
    NumeralMatch count = words.at(i, true);
    if (count == null || count.next() >= pieces.size()) {
      return null;
    }
    int next = count.next();
    if (pieces.scaleAt(next - 1) == null) {
      // "one hundred twenty-" ends before its last word, "fifth".
      NumeralMatch left = shortened(i, next, plural);
      return left != null ? left : scaled(count, plural);
    }
    NumeralMatch scaled = scaled(count, plural);
    if (scaled != null) {
      return scaled;
    }
    int from = pieces.is(next, "and") ? next + 1 : next;
    NumeralMatch low = pieces.joined(next - 1, from) ? below(from, plural) : null;
    return low != null ? plus(count.value(), low) : null;
  }

  /** "two hundredth", "three millionth". */
  private @Nullable NumeralMatch scaled(NumeralMatch count, boolean plural) {
    int i = count.next();
    String word = plural ? NumberWords.singular(pieces.at(i).text()) : pieces.at(i).text();
    BigDecimal scale = NumberWords.scaleOrdinal(word);
    return scale == null || !pieces.joined(i - 1, i)
        ? null
        : new NumeralMatch(i + 1, count.value().multiply(scale), Form.CARDINAL);
  }

  /** "one hundred twenty fifth", read as 120 before the ordinal was seen. */
  private @Nullable NumeralMatch shortened(int i, int next, boolean plural) {
    boolean tens = pieces.smallAt(next - 1) >= 20 && next - 1 > i;
    NumeralMatch unit = tens && pieces.hyphened(next - 1) ? last(next, plural) : null;
    NumeralMatch all = unit == null ? null : words.at(i, true);
    return unit == null || all == null || unit.value().compareTo(BigDecimal.TEN) >= 0
        ? null
        : plus(all.value(), unit);
  }

  private @Nullable NumeralMatch below(int i, boolean plural) {
    NumeralMatch alone = i < pieces.size() ? last(i, plural) : null;
    if (alone != null) {
      return alone.value().compareTo(BigDecimal.valueOf(100)) < 0 ? alone : null;
    }
    int tens = pieces.smallAt(i);
    NumeralMatch unit = tens >= 20 && pieces.hyphened(i) ? last(i + 1, plural) : null;
    return unit == null ? null : plus(BigDecimal.valueOf(tens), unit);
  }

  /** An ordinal of one word. */
  private @Nullable NumeralMatch last(int i, boolean plural) {
    if (i >= pieces.size() || pieces.gluedBefore(i)) {
      return null;
    }
    String word = pieces.at(i).text();
    String singular = NumberWords.singular(word);
    if (plural == word.equals(singular)) {
      return null;
    }
    Integer value = NumberWords.ORDINAL.get(singular);
    BigDecimal scale = NumberWords.scaleOrdinal(singular);
    return value != null
        ? new NumeralMatch(i + 1, BigDecimal.valueOf(value), Form.CARDINAL)
        : scale == null ? null : new NumeralMatch(i + 1, scale, Form.CARDINAL);
  }

  private static NumeralMatch plus(BigDecimal more, NumeralMatch ordinal) {
    return new NumeralMatch(ordinal.next(), ordinal.value().add(more), Form.CARDINAL);
  }
}
