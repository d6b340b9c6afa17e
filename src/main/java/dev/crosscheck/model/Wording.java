package dev.crosscheck.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What wordings of figures mean to a reader, as intervals; {@link Hedge} says on whose work the
 * model rests. Rounding follows significant digits: a number is as precise as its last digit that
 * is not a trailing zero. The widths were chosen on newswire usage; they err on the side of letting
 * figures agree.
 *
 * <table>
 *   <caption>Hedges for a number n with grain g</caption>
 *   <tr><th>hedge</th><th>not excluded</th><th>meant</th></tr>
 *   <tr><td>exact</td><td>n</td><td>n, or what rounds to it where g is 100 or more: at most g/2 and a twentieth off</td></tr>
 *   <tr><td>about</td><td colspan="2">n give or take a tenth, half of g, or the next number on either side, whichever is widest</td></tr>
 *   <tr><td>at least</td><td colspan="2">n and above</td></tr>
 *   <tr><td>more than</td><td>n and above</td><td>from n to a tenth or one g above it</td></tr>
 *   <tr><td>up to</td><td>n and below</td><td>from half of n to n</td></tr>
 *   <tr><td>nearly</td><td colspan="2">from n less what "about" allows to n</td></tr>
 *   <tr><td>less than</td><td>n and below</td><td>from a tenth or one g below n to n</td></tr>
 *   <tr><td>order</td><td colspan="2">n and above, n the least of its order: 12 for dozens, 200 for several hundred</td></tr>
 * </table>
 *
 * "More than 26,600" is so compatible with 26,637 and not with 31,000. "More than" allows its own
 * number: news rounds down to it.
 */
public final class Wording {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Wording() {}

  /** The size of the last digit that is not a trailing zero: 100 for 26,600, 0.1 for 2.3. */
  public static BigDecimal grain(BigDecimal value) {
    BigDecimal stripped = value.abs().stripTrailingZeros();
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  /** What a hedge logically allows around a stated number. */
  public static Interval interval(BigDecimal stated, Hedge hedge) {
    return switch (hedge) {
      case EXACT, RANGE -> Interval.of(stated);
      case ABOUT -> around(stated, aboutWidth(stated));
      case AT_LEAST, MORE_THAN, ORDER -> Interval.atLeast(stated);
      case UP_TO, LESS_THAN -> Interval.atMost(stated);
      case NEARLY -> new Interval(stated.subtract(aboutWidth(stated)), stated);
    };
  }

  /**
   * The number that was worded, when only its interval is known: the end that the hedge starts
   * from, the middle for "about", null for a range or an interval open at that end.
   */
  public static @Nullable BigDecimal stated(Interval interval, Hedge hedge) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    return switch (hedge) {
      case EXACT, AT_LEAST, MORE_THAN, ORDER -> low;
      case UP_TO, LESS_THAN, NEARLY -> high;
      case ABOUT -> low == null || high == null ? null : low.add(high).divide(TWO);
      case RANGE -> null;
    };
  }

  /** See {@link QuantityClaim#plausible()}. */
  public static Interval plausible(@Nullable BigDecimal stated, Interval interval, Hedge hedge) {
    if (stated == null) {
      return interval;
    }
    return switch (hedge) {
      case EXACT -> around(stated, roundingWidth(stated));
      case MORE_THAN -> new Interval(stated, stated.add(moreWidth(stated)));
      case LESS_THAN -> new Interval(stated.subtract(moreWidth(stated)), stated);
      case UP_TO ->
          new Interval(stated.signum() < 0 ? stated.multiply(TWO) : stated.divide(TWO), stated);
      case ABOUT, NEARLY, AT_LEAST, RANGE, ORDER -> interval;
    };
  }

  /**
   * A tenth, or half of the last significant place where that is coarser: "about 20". At least the
   * next number on either side, for a hedge that excluded both would say nothing: "about 7" may be
   * 6; but no more than half of it.
   */
  private static BigDecimal aboutWidth(BigDecimal stated) {
    BigDecimal next = grain(stated).min(BigDecimal.ONE).min(stated.abs().divide(TWO));
    return percent(stated, 10).max(grain(stated).divide(TWO)).max(next);
  }

  /** "More than 26,600" reaches a tenth above it, or to the next round number. */
  private static BigDecimal moreWidth(BigDecimal stated) {
    return percent(stated, 10).max(grain(stated));
  }

  /** A bare number with two trailing zeros or more may be rounded to them, within a twentieth. */
  private static BigDecimal roundingWidth(BigDecimal stated) {
    BigDecimal grain = grain(stated);
    if (grain.compareTo(BigDecimal.valueOf(100)) < 0) {
      return BigDecimal.ZERO;
    }
    return grain.divide(TWO).min(percent(stated, 5));
  }

  private static BigDecimal percent(BigDecimal value, int percent) {
    return value
        .abs()
        .multiply(BigDecimal.valueOf(percent))
        .divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP);
  }

  private static Interval around(BigDecimal stated, BigDecimal width) {
    return new Interval(stated.subtract(width), stated.add(width));
  }
}
