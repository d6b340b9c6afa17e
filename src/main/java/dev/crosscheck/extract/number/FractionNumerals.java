package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Parts of one: two-thirds, a quarter of, half the, one in five. */
final class FractionNumerals {
  private static final MathContext PRECISION = new MathContext(6);

  private final NumeralPieces pieces;
  private final IntFunction<@Nullable NumeralMatch> cardinals;

  /**
   * @param pieces the sentence
   * @param cardinals reads the whole number that begins at a piece, for "one in five"
   */
  FractionNumerals(NumeralPieces pieces, IntFunction<@Nullable NumeralMatch> cardinals) {
    this.pieces = pieces;
    this.cardinals = cardinals;
  }

  /** two-thirds, a quarter, three and a half (as a cardinal), one-fifth. */
  @Nullable NumeralMatch at(int i) {
    Piece first = pieces.at(i);
    Integer above = first.is("a", "an") ? Integer.valueOf(1) : NumberWords.SMALL.get(first.text());
    if (first.is("half")) {
      return halfOf(i);
    }
    if (above == null || above == 0 || i + 1 >= pieces.size() || !pieces.joined(i, i + 1)) {
      return null;
    }
    Integer below = NumberWords.PARTS.get(pieces.at(i + 1).text());
    if (below == null || above >= below || ordinalUse(i, above)) {
      return null;
    }
    if (pieces.at(i + 1).is("half") && i + 2 < pieces.size() && pieces.scaleAt(i + 2) != null) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), PRECISION);
    return new NumeralMatch(i + 2, value, Form.FRACTION);
  }

  /** "a third attempt", "a second wave": an ordinal unless "of" or a clause end follows. */
  private boolean ordinalUse(int i, int above) {
    Piece part = pieces.at(i + 1);
    if (above != 1 || part.is("half", "quarter") || pieces.at(i).is("one")) {
      return false;
    }
    if (i + 2 >= pieces.size()) {
      return false;
    }
    Piece next = pieces.at(i + 2);
    boolean adjacent = pieces.blank(part, next);
    return adjacent
        && !next.is(
            "of", "in", "since", "from", "to", "on", "compared", "less", "more", "as", "by");
  }

  /** "half of", "half the", "half a million" (a cardinal), "half-dozen". */
  private @Nullable NumeralMatch halfOf(int i) {
    if (pieces.gluedBefore(i)) {
      return null;
    }
    int at = i + 1;
    if (at < pieces.size() && pieces.at(at).is("a", "an")) {
      at++;
    }
    if (at < pieces.size() && at - i <= 2 && pieces.joined(i, at)) {
      BigDecimal scale = pieces.scaleAt(at);
      if (scale != null) {
        return new NumeralMatch(at + 1, scale.divide(BigDecimal.valueOf(2)), Form.CARDINAL);
      }
    }
    if (i + 1 < pieces.size() && pieces.at(i + 1).is("of", "the", "its", "their", "his", "her")) {
      return new NumeralMatch(i + 1, new BigDecimal("0.5"), Form.FRACTION);
    }
    return null;
  }

  /** "one in five", "three out of ten", "eighty-six in a hundred". */
  @Nullable NumeralMatch oneIn(NumeralMatch above) {
    int at = above.next();
    if (at + 1 >= pieces.size() || !pieces.joined(at - 1, at)) {
      return null;
    }
    if (pieces.at(at).is("out") && pieces.at(at + 1).is("of")) {
      at += 2;
    } else if (pieces.at(at).is("in")) {
      at++;
    } else {
      return null;
    }
    if (at >= pieces.size() || !pieces.joined(at - 1, at)) {
      return null;
    }
    boolean every = pieces.at(at).is("every", "each");
    int from = every ? at + 1 : at;
    if (from >= pieces.size()) {
      return null;
    }
    NumeralMatch below = cardinals.apply(from);
    if (below == null
        || below.value().compareTo(above.value()) <= 0
        || below.value().compareTo(BigDecimal.valueOf(100)) > 0
        || above.value().signum() == 0
        || above.value().scale() > 0) {
      return null;
    }
    boolean roundBase =
        List.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "20", "50", "100")
            .contains(below.value().toPlainString());
    boolean nounFollows =
        below.next() < pieces.size()
            && pieces
                .at(below.next())
                .is("days", "years", "weeks", "months", "hours", "minutes", "games", "matches");
    return roundBase && !nounFollows
        ? new NumeralMatch(
            below.next(), above.value().divide(below.value(), PRECISION), Form.FRACTION)
        : null;
  }
}
