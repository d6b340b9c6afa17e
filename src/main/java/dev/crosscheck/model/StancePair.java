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
 */
public record StancePair(
    PositionClaim first,
    PositionClaim second,
    Comparability comparability,
    TimeRelation time,
    boolean changeTold)
    implements Comparison {
  /** One is for the target, the other against it. */
  public boolean opposite() {
    return first.stance().opposite(second.stance());
  }

  /** Both stand in one document. */
  public boolean sameDocument() {
    return first.anchor().document().equals(second.anchor().document());
  }

  @Override
  public List<Claim> witnesses() {
    return List.of(first, second);
  }

  /** Both are held at the same time. */
  public boolean sameTime() {
    return time == TimeRelation.SAME;
  }
}
