package dev.crosscheck.model;

import java.util.List;

/**
 * The same thing said with reserve in one place and as a fact in another, at the same time or
 * earlier, so that nothing can have confirmed it in between.
 *
 * @param hedged the claim that leaves it open: feared, possible, unconfirmed
 * @param firm the claim that does not
 * @param comparability what is known of whether both are about the same thing and time
 */
public record CertaintyPair(Claim hedged, Claim firm, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(firm, hedged);
  }
}
