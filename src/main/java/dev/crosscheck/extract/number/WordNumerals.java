package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in words: twenty-six thousand six hundred and forty, a dozen, one and a half million. */
final class WordNumerals {
  private final NumeralPieces pieces;

  WordNumerals(NumeralPieces pieces) {
    this.pieces = pieces;
  }

  /** Twenty-six thousand six hundred and forty; a dozen and a half; a hundred. */
  @Nullable NumeralMatch at(int i) {
    int at = i;
    boolean article = pieces.at(at).is("a", "an");
    boolean another = pieces.at(at).is("another");
    if (article || another) {
      if (at + 1 >= pieces.size() || !pieces.joined(at, at + 1) || pieces.scaleAt(at + 1) == null) {
        return null;
      }
      at++;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = article || another ? BigDecimal.ONE : null;
    int last = i;
    while (at < pieces.size() && (at == i || at == last + 1 && pieces.joined(last, at))) {
      Piece piece = pieces.at(at);
      Integer small = NumberWords.SMALL.get(piece.text());
      BigDecimal scale = NumberWords.SCALE.get(piece.text());
      if (small != null) {
        if (current != null && !fits(current, small)) {
          break;
        }
        current =
            current == null ? BigDecimal.valueOf(small) : current.add(BigDecimal.valueOf(small));
      } else if (scale != null) {
        if (current == null) {
          if (total.signum() == 0) {
            return null;
          }
          break;
        }
        if (scale.compareTo(BigDecimal.valueOf(100)) <= 0) {
          current = current.multiply(scale);
        } else {
          total = total.add(current.multiply(scale));
          current = null;
        }
      } else if (piece.is("and")
          && (current != null || total.signum() > 0)
          && at + 1 < pieces.size()
          && pieces.joined(at, at + 1)
          && continues(at + 1, current, total, pieces.at(last).text())) {
        if (pieces.at(at + 1).is("a")) {
          BigDecimal half = new BigDecimal("0.5");
          BigDecimal unit = NumberWords.SCALE.getOrDefault(pieces.at(last).text(), BigDecimal.ONE);
          BigDecimal value =
              total.add(current == null ? BigDecimal.ZERO : current).add(half.multiply(unit));
          int after = at + 3;
          boolean scaled =
              after < pieces.size()
                  && pieces.joined(after - 1, after)
                  && pieces.scaleAt(after) != null;
          return scaled
              ? new NumeralMatch(after + 1, value.multiply(pieces.scaleAt(after)), Form.CARDINAL)
              : new NumeralMatch(after, value, Form.CARDINAL);
        }
        last = at;
        at++;
        continue;
      } else {
        break;
      }
      last = at;
      at++;
    }
    if (current == null && total.signum() == 0) {
      return null;
    }
    int next = last + 1;
    return new NumeralMatch(
        next, total.add(current == null ? BigDecimal.ZERO : current), Form.CARDINAL);
  }

  /** Whether a small number may follow inside one number: twenty-six, two hundred forty. */
  private static boolean fits(BigDecimal current, int small) {
    int tail = current.remainder(BigDecimal.valueOf(100)).intValue();
    return tail == 0 && current.signum() > 0 && small > 0
        || tail >= 20 && tail % 10 == 0 && small > 0 && small < 10;
  }

  /** After "and": a smaller number following hundred or thousand, or "a half". */
  private boolean continues(int i, @Nullable BigDecimal current, BigDecimal total, String before) {
    if (pieces.at(i).is("a")) {
      return i + 1 < pieces.size() && pieces.at(i + 1).is("half");
    }
    boolean afterScale = List.of("hundred", "thousand", "million").contains(before);
    Integer small = NumberWords.SMALL.get(pieces.at(i).text());
    return afterScale
        && small != null
        && small > 0
        && (current == null ? total.signum() > 0 : fits(current, small));
  }
}
