package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param ruling what the editor's policy on figures makes of it, or null when it makes nothing
 */
public record Clash(
    QuantityClaim lower,
    QuantityClaim higher,
    List<QuantityClaim> others,
    Comparability comparability,
    TimeRelation time,
    SourceRelation sources,
    boolean revised,
    boolean disclosed,
    @Nullable Ruling ruling)
    implements Comparison {
  public Clash {
    others = List.copyOf(others);
  }

  /** A clash on which no policy has ruled. */
  public Clash(
      QuantityClaim lower,
      QuantityClaim higher,
      List<QuantityClaim> others,
      Comparability comparability,
      TimeRelation time,
      SourceRelation sources,
      boolean revised,
      boolean disclosed) {
    this(lower, higher, others, comparability, time, sources, revised, disclosed, null);
  }

  /** The same clash with what a policy makes of it. */
  public Clash under(Ruling policy) {
    return new Clash(
        lower, higher, others, comparability, time, sources, revised, disclosed, policy);
  }

  /** Whether the editor's order of sources decides it. */
  public boolean outranked() {
    return ruling != null && ruling.policy() == CountPolicy.SOURCE_PRECEDENCE && ruling.bySource();
  }

  /** Where the lower figure is kept, another one is only noted. */
  @Override
  public Severity ceiling() {
    return ruling != null && ruling.policy() == CountPolicy.CONSERVATIVE
        ? Severity.NOTE
        : Severity.ERROR;
  }

  /** Whether two hours of the day clash, and not two counts or amounts. */
  public boolean hours() {
    return lower.unit().equals("clock-minute");
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

  /** The lower figure first; where a source takes precedence, the figure to be corrected. */
  @Override
  public List<Claim> witnesses() {
    boolean lowerHolds = outranked() && ruling != null && lower.equals(ruling.preferred());
    List<Claim> all = new ArrayList<>(others.size() + 2);
    all.add(lowerHolds ? higher : lower);
    all.add(lowerHolds ? lower : higher);
    all.addAll(others);
    return List.copyOf(all);
  }
}
