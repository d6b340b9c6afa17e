package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import dev.crosscheck.extract.number.NumeralPieces.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in a sentence: digits with any grouping, words, both mixed, fractions and orders of
 * magnitude. It does not know what they count; whether a number is a quantity at all is decided
 * elsewhere, but for what its characters alone tell, see {@link NumberLookalikes}.
 */
public final class Numerals {
  /** What stands before the sign of a negative number, and behind one: no dash of a list. */
  private static final Pattern BEFORE_SIGN = Pattern.compile("(?:^|[\\s(])[-−]$");

  private static final Pattern SIGNED =
      Pattern.compile("^\\s*(?:$|[.,;:)%°]|per ?cent|degrees|C\\b|F\\b|points|and\\b|to\\b)");

  private final NumeralPieces pieces;
  private final OrdinalNumerals ordinals;
  private final FractionNumerals fractions;
  private final CompoundNumerals cardinals;

  private Numerals(String sentence) {
    this.pieces = new NumeralPieces(sentence);
    WordNumerals words = new WordNumerals(pieces, this::fractionAt);
    this.ordinals = new OrdinalNumerals(pieces, new WordNumerals(pieces, i -> false));
    this.fractions = new FractionNumerals(pieces, words, ordinals);
    this.cardinals = new CompoundNumerals(pieces, words, fractions);
  }

  private boolean fractionAt(int i) {
    return fractions.properAt(i);
  }

  /** All numbers of a sentence from left to right, none inside another. */
  public static List<Numeral> find(String sentence) {
    return new Numerals(sentence).all();
  }

  /** All ordinals of a sentence in words: third, twenty-first. */
  static List<Numeral> ordinals(String sentence) {
    Numerals reader = new Numerals(sentence);
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < reader.pieces.size()) {
      boolean may = NumberWords.mayStart(reader.pieces.at(i).text());
      NumeralMatch match =
          may && reader.fractions.at(i) == null ? reader.ordinals.at(i, false) : null;
      NumeralMatch number = match == null ? reader.matchAt(i) : match;
      if (match != null) {
        found.add(reader.numeral(i, match));
      }
      i = number == null ? i + 1 : number.next();
    }
    return found;
  }

  private List<Numeral> all() {
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      NumeralMatch match = matchAt(i);
      if (match == null) {
        i++;
      } else {
        found.add(numeral(i, match));
        i = match.next();
      }
    }
    return found;
  }

  private Numeral numeral(int i, NumeralMatch match) {
    Piece first = pieces.at(i);
    Piece last = pieces.at(match.next() - 1);
    boolean signed = first.digits() != null && signed(first, last);
    return new Numeral(
        signed ? first.start() - 1 : first.start(),
        last.end(),
        signed ? match.value().negate() : match.value(),
        match.form(),
        first.digits() == null);
  }

  /** "-5 degrees", "(-0.3%)"; a dash before "-5 people" is none. */
  private boolean signed(Piece first, Piece last) {
    String sentence = pieces.sentence();
    return BEFORE_SIGN.matcher(sentence.substring(0, first.start())).find()
        && SIGNED.matcher(sentence.substring(last.end())).find();
  }

  private @Nullable NumeralMatch matchAt(int i) {
    Piece first = pieces.at(i);
    if (first.digits() == null && !NumberWords.mayStart(first.text())) {
      return null;
    }
    NumeralMatch order = order(i);
    if (order != null) {
      return order;
    }
    NumeralMatch cardinal = cardinal(i);
    NumeralMatch fraction = fractions.at(i);
    if (fraction != null && (cardinal == null || cardinal.next() < fraction.next())) {
      return fractions.scaled(fraction);
    }
    if (cardinal == null || pronoun(i, cardinal) || ordinal(i, cardinal)) {
      return null;
    }
    NumeralMatch share = fractions.oneIn(cardinal);
    return share != null ? share : cardinal;
  }

  private @Nullable NumeralMatch cardinal(int i) {
    if (pieces.at(i).digits() == null && pieces.gluedBefore(i)) {
      return null;
    }
    boolean between =
        pieces.is(i - 1, "between")
            || pieces.is(i - 2, "between") && pieces.is(i - 1, "about", "around", "roughly");
    if (between) {
      NumeralMatch low = cardinals.at(i, false);
      boolean and = low != null && pieces.is(low.next(), "and") && low.next() + 1 < pieces.size();
      NumeralMatch high = and && low != null ? cardinals.at(low.next() + 1, true) : null;
      if (low != null && high != null && high.value().compareTo(low.value()) > 0) {
        return low;
      }
    }
    return cardinals.at(i, true);
  }

  /** "two hundredth", "twenty-first": the number of an ordinal is none. */
  private boolean ordinal(int i, NumeralMatch cardinal) {
    NumeralMatch ordinal = pieces.at(i).digits() == null ? ordinals.at(i, false) : null;
    return ordinal != null && ordinal.next() > cardinal.next();
  }

  /** "this one", "no one", "the one that": somebody or something, not a number. */
  private boolean pronoun(int i, NumeralMatch match) {
    if (!pieces.is(i, "one") || match.next() != i + 1) {
      return false;
    }
    boolean chosen =
        pieces.is(
                i - 1,
                "this",
                "that",
                "which",
                "no",
                "any",
                "every",
                "each",
                "another",
                "some",
                "previous",
                "next",
                "good",
                "bad",
                "new")
            && pieces.between(i - 1).isBlank();
    boolean the =
        pieces.is(i - 1, "the")
            && (i + 1 >= pieces.size()
                || !pieces.between(i).isBlank()
                || pieces.is(
                    i + 1, "i", "you", "he", "she", "it", "we", "they", "who", "that", "which",
                    "with", "in", "on", "from", "to", "for", "is", "was", "whose", "where"));
    boolean other = pieces.is(i + 1, "another", "s") && !pieces.between(i).contains(",");
    return chosen || the || other;
  }

  /** dozens, hundreds, tens of thousands, several hundred, a few thousand, a couple of dozen. */
  private @Nullable NumeralMatch order(int i) {
    if (pieces.gluedBefore(i)) {
      return null;
    }
    NumeralMatch few = few(i);
    if (few != null) {
      return few;
    }
    Integer base = NumberWords.ORDER.get(pieces.at(i).text());
    if (base == null) {
      return null;
    }
    if (pieces.is(i + 1, "of") && i + 2 < pieces.size() && pieces.joined(i, i + 2)) {
      String plural = pieces.at(i + 2).text();
      String scale =
          NumberWords.PLURAL_SCALE.getOrDefault(
              plural, plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural);
      BigDecimal factor = NumberWords.SCALE.get(scale);
      if (factor != null && !scale.equals(plural)) {
        return new NumeralMatch(i + 3, BigDecimal.valueOf(base).multiply(factor), Form.ORDER);
      }
    }
    boolean number =
        pieces.is(i, "tens") || pieces.is(i, "scores", "lakhs") && !pieces.is(i + 1, "of");
    return number ? null : new NumeralMatch(i + 1, BigDecimal.valueOf(base), Form.ORDER);
  }

  /** "several hundred", "a few dozen", "a couple of thousand": at least two of the scale. */
  private @Nullable NumeralMatch few(int i) {
    int at = pieces.is(i, "a") ? i + 1 : i;
    int scale;
    if (pieces.is(at, "several", "few", "many")) {
      scale = at + 1;
    } else if (at > i && pieces.is(at, "couple")) {
      scale = pieces.is(at + 1, "of") ? at + 2 : at + 1;
    } else {
      return null;
    }
    BigDecimal factor =
        scale < pieces.size() && pieces.joined(i, scale) ? pieces.scaleAt(scale) : null;
    if (factor == null) {
      return null;
    }
    BigDecimal value = factor.multiply(BigDecimal.valueOf(2));
    int next = scale + 1;
    while (next < pieces.size() && pieces.joined(next - 1, next) && pieces.scaleAt(next) != null) {
      value = value.multiply(pieces.scaleAt(next));
      next++;
    }
    return new NumeralMatch(next, value, Form.ORDER);
  }
}
