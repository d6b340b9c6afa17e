package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Two figures for the same thing whose wordings allow no common value.
 *
 * @param lower the figure with the smaller value
 * @param higher the figure with the greater value
 * @param others further figures for the same thing that side with one of the two
 * @param comparability what is known of whether they are about the same thing
 * @param time when the lower one holds against the higher one
 * @param sources whether they come from one source
 * @param revised whether some text says that one figure replaced the other
 * @param disclosed whether a text gives both figures as an open range or dispute
 */
public record Clash(
    QuantityClaim lower,
    QuantityClaim higher,
    List<QuantityClaim> others,
    Comparability comparability,
    TimeRelation time,
    SourceRelation sources,
    boolean revised,
    boolean disclosed)
    implements Comparison {
  public Clash {
    others = List.copyOf(others);
  }

  /** Both say it of the same time. */
  public boolean sameTime() {
    return time == TimeRelation.SAME;
  }

  /** The later one is lower, for a count that can only grow. */
  public boolean falls() {
    return time == TimeRelation.LATER && lower.scope() == Scope.CUMULATIVE;
  }

  /** Both name a source and the sources differ. */
  public boolean namedSourcesDiffer() {
    return sources == SourceRelation.DIFFERENT;
  }

  @Override
  public List<Claim> witnesses() {
    List<Claim> all = new ArrayList<>(others.size() + 2);
    all.add(lower);
    all.add(higher);
    all.addAll(others);
    return List.copyOf(all);
  }
}
