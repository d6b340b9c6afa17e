package dev.crosscheck.model;

import java.util.List;

/**
 * Two sets of participants in one role of one activity.
 *
 * @param full the claim that gives its members as all there are
 * @param other the claim with a member that is not among them
 * @param outsiders members of {@code other} that {@code full} leaves out; not empty
 * @param comparability what is known of whether role and activity are the same
 */
public record ParticipantsClash(
    ParticipantsClaim full,
    ParticipantsClaim other,
    List<String> outsiders,
    Comparability comparability)
    implements Comparison {
  public ParticipantsClash {
    outsiders = List.copyOf(outsiders);
  }

  @Override
  public List<Claim> witnesses() {
    return List.of(full, other);
  }
}
