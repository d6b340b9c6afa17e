package dev.crosscheck.model;

import java.util.List;

/**
 * One event, told of two places of which neither lies in the other.
 *
 * @param first the claim published first
 * @param second the other
 * @param because why they are two places, in words
 * @param comparability what is known of whether it is one event
 */
public record PlaceClash(
    EventClaim first, EventClaim second, String because, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(first, second);
  }
}
