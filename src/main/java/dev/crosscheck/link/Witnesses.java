package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import java.time.OffsetDateTime;
import java.util.Comparator;

/** Which claims speak for many that say the same. */
final class Witnesses {
  /**
   * The claim published first, so that a document added later does not take the place of a witness
   * that a decision was made about; undated ones last.
   */
  static final Comparator<Claim> OLDEST_FIRST =
      Comparator.comparing(
              (Claim c) -> c.anchor().statedAt(),
              Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)))
          .thenComparing(Claim.ORDER);

  private Witnesses() {}
}
