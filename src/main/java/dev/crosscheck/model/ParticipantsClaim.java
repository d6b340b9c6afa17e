package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who took part in what, or which members a count introduces.
 *
 * @param anchor where, who says so, when
 * @param role what they are in it: leader, mediator, attendee, or the counted noun's lemma
 * @param activity content lemmas of what they take part in, sorted; may be empty
 * @param members named, in the order of the text
 * @param count how many the text says there are; both ends null when it gives no number
 * @param closed whether the text gives them as all there are; false after "including", "such as"
 */
public record ParticipantsClaim(
    Anchor anchor,
    String role,
    List<String> activity,
    List<String> members,
    Interval count,
    boolean closed)
    implements Claim {
  public ParticipantsClaim {
    activity = activity.stream().sorted().distinct().toList();
    members = List.copyOf(members);
  }

  /** Whether the text says how many there are. */
  public boolean counted() {
    return count.low() != null || count.high() != null;
  }

  /** Whether there are as many members as the text says, or it says nothing that excludes it. */
  public boolean countFits() {
    return count.contains(BigDecimal.valueOf(members.size()));
  }
}
