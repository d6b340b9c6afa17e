package dev.crosscheck.model;

import java.util.Comparator;

/** Something that a document says, in a form that can be compared. */
public sealed interface Claim
    permits QuantityClaim,
        PositionClaim,
        EventClaim,
        ParticipantsClaim,
        RoleClaim,
        QuotationClaim,
        VerbatimClaim {
  /** Document first, then place in the document, then id: the order of every output. */
  Comparator<Claim> ORDER =
      Comparator.comparing((Claim c) -> c.anchor().document())
          .thenComparing(c -> c.anchor().span())
          .thenComparing(Claim::id);

  /** Where it stands, who says it, when and how surely. */
  Anchor anchor();

  /** Unique in a run. */
  default String id() {
    return anchor().id();
  }

  /** The words that make it. */
  default String quote() {
    return anchor().quote();
  }

  /** Id of the document that it stands in. */
  default String document() {
    return anchor().document();
  }

  /** The sentence around it. */
  default Span sentence() {
    return anchor().sentence();
  }

  /** Whether it is worth keeping beyond the run; what only repeats its sentence is not. */
  default boolean lasting() {
    return !(this instanceof VerbatimClaim);
  }

  /**
   * The gravest severity that a finding about it may have: only what is plainly asserted and surely
   * read can be an error.
   */
  default Severity cap() {
    boolean plain = anchor().reading() == Reading.SURE && anchor().modality() == Modality.ASSERTED;
    return plain ? Severity.ERROR : Severity.WARNING;
  }
}
