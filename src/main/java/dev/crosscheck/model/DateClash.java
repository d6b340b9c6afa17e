package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One event, told of two times that have no day in common.
 *
 * @param first the claim with the earlier time
 * @param second the claim with the later time
 * @param others further claims on the event that side with one of the two
 * @param comparability what is known of whether it is one event
 */
public record DateClash(
    EventClaim first, EventClaim second, List<EventClaim> others, Comparability comparability)
    implements Comparison {
  public DateClash {
    others = List.copyOf(others);
  }

  @Override
  public List<Claim> witnesses() {
    List<Claim> all = new ArrayList<>(others.size() + 2);
    all.add(first);
    all.add(second);
    all.addAll(others);
    return List.copyOf(all);
  }
}
