package dev.crosscheck.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor chose for figures.
 *
 * @param policy how disagreements are dealt with
 * @param sources sources by authority, the most authoritative first; a source is on the list when
 *     its name has all words of an entry
 * @param tolerance how far two figures of a measure may be apart, by measure
 */
public record Counts(CountPolicy policy, List<String> sources, Map<String, Tolerance> tolerance) {
  /** Stands for every measure without a tolerance of its own. */
  public static final String ALL = "all";

  /** Nothing chosen. */
  public static final Counts DEFAULT = new Counts(CountPolicy.REPORT, List.of(), Map.of());

  public Counts {
    sources = List.copyOf(sources);
    tolerance = Map.copyOf(tolerance);
  }

  /** The tolerance for a measure. */
  public Optional<Tolerance> tolerance(String measure) {
    return Optional.ofNullable(tolerance.getOrDefault(measure, tolerance.get(ALL)));
  }
}
