package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of groups and scales, in words or with digits: twenty-six thousand six hundred and
 * forty, 4 thousand 3 hundred and 21, three lakh crore, two dozen, 5.2 million. A group is worth
 * less than a thousand, or is written in digits; its scales multiply it, and scales fall from left
 * to right.
 */
final class WordNumerals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A group without its scales, and the piece behind it. */
  private record Group(BigDecimal value, int next, boolean words) {}

  private final NumeralPieces pieces;
  private final DigitNumerals digits;
  private final IntPredicate fractionAt;

  /**
   * @param pieces the sentence
   * @param fractionAt tells whether a fraction below one begins at a piece; an "and" before it
   *     belongs to it: "three and two thirds"
   */
  WordNumerals(NumeralPieces pieces, IntPredicate fractionAt) {
    this.pieces = pieces;
    this.digits = new DigitNumerals(pieces);
    this.fractionAt = fractionAt;
  }

  /**
   * The longest number that begins at a piece.
   *
   * @param and whether "and" may join its parts; not in "between two hundred and three hundred"
   */
  @Nullable NumeralMatch at(int i, boolean and) {
    Group group = first(i, and);
    if (group == null) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    while (true) {
      BigDecimal scale = BigDecimal.ONE;
      int next = group.next;
      for (BigDecimal f = scaleBehind(next); f != null; f = scaleBehind(next)) {
        scale = scale.multiply(f);
        next++;
      }
      total = total.add(group.value.multiply(scale));
      Group later =
          scale.compareTo(BigDecimal.ONE) == 0
              ? null
              : later(next, and, scale, pieces.at(i).digits() != null);
      if (later == null) {
        return new NumeralMatch(next, total, Form.CARDINAL);
      }
      group = later;
    }
  }

  /** A thousand or more, or a dozen, right behind a number. */
  private @Nullable BigDecimal scaleBehind(int i) {
    BigDecimal scale =
        i < pieces.size() && (i == 0 || pieces.joined(i - 1, i))
            ? pieces.scaleAfterNumber(i)
            : null;
    return scale == null || scale.compareTo(HUNDRED) == 0 ? null : scale;
  }

  private @Nullable Group first(int i, boolean and) {
    if (pieces.at(i).digits() != null) {
      NumeralMatch match = pieces.at(i).part() ? null : digits.at(i);
      return match == null ? null : hundreds(match.value(), match.next(), and, false);
    }
    NumeralMatch low = belowHundred(i);
    return low == null ? one(i, and) : hundreds(low.value(), low.next(), and, true);
  }

  /** "a hundred", "another dozen", "the dozen men", "hundred thousand": one of the scale. */
  private @Nullable Group one(int i, boolean and) {
    boolean article = pieces.is(i, "a", "an", "another");
    boolean loose = pieces.is(i, "the", "some");
    int scale = article || loose ? i + 1 : i;
    BigDecimal factor = pieces.scaleAt(scale);
    if (factor == null || !pieces.joined(i, scale)) {
      return null;
    }
    BigDecimal following = pieces.joined(scale, scale + 1) ? pieces.scaleAt(scale + 1) : null;
    boolean more = following != null && following.compareTo(factor) > 0;
    boolean named = Character.isUpperCase(pieces.sentence().charAt(pieces.at(scale).start()));
    boolean counting =
        !named && pieces.joined(scale, scale + 1) && !pieces.is(scale + 1, "of", "or", "per");
    if (!article && !more && !(loose && counting)) {
      return null;
    }
    return factor.compareTo(HUNDRED) == 0
        ? hundreds(BigDecimal.ONE, scale, and, true)
        : new Group(BigDecimal.ONE, scale, true);
  }

  /** A further group that is worth less than the scale before it. */
  private @Nullable Group later(int i, boolean and, BigDecimal limit, boolean digitsFirst) {
    boolean joined = and && pieces.is(i, "and");
    int from = joined ? i + 1 : i;
    if (from >= pieces.size() || !pieces.joined(i - 1, from) || joined && fractionAt.test(from)) {
      return null;
    }
    Group group = null;
    if (pieces.at(from).digits() == null) {
      NumeralMatch low = belowHundred(from);
      group = low == null ? null : hundreds(low.value(), low.next(), and, true);
    } else if (!pieces.at(from).part()) {
      NumeralMatch match = digits.at(from);
      group = match == null ? null : hundreds(match.value(), match.next(), and, false);
      boolean scaled = group != null && (group.words || scaleBehind(group.next) != null);
      // "4 thousand and 21", but not "4 million 300 of them" nor "2 thousand and 300 more".
      boolean tail = joined && digitsFirst && group != null && group.value.compareTo(HUNDRED) < 0;
      group = scaled || tail ? group : null;
    }
    if (group == null || group.value.signum() == 0) {
      return null;
    }
    BigDecimal scale = scaleBehind(group.next);
    BigDecimal worth = scale == null ? group.value : group.value.multiply(scale);
    return worth.compareTo(limit) < 0 ? group : null;
  }

  /** Twenty-six, twelve, seven. */
  private @Nullable NumeralMatch belowHundred(int i) {
    int value = pieces.smallAt(i);
    if (value < 0) {
      return null;
    }
    int unit = value >= 20 && pieces.hyphened(i) ? pieces.smallAt(i + 1) : -1;
    return unit > 0 && unit < 10
        ? new NumeralMatch(i + 2, BigDecimal.valueOf(value + unit), Form.CARDINAL)
        : new NumeralMatch(i + 1, BigDecimal.valueOf(value), Form.CARDINAL);
  }

  /** The hundreds of a group and what is added to them: two hundred and six, 3 hundred and 21. */
  private Group hundreds(BigDecimal count, int i, boolean and, boolean words) {
    boolean hundred = pieces.is(i, "hundred") && (i == 0 || pieces.joined(i - 1, i));
    if (!hundred) {
      return new Group(count, i, words);
    }
    BigDecimal value = count.multiply(HUNDRED);
    boolean joined = and && pieces.is(i + 1, "and");
    int from = joined ? i + 2 : i + 1;
    Group alone = new Group(value, i + 1, true);
    if (from >= pieces.size() || !pieces.joined(i, from) || joined && fractionAt.test(from)) {
      return alone;
    }
    boolean inDigits = pieces.at(from).digits() != null && !pieces.at(from).part();
    NumeralMatch rest = !inDigits ? belowHundred(from) : joined && !words ? digits.at(from) : null;
    if (rest == null || rest.value().signum() == 0 || rest.value().compareTo(HUNDRED) >= 0) {
      return alone;
    }
    boolean next = pieces.is(rest.next(), "hundred") && pieces.joined(rest.next() - 1, rest.next());
    return next ? alone : new Group(value.add(rest.value()), rest.next(), true);
  }
}
