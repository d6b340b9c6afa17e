package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers with what may be added to them: five point five, two and a half, a dozen and a
 * half, 3 million and a quarter, five and a half million, minus twelve.
 */
final class CompoundNumerals {
  private final NumeralPieces pieces;
  private final WordNumerals words;
  private final FractionNumerals fractions;

  CompoundNumerals(NumeralPieces pieces, WordNumerals words, FractionNumerals fractions) {
    this.pieces = pieces;
    this.words = words;
    this.fractions = fractions;
  }

  /** The number that begins at a piece; see {@link WordNumerals#at} for {@code and}. */
  @Nullable NumeralMatch at(int i, boolean and) {
    boolean minus =
        pieces.is(i, "minus", "negative")
            && !pieces.is(i - 1, "tested", "test", "tests")
            && !(pieces.is(i - 1, "or") && pieces.is(i - 2, "plus"));
    if (minus && i + 1 < pieces.size() && pieces.joined(i, i + 1)) {
      NumeralMatch positive = unsigned(i + 1, and);
      NumeralMatch fraction = fractions.at(i + 1);
      NumeralMatch number =
          positive == null || fraction != null && fraction.next() > positive.next()
              ? fraction
              : positive;
      return number == null
          ? null
          : new NumeralMatch(number.next(), number.value().negate(), number.form());
    }
    return unsigned(i, and);
  }

  private @Nullable NumeralMatch unsigned(int i, boolean and) {
    NumeralMatch whole = words.at(i, and);
    if (whole == null) {
      return null;
    }
    NumeralMatch point = point(i, whole);
    if (point != null) {
      return point;
    }
    return and || pieces.is(whole.next() + 1, "a") ? plusFraction(whole) : whole;
  }

  /** "two hundred point zero three", "nine point nought four million". */
  private @Nullable NumeralMatch point(int i, NumeralMatch whole) {
    int at = whole.next();
    if (!pieces.is(at, "point")
        || !pieces.joined(at - 1, at + 1)
        || pieces.is(i, "one") && pieces.is(i - 1, "at", "this", "that")) {
      return null;
    }
    StringBuilder decimals = new StringBuilder();
    int next = at + 1;
    while (next < pieces.size() && pieces.joined(next - 1, next)) {
      int small = pieces.is(next, "oh", "o") ? 0 : pieces.smallAt(next);
      if (small < 0 || decimals.length() > 0 && small >= 10 && decimals.charAt(0) != '0') {
        break;
      }
      boolean unit = small >= 20 && pieces.smallAt(next + 1) > 0 && pieces.smallAt(next + 1) < 10;
      decimals.append(unit ? small + pieces.smallAt(next + 1) : small);
      next += unit ? 2 : 1;
    }
    if (decimals.length() == 0) {
      return null;
    }
    BigDecimal value = whole.value().add(new BigDecimal("0." + decimals));
    return fractions.scaled(new NumeralMatch(next, value, Form.CARDINAL));
  }

  /** "and a half", "and three quarters", with the scale that they are parts of. */
  private NumeralMatch plusFraction(NumeralMatch whole) {
    int at = whole.next();
    if (!pieces.is(at, "and") || at + 1 >= pieces.size() || !pieces.joined(at - 1, at + 1)) {
      return whole;
    }
    NumeralMatch part = fractions.at(at + 1);
    boolean proper =
        part != null && part.form() == Form.FRACTION && part.value().compareTo(BigDecimal.ONE) < 0;
    if (part == null || !proper || pieces.is(at + 1, "half")) {
      return halfScale(whole, at);
    }
    BigDecimal scale = pieces.scaleAfterNumber(at - 1);
    BigDecimal unit =
        scale == null || scale.compareTo(BigDecimal.valueOf(100)) == 0 && !pieces.is(at + 1, "a")
            ? BigDecimal.ONE
            : scale;
    BigDecimal behind =
        part.next() < pieces.size() && pieces.joined(part.next() - 1, part.next())
            ? pieces.scaleAt(part.next())
            : null;
    if (behind == null) {
      return new NumeralMatch(
          part.next(), whole.value().add(part.value().multiply(unit)), Form.CARDINAL);
    }
    BigDecimal value =
        scale == null
            ? whole.value().add(part.value()).multiply(behind)
            : whole.value().add(part.value().multiply(behind));
    return new NumeralMatch(part.next() + 1, value, Form.CARDINAL);
  }

  /** "one billion and a quarter million", "two and a half million". */
  private NumeralMatch halfScale(NumeralMatch whole, int and) {
    if (!pieces.is(and + 1, "a", "one")
        || !pieces.is(and + 2, "half", "quarter")
        || !pieces.joined(and, and + 3)) {
      return whole;
    }
    BigDecimal scale = pieces.scaleAt(and + 3);
    if (scale == null) {
      return whole;
    }
    BigDecimal half = new BigDecimal(pieces.is(and + 2, "half") ? "0.5" : "0.25");
    BigDecimal value =
        pieces.scaleAfterNumber(and - 1) != null
            ? whole.value().add(half.multiply(scale))
            : whole.value().add(half).multiply(scale);
    return new NumeralMatch(and + 4, value, Form.CARDINAL);
  }
}
