package dev.crosscheck.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which dimensions two claims agree, differ, and which the text leaves open. One difference ends
 * a comparison as {@link Verdict#DIFFERENT_SCOPE}, so no rule ever sees it; it is kept for who asks
 * why two claims were not held against each other.
 *
 * @param same dimensions that the words of both sides show to be the same
 * @param unknown dimensions that at least one side leaves open
 * @param different dimensions in which the words of both sides differ
 * @param likely whether one side is only a likely reading or not plainly asserted
 */
public record Comparability(
    Set<Dimension> same, Set<Dimension> unknown, Set<Dimension> different, boolean likely) {
  public Comparability {
    same = Set.copyOf(same);
    unknown = Set.copyOf(unknown);
    different = Set.copyOf(different);
  }

  /** What is known of claims that differ in nothing. */
  public Comparability(Set<Dimension> same, Set<Dimension> unknown, boolean likely) {
    this(same, unknown, Set.of(), likely);
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

  /** How the claims stand in one dimension; a dimension that was not looked at is unknown. */
  public Agreement in(Dimension dimension) {
    return same.contains(dimension)
        ? Agreement.SAME
        : different.contains(dimension) ? Agreement.DIFFERENT : Agreement.UNKNOWN;
  }

  /** The dimensions that were looked at, in declaration order. */
  public List<Dimension> dimensions() {
    Set<Dimension> all = new TreeSet<>(same);
    all.addAll(unknown);
    all.addAll(different);
    return List.copyOf(all);
  }
}
