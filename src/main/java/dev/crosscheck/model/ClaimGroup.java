package dev.crosscheck.model;

import java.util.List;

/**
 * Claims that may be about the same things, with the comparisons between them. Rules judge one
 * group at a time and need nothing else.
 *
 * @param id name of the story and topic, unique in a run
 * @param claims all claims of the group in {@link Claim#ORDER}
 * @param comparisons which of them speak of the same thing
 */
public record ClaimGroup(String id, List<Claim> claims, List<Comparison> comparisons) {
  public ClaimGroup {
    claims = List.copyOf(claims);
    comparisons = List.copyOf(comparisons);
  }
}
