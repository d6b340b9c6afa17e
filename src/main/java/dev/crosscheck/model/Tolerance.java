package dev.crosscheck.model;

import java.math.BigDecimal;

/**
 * How far two figures may be apart and still pass for one.
 *
 * @param amount zero or more
 * @param percent whether it is a percentage of the higher figure; otherwise it is in the figures'
 *     own unit
 */
public record Tolerance(BigDecimal amount, boolean percent) {
  private static final int HUNDRED = 2;

  public Tolerance {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a tolerance must not be negative: " + amount);
    }
    amount = Interval.of(amount).low();
  }

  /** The greatest distance from a higher figure that passes. */
  public BigDecimal from(BigDecimal higher) {
    return percent ? higher.abs().multiply(amount).movePointLeft(HUNDRED) : amount;
  }
}
