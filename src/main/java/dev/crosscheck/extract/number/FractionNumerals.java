package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import dev.crosscheck.extract.words.WordList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of one: two-thirds, a quarter of, half the, fifty-four hundredths, one in five, 3/4. */
final class FractionNumerals {
  /** Fractions that are written with a slash; others are dates (9/11), seasons or ways (24/7). */
  static final String SLASHED = "[1-9]\\d?/(?:2|3|4|5|6|8|10|16|32)(?![\\d/])";

  private static final MathContext PRECISION = new MathContext(6);
  private static final Set<String> TIME =
      Set.of("days", "years", "weeks", "months", "hours", "minutes", "games", "matches", "seasons");

  private final NumeralPieces pieces;
  private final WordNumerals words;
  private final OrdinalNumerals ordinals;

  FractionNumerals(NumeralPieces pieces, WordNumerals words, OrdinalNumerals ordinals) {
    this.pieces = pieces;
    this.words = words;
    this.ordinals = ordinals;
  }

  /** The value of digits with a slash. */
  static BigDecimal slashed(String text) {
    int slash = text.indexOf('/');
    return new BigDecimal(text.substring(0, slash))
        .divide(new BigDecimal(text.substring(slash + 1)), PRECISION);
  }

  /** two-thirds, a quarter of, half the, three twenty-fifths. */
  @Nullable NumeralMatch at(int i) {
    if (pieces.at(i).part()) {
      return new NumeralMatch(i + 1, value(pieces.at(i)), Form.FRACTION);
    }
    if (pieces.is(i, "half", "quarter")) {
      return bare(i);
    }
    NumeralMatch single = single(i);
    if (single != null) {
      return single;
    }
    if (words.at(i, true) == null) {
      return null;
    }
    // The longest name of parts that leaves a number before it.
    for (int s = i + 1; s < pieces.size() && pieces.hyphened(s - 1) && s <= i + 8; s++) {
      NumeralMatch parts = parts(s);
      if (parts == null) {
        continue;
      }
      NumeralMatch count = new WordNumerals(pieces.until(s), k -> false).at(i, true);
      boolean split = pieces.between(s - 1).strip().isEmpty() || pieces.smallAt(s) < 0;
      if (count != null && count.next() == s && split && allowed(count.value(), parts, s)) {
        return new NumeralMatch(
            parts.next(), count.value().divide(parts.value(), PRECISION), Form.FRACTION);
      }
    }
    return null;
  }

  /** Whether a fraction below one begins at a piece: what "and" may add to a whole number. */
  boolean properAt(int i) {
    if (i >= pieces.size() || pieces.is(i, "half")) {
      return false;
    }
    NumeralMatch match = at(i);
    return match != null && match.value().compareTo(BigDecimal.ONE) < 0;
  }

  private static BigDecimal value(Piece piece) {
    BigDecimal digits = piece.digits();
    return digits == null ? BigDecimal.ZERO : digits;
  }

  /** "thirds", "twenty-fifths", "halves", "hundredths". */
  private @Nullable NumeralMatch parts(int s) {
    Integer halves =
        pieces.is(s, "halves", "quarters") ? NumberWords.HALVES.get(pieces.at(s).text()) : null;
    if (halves != null) {
      return new NumeralMatch(s + 1, BigDecimal.valueOf(halves), Form.CARDINAL);
    }
    boolean hyphen = pieces.between(s - 1).matches("[-‐‑]");
    if (hyphen && pieces.is(s, "third", "quarter")) {
      return new NumeralMatch(
          s + 1, BigDecimal.valueOf(pieces.is(s, "third") ? 3 : 4), Form.CARDINAL);
    }
    return pieces.is(s, "seconds", "firsts") ? null : ordinals.at(s, true);
  }

  /**
   * "three quarters of it", but not "two quarters", "three quarters in a row" nor "four halves".
   */
  private boolean allowed(BigDecimal count, NumeralMatch parts, int s) {
    boolean few = parts.value().compareTo(BigDecimal.valueOf(4)) <= 0;
    boolean halves = pieces.is(s, "quarters", "quarter") && count.intValue() != 3;
    boolean proper = count.compareTo(parts.value()) < 0 && !halves;
    boolean singular = pieces.is(s, "third", "quarter");
    boolean quarters =
        pieces.is(s, "quarters")
            && pieces.is(parts.next(), "in", "running", "straight", "later", "ago", "earlier")
            && !pieces.is(parts.next() + 1, "the", "favour", "favor");
    return (proper || !few && !singular) && !quarters && count.signum() > 0;
  }

  /** a third, one fifth, a twenty-first, one half. */
  private @Nullable NumeralMatch single(int i) {
    boolean article = pieces.is(i, "a", "an");
    if (!article && !pieces.is(i, "one", "1") || i + 1 >= pieces.size() || !pieces.hyphened(i)) {
      return null;
    }
    if (pieces.is(i + 1, "half", "quarter")) {
      boolean scaled = pieces.is(i + 1, "half") && pieces.scaleAt(i + 2) != null;
      int below = pieces.is(i + 1, "half") ? 2 : 4;
      return scaled || article && period(i + 1) ? null : ofScale(i + 2, below);
    }
    NumeralMatch part = pieces.is(i + 1, "second", "first") ? null : ordinals.at(i + 1, false);
    if (part == null || article && ordinalUse(part.next())) {
      return null;
    }
    return new NumeralMatch(
        part.next(), BigDecimal.ONE.divide(part.value(), PRECISION), Form.FRACTION);
  }

  /** "a quarter earlier": three months. */
  private boolean period(int i) {
    return pieces.is(i, "quarter")
        && pieces.is(i + 1, "ago", "earlier", "later", "before", "century", "final", "finals");
  }

  /** "a third attempt", "a second wave": an ordinal unless "of" or a clause end follows. */
  private boolean ordinalUse(int next) {
    if (next >= pieces.size()) {
      return false;
    }
    boolean adjacent = pieces.between(next - 1).isBlank();
    return adjacent
        && !pieces.is(
            next,
            "of",
            "in",
            "since",
            "from",
            "to",
            "on",
            "compared",
            "less",
            "more",
            "as",
            "by",
            "are",
            "were",
            "have",
            "had",
            "say",
            "said",
            "believe",
            "and",
            "than",
            "at",
            "last");
  }

  /** "half of", "half the", "half a million" (a cardinal), "half-dozen", "more than half". */
  private @Nullable NumeralMatch bare(int i) {
    if (pieces.gluedBefore(i)) {
      return null;
    }
    int below = pieces.is(i, "half") ? 2 : 4;
    int at = pieces.is(i + 1, "a", "an") ? i + 2 : i + 1;
    if (at < pieces.size() && pieces.joined(i, at)) {
      BigDecimal scale = pieces.scaleAt(at);
      if (scale != null && (below == 2 || at == i + 1)) {
        return new NumeralMatch(at + 1, scale.divide(BigDecimal.valueOf(below)), Form.CARDINAL);
      }
      if (below == 2 && at == i + 2 && UnitWords.isUnitWord(pieces.at(at).text())) {
        // "half an hour": the article is part of the number, the unit stands behind it.
        return new NumeralMatch(at, new BigDecimal("0.5"), Form.CARDINAL);
      }
    }
    if (below != 2) {
      return null;
    }
    boolean hyphenedUnit =
        pieces.joined(i, i + 1)
            && pieces.is(i + 1, "hour", "mile", "kilometre", "kilometer", "inch", "ton", "tonne")
            && pieces.between(i).matches("[-‐‑]");
    if (hyphenedUnit) {
      return new NumeralMatch(i + 1, new BigDecimal("0.5"), Form.CARDINAL);
    }
    boolean share =
        pieces.is(i + 1, "of", "the", "its", "their", "his", "her", "our", "your", "those", "all")
            && pieces.between(i).isBlank();
    boolean hedged =
        pieces.is(
                i - 1,
                "than",
                "nearly",
                "almost",
                "about",
                "around",
                "roughly",
                "over",
                "least",
                "under",
                "exactly",
                "approximately",
                "some")
            && pieces.between(i - 1).isBlank();
    return (share || hedged) && !pieces.is(i - 1, "first", "second", "other", "latter", "the")
        ? new NumeralMatch(i + 1, new BigDecimal("0.5"), Form.FRACTION)
        : null;
  }

  /** "a quarter of a million", "a quarter million": cardinals; else the part itself. */
  private NumeralMatch ofScale(int next, int below) {
    BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(below), PRECISION);
    return scaled(new NumeralMatch(next, part, Form.FRACTION));
  }

  /** "three quarters of a million", "three quarters billion": the number that the part makes. */
  NumeralMatch scaled(NumeralMatch part) {
    int i = part.next();
    int at = pieces.is(i, "of") && pieces.is(i + 1, "a") ? i + 2 : i;
    BigDecimal scale = at < pieces.size() && pieces.joined(i - 1, at) ? pieces.scaleAt(at) : null;
    return scale == null
        ? part
        : new NumeralMatch(at + 1, part.value().multiply(scale), Form.CARDINAL);
  }

  /** "one in five", "three out of ten", "eighty-six in a hundred". */
  @Nullable NumeralMatch oneIn(NumeralMatch above) {
    int at = above.next();
    if (at + 1 >= pieces.size() || !pieces.joined(at - 1, at)) {
      return null;
    }
    boolean outOf = pieces.is(at, "out") && pieces.is(at + 1, "of");
    if (!outOf && !pieces.is(at, "in")) {
      return null;
    }
    at += outOf ? 2 : 1;
    int from = pieces.is(at, "every", "each") ? at + 1 : at;
    if (from >= pieces.size() || !pieces.joined(above.next(), at)) {
      return null;
    }
    NumeralMatch below = words.at(from, true);
    if (below == null
        || below.value().compareTo(above.value()) <= 0
        || above.value().signum() <= 0
        || above.value().stripTrailingZeros().scale() > 0
        || below.next() < pieces.size() && TIME.contains(pieces.at(below.next()).text())) {
      return null;
    }
    return base(above.value(), below.value(), outOf)
        ? new NumeralMatch(
            below.next(), above.value().divide(below.value(), PRECISION), Form.FRACTION)
        : null;
  }

  /**
   * Whether it is a base that shares are told by: ten, twenty, a hundred; anything for "one in 21";
   * "6 out of 23" counts six.
   */
  private static boolean base(BigDecimal above, BigDecimal below, boolean outOf) {
    BigDecimal stripped = below.stripTrailingZeros();
    boolean year = below.precision() == 4 && below.toPlainString().matches("(?:19|20)\\d\\d");
    boolean small =
        WordList.of(
                """
          2 3 4 5 6 7 8 9 10 12 20 50
          """)
            .contains(below.toPlainString());
    boolean round = stripped.precision() == 1 && below.compareTo(BigDecimal.valueOf(100)) >= 0;
    return !year && (small || round || !outOf && above.compareTo(BigDecimal.ONE) == 0);
  }
}
