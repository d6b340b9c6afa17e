package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with digits: 12, 26,637, 1 200 000, 2.3 million, 40k, 1½. */
final class DigitNumerals {
  private final NumeralPieces pieces;

  DigitNumerals(NumeralPieces pieces) {
    this.pieces = pieces;
  }

  @Nullable NumeralMatch at(int i) {
    Piece first = pieces.at(i);
    BigDecimal value = first.digits();
    if (value == null || pieces.gluedBefore(i)) {
      return null;
    }
    int next = i + 1;
    if (next < pieces.size() && pieces.at(next).start() == first.end()) {
      Piece glued = pieces.at(next);
      BigDecimal factor = NumberWords.SUFFIX.get(glued.text());
      if (glued.vulgar() && glued.digits() != null) {
        return scaled(next + 1, value.add(glued.digits()));
      }
      if (glued.digits() != null) {
        return null;
      }
      if (factor == null) {
        return ordinalSuffix(glued.text()) ? null : new NumeralMatch(next, value, Form.CARDINAL);
      }
      return new NumeralMatch(next + 1, value.multiply(factor), Form.CARDINAL);
    }
    if (next < pieces.size() && pieces.at(next).vulgar() && pieces.joined(i, next)) {
      value =
          value.add(pieces.at(next).digits() == null ? BigDecimal.ZERO : pieces.at(next).digits());
      next++;
    }
    NumeralMatch whole = scaled(next, value);
    next = whole.next();
    value = whole.value();
    if (next == i + 1
        && next < pieces.size()
        && pieces.at(next).start() == first.end() + 1
        && pieces.at(next).is("bn", "mn", "mln", "bln", "tn")) {
      value = value.multiply(NumberWords.SUFFIX.get(pieces.at(next).text()));
      next++;
    }
    return new NumeralMatch(next, value, Form.CARDINAL);
  }

  /** The number with the scales behind it: 2.3 million. */
  private NumeralMatch scaled(int from, BigDecimal value) {
    int next = from;
    BigDecimal product = value;
    while (next < pieces.size() && pieces.joined(next - 1, next)) {
      BigDecimal scale = pieces.scaleAt(next);
      if (scale == null) {
        break;
      }
      product = product.multiply(scale);
      next++;
    }
    return new NumeralMatch(next, product, Form.CARDINAL);
  }

  private static boolean ordinalSuffix(String text) {
    return List.of("st", "nd", "rd", "th", "s").contains(text);
  }
}
