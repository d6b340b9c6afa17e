package dev.crosscheck.model;

import java.util.List;

/**
 * One quotation in two wordings, where neither text says that words were left out.
 *
 * @param first the quotation in one place
 * @param second the quotation in the other
 * @param firstWords the words in which the first differs, empty when the second only adds some
 * @param secondWords the words that stand in their place
 * @param comparability what is known of whether both are of one speaker and occasion
 */
public record QuoteMismatch(
    QuotationClaim first,
    QuotationClaim second,
    String firstWords,
    String secondWords,
    Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(first, second);
  }
}
