package dev.crosscheck.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What wordings of figures mean to a reader, as intervals. Rounding follows significant digits: a
 * number is as precise as its last digit that is not a trailing zero. The widths were chosen on
 * newswire usage; they err on the side of letting figures agree.
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
      case UP_TO -> new Interval(stated.divide(TWO), stated);
      case ABOUT, NEARLY, AT_LEAST, RANGE, ORDER -> interval;
    };
  }

  /** A tenth, or half of the last significant place where that is coarser: "about 20". */
  private static BigDecimal aboutWidth(BigDecimal stated) {
    return percent(stated, 10).max(grain(stated).divide(TWO));
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
