package dev.crosscheck.model;

import java.util.Comparator;

/** Something that a document says, in a form that can be compared. */
public sealed interface Claim permits QuantityClaim, PositionClaim, EventClaim, ParticipantsClaim {
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
}
