package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in a sentence: digits with any grouping, words, both mixed, fractions and orders of
 * magnitude. It does not know what they count; whether a number is a quantity at all is decided
 * elsewhere.
 */
public final class Numerals {
  private final NumeralPieces pieces;
  private final DigitNumerals digits;
  private final WordNumerals words;
  private final FractionNumerals fractions;

  private Numerals(String sentence) {
    this.pieces = new NumeralPieces(sentence);
    this.digits = new DigitNumerals(pieces);
    this.words = new WordNumerals(pieces);
    this.fractions = new FractionNumerals(pieces, this::cardinal);
  }

  /** All numbers of a sentence from left to right, none inside another. */
  public static List<Numeral> find(String sentence) {
    return new Numerals(sentence).all();
  }

  private List<Numeral> all() {
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      NumeralMatch match = matchAt(i);
      if (match == null) {
        i++;
      } else {
        Piece first = pieces.at(i);
        Piece last = pieces.at(match.next() - 1);
        found.add(
            new Numeral(
                first.start(), last.end(), match.value(), match.form(), first.digits() == null));
        i = match.next();
      }
    }
    return found;
  }

  private @Nullable NumeralMatch matchAt(int i) {
    NumeralMatch order = order(i);
    if (order != null) {
      return order;
    }
    NumeralMatch fraction = fractions.at(i);
    if (fraction != null) {
      return fraction;
    }
    NumeralMatch cardinal = cardinal(i);
    if (cardinal == null) {
      return null;
    }
    NumeralMatch share = fractions.oneIn(cardinal);
    return share != null ? share : cardinal;
  }

  private @Nullable NumeralMatch cardinal(int i) {
    return pieces.at(i).digits() != null ? digits.at(i) : words.at(i);
  }

  /** dozens, hundreds, tens of thousands, hundreds of thousands of. */
  private @Nullable NumeralMatch order(int i) {
    Integer base = NumberWords.ORDER.get(pieces.at(i).text());
    if (base == null || pieces.gluedBefore(i)) {
      return null;
    }
    if (i + 2 < pieces.size() && pieces.at(i + 1).is("of")) {
      String scale = pieces.at(i + 2).text();
      String singular = scale.endsWith("s") ? scale.substring(0, scale.length() - 1) : scale;
      BigDecimal factor = NumberWords.SCALE.get(singular);
      if (factor != null && !singular.equals(scale) && pieces.joined(i, i + 2)) {
        return new NumeralMatch(i + 3, BigDecimal.valueOf(base).multiply(factor), Form.ORDER);
      }
    }
    return pieces.at(i).is("tens")
        ? null
        : new NumeralMatch(i + 1, BigDecimal.valueOf(base), Form.ORDER);
  }
}
