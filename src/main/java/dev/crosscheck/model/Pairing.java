package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * How two claims stand to each other: the dimensions in which they agree or not, and what came of
 * it. Every pair that linking looks at has one, whether or not a rule has anything to say.
 *
 * @param first a claim; of two figures that clash the lower one
 * @param second the other
 * @param comparability dimension by dimension
 * @param reason what came of it and why
 * @param comparison what the rules are given, or would be if it were not silent; null when the two
 *     were never far enough to be judged
 */
public record Pairing(
    Claim first,
    Claim second,
    Comparability comparability,
    Reason reason,
    @Nullable Comparison comparison) {

  /** The same pair, of which something else came. */
  public Pairing because(Reason other) {
    return new Pairing(first, second, comparability, other, comparison);
  }

  /**
   * Whether no value fits both and it is let pass nevertheless, because of what a text or the
   * editor says.
   */
  public boolean waived() {
    return comparison != null && verdict() == Verdict.COMPATIBLE;
  }

  /** What the comparison came to. */
  public Verdict verdict() {
    return reason.verdict();
  }

  /** The dimension that decided; of several that are open, the first. */
  public Dimension decidedBy() {
    return reason == Reason.TOO_LITTLE && !comparability.unknown().isEmpty()
        ? comparability.unknowns().get(0)
        : reason.dimension();
  }

  /** Whether no value fits both and the rules are asked, whatever they then make of it. */
  public boolean judged() {
    return comparison != null
        && (verdict() == Verdict.CONFLICT
            || verdict() == Verdict.CONTESTED
            || verdict() == Verdict.REVISION
            || reason == Reason.TOO_LITTLE);
  }
}
