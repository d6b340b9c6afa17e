package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * What the editor's policy makes of two figures that exclude each other.
 *
 * @param policy which policy
 * @param preferred the figure that the policy holds to, or null when it holds to neither
 * @param authority the source, as the editor lists it, that makes the preferred figure preferred;
 *     null when it is not a source that does
 * @param estimate what the sources give, or null when they give nothing
 */
public record Ruling(
    CountPolicy policy,
    @Nullable QuantityClaim preferred,
    @Nullable String authority,
    @Nullable Estimate estimate) {

  /** A ruling that holds to neither figure. */
  public static Ruling of(CountPolicy policy) {
    return new Ruling(policy, null, null, null);
  }

  /** Whether one of the two is preferred for its source. */
  public boolean bySource() {
    return preferred != null && authority != null;
  }
}
