package dev.crosscheck.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Figures that by their own text add up, and whether they do.
 *
 * @param kind which arithmetic ties them together
 * @param figures the parts in the order of the text
 * @param total what they should come to
 * @param computed the values that the arithmetic allows
 * @param comparability what is known of whether they belong to one sum
 */
public record SumCheck(
    Kind kind,
    List<QuantityClaim> figures,
    QuantityClaim total,
    Interval computed,
    Comparability comparability)
    implements Comparison {
  /** Which arithmetic ties the figures together. */
  public enum Kind {
    /** Parts make the whole. */
    TOTAL,
    /** Whole less one part leaves the rest. */
    REMAINDER,
    /** A part and its whole make a percentage. */
    SHARE,
    /** A value changed by a stated amount. */
    CHANGE
  }

  public SumCheck {
    figures = List.copyOf(figures);
  }

  /** Whether the stated total is among the values that the arithmetic allows. */
  public boolean holds() {
    return computed.meets(total.interval());
  }

  @Override
  public List<Claim> witnesses() {
    return Stream.concat(Stream.of(total), figures.stream()).map(c -> (Claim) c).toList();
  }
}
