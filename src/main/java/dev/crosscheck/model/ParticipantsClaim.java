package dev.crosscheck.model;

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
}
