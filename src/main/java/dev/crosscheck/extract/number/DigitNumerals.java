package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in digits, without scales behind it: 12, 26,637, 2.3m, 40k, 1½, 1 3/4. */
final class DigitNumerals {
  /** Verbs of going a way; money and people go none. */
  private static final String[] MOVED = {
    "ran",
    "run",
    "runs",
    "swam",
    "swim",
    "walked",
    "walk",
    "jumped",
    "leapt",
    "crawled",
    "rowed",
    "skied",
    "cycled",
    "sprinted",
    "hiked",
    "retreated",
    "trekked",
    "dived",
    "travelled",
    "traveled"
  };

  /** Distances that athletes run and swim. */
  private static final Set<Integer> RACES =
      Set.of(50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000);

  private final NumeralPieces pieces;

  DigitNumerals(NumeralPieces pieces) {
    this.pieces = pieces;
  }

  /** The number in digits that begins at a piece; null for an ordinal and a part of a code. */
  @Nullable NumeralMatch at(int i) {
    Piece first = pieces.at(i);
    BigDecimal value = first.digits();
    if (value == null || pieces.gluedBefore(i)) {
      return null;
    }
    if (first.part()) {
      return new NumeralMatch(i + 1, value, Form.FRACTION);
    }
    int next = i + 1;
    if (next >= pieces.size()) {
      return new NumeralMatch(next, value, Form.CARDINAL);
    }
    Piece after = pieces.at(next);
    BigDecimal part = after.digits();
    if (after.part() && part != null && pieces.joined(i, next)) {
      return new NumeralMatch(next + 1, value.add(part), Form.CARDINAL);
    }
    if (after.start() > first.end()) {
      boolean suffix =
          pieces.between(i).equals(" ") && NumberWords.SPACED_SUFFIX.contains(after.text());
      BigDecimal factor = suffix ? NumberWords.SUFFIX.get(after.text()) : null;
      return factor == null
          ? new NumeralMatch(next, value, Form.CARDINAL)
          : new NumeralMatch(next + 1, value.multiply(factor), Form.CARDINAL);
    }
    return glued(i, value, after);
  }

  /** Letters written to the digits: a factor, a unit, the end of an ordinal, or more of a code. */
  private @Nullable NumeralMatch glued(int i, BigDecimal value, Piece letters) {
    BigDecimal suffix = NumberWords.SUFFIX.get(letters.text());
    // "£69million"
    BigDecimal factor = suffix == null ? NumberWords.SCALE.get(letters.text()) : suffix;
    boolean code = letters.digits() != null || i + 2 < pieces.size() && pieces.gluedBefore(i + 2);
    boolean ordinal = ordinal(value, letters.text());
    if (code || ordinal || letters.text().matches("\\d.*")) {
      return null;
    }
    boolean money = Set.of("mm", "t").contains(letters.text()) && !money(i);
    if (factor != null && money) {
      factor = null;
    } else if (factor == null && !UnitWords.glued(pieces.word(i + 1))) {
      return null;
    }
    if (factor == null || metres(i + 1, value, letters)) {
      return new NumeralMatch(i + 1, value, Form.CARDINAL);
    }
    return new NumeralMatch(i + 2, value.multiply(factor), Form.CARDINAL);
  }

  /** "1st" and "14th", but "14st" is a weight. */
  private static boolean ordinal(BigDecimal value, String letters) {
    int last = value.toBigInteger().mod(BigInteger.TEN).intValue();
    return letters.equals("st") ? last == 1 : Set.of("nd", "rd", "th", "s").contains(letters);
  }

  /** Whether a currency's sign stands before: "$1.5t", where "1.5t" is a weight. */
  private boolean money(int i) {
    UnitWords.Found sign = UnitWords.before(pieces.sentence(), pieces.at(i).start());
    return sign != null && Currencies.isMoney(sign.unit());
  }

  /** "won the 100m in Orm", "the women's 400m", but not "the 100m people who". */
  private boolean race(int letters, BigDecimal value) {
    int before = letters - 2;
    boolean whose =
        pieces.is(before, "s") && pieces.is(before - 1, "men", "women", "boys", "girls")
            || pieces.is(before, "mens", "womens");
    boolean ends =
        letters + 1 >= pieces.size()
            || pieces.between(letters).matches("[.,;:)].*")
            || pieces.is(letters + 1, "in", "at", "and", "with", "title", "gold", "silver");
    return value.scale() <= 0
        && RACES.contains(value.intValue())
        && (whose || pieces.is(before, "the") && ends);
  }

  /** "a 3m-high wall", "the 100m sprint": metres, where "3m people" are millions. */
  private boolean metres(int i, BigDecimal value, Piece letters) {
    if (letters.is("m") && (race(i, value) || pieces.is(i - 2, MOVED))) {
      return true;
    }
    return letters.is("m")
        && pieces.joined(i, i + 1)
        && pieces.is(
            i + 1,
            "high",
            "tall",
            "deep",
            "wide",
            "long",
            "thick",
            "away",
            "apart",
            "tsunami",
            "wave",
            "waves",
            "sprint",
            "dash",
            "freestyle",
            "hurdles",
            "relay",
            "race",
            "butterfly",
            "breaststroke",
            "backstroke",
            "medley",
            "steeplechase",
            "final",
            "champion",
            "runner",
            "runners",
            "swimmer",
            "north",
            "south",
            "east",
            "west",
            "above",
            "below",
            "underground",
            "underwater",
            "offshore",
            "inland",
            "downhill",
            "uphill",
            "upstream",
            "downstream",
            "altitude",
            "depth",
            "height",
            "radius",
            "diameter");
  }
}
