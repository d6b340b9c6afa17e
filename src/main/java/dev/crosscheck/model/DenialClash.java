package dev.crosscheck.model;

import java.util.List;

/**
 * One event that a text tells of as a fact and another says did not take place.
 *
 * @param asserted tells that it took place
 * @param denied says that it did not, or that it was called off
 * @param comparability what is known of whether it is one event
 */
public record DenialClash(EventClaim asserted, EventClaim denied, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(asserted, denied);
  }

  /** Whether the second says that it was called off and not that it never was. */
  public boolean calledOff() {
    return denied.occurrence() != null
        && denied.occurrence().status() == Occurrence.Status.CANCELLED;
  }
}
