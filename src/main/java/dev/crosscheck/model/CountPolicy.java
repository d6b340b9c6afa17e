package dev.crosscheck.model;

import java.util.Locale;

/** How a newsroom deals with figures that exclude each other. */
public enum CountPolicy {
  /** Every disagreement is reported. */
  REPORT,
  /**
   * As public broadcasters do: a range that a text gives openly fits every figure in it, and who
   * finds a disagreement is asked for the range, or for the most authoritative figure.
   */
  RANGE,
  /**
   * As coders of conflict events do: the lower figure is kept and a disagreement is noted; later
   * figures may go either way. "Dozens" is 12 or more, "hundreds" 100 or more, under any policy.
   */
  CONSERVATIVE,
  /**
   * As data on conflict events have it: a best, a low and a high figure with the source of each; a
   * figure is reported when it lies outside of what the sources give.
   */
  BEST_LOW_HIGH,
  /**
   * As casualty recorders do: sources have an order, and a figure is reported against the source
   * that comes later in it.
   */
  SOURCE_PRECEDENCE;

  /** Name in {@code crosscheck.yaml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
