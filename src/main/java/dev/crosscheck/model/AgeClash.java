package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One person, told to be of two ages that no one day of birth explains.
 *
 * @param first the claim with the lower age, or the one with the age where the other has the year
 *     of birth
 * @param second the other
 * @param others further claims on the person that side with one of the two
 * @param how what does not go together
 * @param comparability what is known of whether it is one person at one time
 */
public record AgeClash(
    RoleClaim first, RoleClaim second, List<RoleClaim> others, How how, Comparability comparability)
    implements Comparison {
  public AgeClash {
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
    /** Two ages of one person. */
    AGES,
    /** An age and a year of birth. */
    BIRTH,
    /** The ages of two persons have changed places. */
    EXCHANGED
  }
}
