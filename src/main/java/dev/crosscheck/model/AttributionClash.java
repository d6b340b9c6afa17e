package dev.crosscheck.model;

import java.util.List;

/**
 * The same words or the same statement, credited to two sources of which neither speaks for or
 * cites the other.
 *
 * @param first in one place
 * @param second in the other
 * @param verbatim whether it is one quotation, word for word, rather than one statement reported
 * @param comparability what is known of whether both are of one occasion
 */
public record AttributionClash(
    Claim first, Claim second, boolean verbatim, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    return List.of(first, second);
  }
}
