package dev.crosscheck.extract;

import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.syntax.English;
import java.math.BigDecimal;
import java.util.List;

/** The figures of a paragraph, and how the corpus tests write them. */
final class Figures {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(English.parser());

  private Figures() {}

  /**
   * The figures of a paragraph published on Tuesday, 6 February 2024; {@code |} parts sentences.
   * Lengths of time that only say when ("in the last two weeks") are left out.
   */
  static List<QuantityClaim> in(String paragraph) {
    return all(paragraph).stream().filter(c -> !c.measure().equals("duration")).toList();
  }

  /** All quantities of such a paragraph. */
  static List<QuantityClaim> all(String paragraph) {
    return EXTRACTOR.extract(Passages.document(paragraph)).stream()
        .filter(QuantityClaim.class::isInstance)
        .map(QuantityClaim.class::cast)
        .toList();
  }

  /** The only figure of a paragraph. */
  static QuantityClaim only(String paragraph) {
    List<QuantityClaim> figures = in(paragraph);
    if (figures.size() != 1) {
      throw new AssertionError(paragraph + ": expected one figure, found " + figures);
    }
    return figures.get(0);
  }

  /** Measure, unit, number and hedge, then who is counted in brackets and where behind an at. */
  static String show(QuantityClaim claim) {
    return claim.measure()
        + " "
        + claim.unit()
        + " "
        + number(claim)
        + " "
        + claim.hedge().id()
        + (claim.population() == null ? "" : " [" + claim.population() + "]")
        + (claim.anchor().area() == null ? "" : " @" + claim.anchor().area());
  }

  static String number(QuantityClaim claim) {
    BigDecimal stated = claim.stated();
    return stated != null
        ? stated.stripTrailingZeros().toPlainString()
        : claim.interval().low() + ".." + claim.interval().high();
  }
}
