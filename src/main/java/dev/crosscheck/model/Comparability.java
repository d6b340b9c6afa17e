package dev.crosscheck.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which dimensions two claims agree and which the text leaves open. A dimension in which they
 * differ never gets here: it ends the comparison as {@link Verdict#DIFFERENT_SCOPE}.
 *
 * @param same dimensions that the words of both sides show to be the same
 * @param unknown dimensions that at least one side leaves open
 * @param likely whether one side is only a likely reading or not plainly asserted
 */
public record Comparability(Set<Dimension> same, Set<Dimension> unknown, boolean likely) {
  public Comparability {
    same = Set.copyOf(same);
    unknown = Set.copyOf(unknown);
  }

  /**
   * The gravest severity that so much knowledge allows: each unknown dimension and an unsure
   * reading lower it by one step, two unknowns leave nothing to say above a note.
   */
  public Severity cap() {
    int steps = unknown.size() + (likely ? 1 : 0);
    return steps == 0 ? Severity.ERROR : steps == 1 ? Severity.WARNING : Severity.NOTE;
  }

  /** Unknown dimensions in declaration order, for messages. */
  public List<Dimension> unknowns() {
    return List.copyOf(new TreeSet<>(unknown));
  }
}
