package dev.crosscheck.model;

import java.util.List;

/**
 * What a rule says about some claims.
 *
 * @param rule id of the rule
 * @param severity how loudly
 * @param verdict what the comparison came to
 * @param decidedBy the dimension that decided it
 * @param message one line that an editor understands without context, naming both sides
 * @param explanation why they cannot both hold, in one or two sentences
 * @param suggestion what to do about it
 * @param witnesses the clashing claims, the two clearest first; at least one
 */
public record Finding(
    String rule,
    Severity severity,
    Verdict verdict,
    Dimension decidedBy,
    String message,
    String explanation,
    String suggestion,
    List<Claim> witnesses) {
  public Finding {
    witnesses = List.copyOf(witnesses);
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException("a finding needs a witness: " + rule);
    }
  }
}
