package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Titles that do not go together: two of one person, or one that two persons hold.
 *
 * @param first the claim that was told first
 * @param second the other
 * @param others further claims that side with one of the two
 * @param how what does not go together
 * @param comparability what is known of whether it is one person, or one office, at one time
 */
public record RoleClash(
    RoleClaim first, RoleClaim second, List<RoleClaim> others, How how, Comparability comparability)
    implements Comparison {
  public RoleClash {
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

  /** What does not go together. */
  public enum How {
    /** One person has two titles. */
    TITLES,
    /** One office has two holders. */
    HOLDERS,
    /** One person is on the side of the doers here and of the sufferers there. */
    SIDES
  }
}
