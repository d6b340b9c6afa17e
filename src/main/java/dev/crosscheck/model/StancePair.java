package dev.crosscheck.model;

import java.util.List;

/**
 * Two positions of one holder toward one target.
 *
 * @param first the one stated earlier, or first in the text
 * @param second the other
 * @param comparability what is known of whether holder, target and time are the same
 * @param time when the first is held, seen from the second
 * @param changeTold whether a text tells the one as a change from the other
 * @param opposite whether both cannot be held together: one is for what the other is against, or
 *     one says that the holder has taken a step that the other says it has not
 */
public record StancePair(
    PositionClaim first,
    PositionClaim second,
    Comparability comparability,
    TimeRelation time,
    boolean changeTold,
    boolean opposite)
    implements Comparison {
  /** Both stand in one document. */
  public boolean sameDocument() {
    return first.anchor().document().equals(second.anchor().document());
  }

  @Override
  public List<Claim> witnesses() {
    return List.of(first, second);
  }

  /**
   * The second is held later than the first, and it takes both texts to see it: no text tells the
   * change itself.
   */
  public boolean shifted() {
    boolean later = time == TimeRelation.EARLIER || time == TimeRelation.LATER;
    return (later || changeTold) && !(changeTold && sameDocument());
  }

  /** Both are held at the same time. */
  public boolean sameTime() {
    return time == TimeRelation.SAME;
  }
}
