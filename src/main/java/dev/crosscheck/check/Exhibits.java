package dev.crosscheck.check;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;

/** Shows claims in their texts. */
final class Exhibits {
  private final Intake intake;

  Exhibits(Intake intake) {
    this.intake = intake;
  }

  /**
   * A claim as evidence. One from a claim file whose document is not there is shown by its quote
   * alone, and its place counted as if the text were one line.
   */
  Evidence of(Claim claim) {
    Anchor at = claim.anchor();
    return intake
        .document(at.document())
        .map(
            read ->
                new Evidence(
                    at.document(),
                    at.span(),
                    read.text().line(at.span().start()),
                    read.text().column(at.span().start()),
                    claim.quote(),
                    claim.id(),
                    at.sentence(),
                    read.text().slice(at.sentence()),
                    read.profile().metadata().source()))
        .orElseGet(
            () ->
                new Evidence(
                    at.document(),
                    at.span(),
                    1,
                    at.span().start() + 1,
                    claim.quote(),
                    claim.id(),
                    at.span(),
                    claim.quote(),
                    null));
  }
}
