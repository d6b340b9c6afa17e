package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that a wording allows, both ends included.
 *
 * @param low least value, or null when open below
 * @param high greatest value, or null when open above
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  public Interval {
    low = low == null ? null : normal(low);
    high = high == null ? null : normal(high);
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low end " + low + " is above high end " + high);
    }
  }

  /** Exactly one value. */
  public static Interval of(BigDecimal value) {
    return new Interval(value, value);
  }

  /** Exactly one value. */
  public static Interval of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** From low to high. */
  public static Interval of(long low, long high) {
    return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /** {@code value} or more. */
  public static Interval atLeast(BigDecimal value) {
    return new Interval(value, null);
  }

  /** {@code value} or less. */
  public static Interval atMost(BigDecimal value) {
    return new Interval(null, value);
  }

  private static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether some value is in both. */
  public boolean meets(Interval other) {
    return !below(other) && !other.below(this);
  }

  /** Whether every value of this one is less than every value of the other. */
  public boolean below(Interval other) {
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  /** Whether {@code value} is in it. */
  public boolean contains(BigDecimal value) {
    return (low == null || low.compareTo(value) <= 0)
        && (high == null || value.compareTo(high) <= 0);
  }

  /** The single value, when there is only one. */
  public Optional<BigDecimal> single() {
    return low != null && high != null && low.compareTo(high) == 0
        ? Optional.of(low)
        : Optional.empty();
  }

  /** All sums of a value of this one and a value of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        high == null || other.high == null ? null : high.add(other.high));
  }

  /** All differences of a value of this one and a value of the other. */
  public Interval minus(Interval other) {
    return new Interval(
        low == null || other.high == null ? null : low.subtract(other.high),
        high == null || other.low == null ? null : high.subtract(other.low));
  }

  /** All products with a factor of zero or more. */
  public Interval times(BigDecimal factor) {
    if (factor.signum() < 0) {
      throw new IllegalArgumentException("factor must not be negative: " + factor);
    }
    return new Interval(
        low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
  }
}
