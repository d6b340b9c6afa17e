package dev.crosscheck.model;

import java.util.List;

/**
 * A subset and the set that it is taken from.
 *
 * @param part number in the subset
 * @param whole number in the whole
 * @param comparability what is known of whether the one is part of the other
 * @param because what says that it is, when their own words do not: "Oster lies in Brekka"; or
 *     empty
 */
public record PartWhole(
    QuantityClaim part, QuantityClaim whole, Comparability comparability, String because)
    implements Comparison {
  /** A pair whose own words tell that the one is part of the other. */
  public PartWhole(QuantityClaim part, QuantityClaim whole, Comparability comparability) {
    this(part, whole, comparability, "");
  }

  /** Whether the least value of the part is greater than the greatest of the whole. */
  public boolean exceeds() {
    return whole.interval().below(part.interval());
  }

  @Override
  public List<Claim> witnesses() {
    return List.of(part, whole);
  }
}
