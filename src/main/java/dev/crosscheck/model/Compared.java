package dev.crosscheck.model;

import java.util.List;

/**
 * Pairs of claims that were compared and are not reported, for a report that was asked for them.
 *
 * @param pairs the most telling first
 * @param leftOut how many more there are
 */
public record Compared(List<Explanation> pairs, int leftOut) {
  public Compared {
    pairs = List.copyOf(pairs);
  }
}
