package dev.crosscheck.model;

import java.util.List;

/**
 * One sentence in two documents, word for word but for a value.
 *
 * @param first the value in one document
 * @param second the value in the other
 * @param comparability what is known of whether both are said of the same time
 */
public record ChangedCopy(VerbatimClaim first, VerbatimClaim second, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(first, second);
  }
}
