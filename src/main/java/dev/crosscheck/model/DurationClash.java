package dev.crosscheck.model;

import java.util.List;

/**
 * One event, told to have taken two lengths of time that allow no common one.
 *
 * @param shorter the claim with the shorter length
 * @param longer the claim with the longer length
 * @param comparability what is known of whether it is one event
 */
public record DurationClash(
    QuantityClaim shorter, QuantityClaim longer, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(shorter, longer);
  }
}
