package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.model.QuantityClaim;
import org.jspecify.annotations.Nullable;

/**
 * An amount in its passage.
 *
 * @param passage where it stands
 * @param amount the amount
 * @param counted what it counts, as far as its own words tell
 * @param claim the claim that it makes on its own, or null when it needs another figure to be
 *     understood: "640 in the sports hall"
 * @param bare the claim that it makes when nothing else explains it: a number of something; it is
 *     never compared
 */
record Figure(
    Passage passage,
    Amount amount,
    Counted counted,
    @Nullable QuantityClaim claim,
    @Nullable QuantityClaim bare) {
  /** The text of its sentence. */
  String text() {
    return passage.tree().text();
  }

  /** What stands before it in its sentence. */
  String before() {
    return text().substring(0, amount.start());
  }

  /** What stands behind it in its sentence. */
  String behind() {
    return text().substring(amount.end());
  }

  /** What stands between it and a later figure of the same sentence. */
  String until(Figure later) {
    return text().substring(amount.end(), Math.max(amount.end(), later.amount.start()));
  }

  /** Whether the two are in one unit, or both counts. */
  boolean sameUnit(Figure other) {
    return amount.unit().equals(other.amount.unit());
  }
}
