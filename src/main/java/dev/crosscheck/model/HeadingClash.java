package dev.crosscheck.model;

import java.util.List;

/**
 * A figure of a heading that the text under it does not give.
 *
 * @param heading the figure of the headline or heading
 * @param text the figure of the text for the same thing
 * @param comparability what is known of whether they are for the same thing
 */
public record HeadingClash(QuantityClaim heading, QuantityClaim text, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(heading, text);
  }
}
