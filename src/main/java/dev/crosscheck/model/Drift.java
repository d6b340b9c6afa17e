package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One number for one event under two measures: 9,300 killed here, 9,300 casualties there.
 *
 * @param first a claim with the number
 * @param second a claim with the same number and another measure
 * @param others further claims with the number under one of the two measures
 * @param comparability what is known of whether they are about the same thing
 * @param sources whether they come from one source
 */
public record Drift(
    QuantityClaim first,
    QuantityClaim second,
    List<QuantityClaim> others,
    Comparability comparability,
    SourceRelation sources)
    implements Comparison {
  public Drift {
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

  /** Both come from one source. */
  public boolean sameSource() {
    return sources == SourceRelation.SAME;
  }
}
