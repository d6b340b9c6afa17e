package dev.crosscheck.extract;

import dev.crosscheck.model.Document;
import dev.crosscheck.model.Span;

/** Names of claims: stable from run to run, unique in a corpus. */
final class ClaimIds {
  private ClaimIds() {}

  /**
   * The name of a claim.
   *
   * @param kind one letter for its kind: q quantity, p position, e time of an event, o place of an
   *     event or who took part, u time without an anchor, m members, r role, v victim, w value in
   *     its wording
   * @param document where it stands
   * @param span the words that make it
   * @param nth tells apart two claims of one kind that share their words; 0 when none does
   */
  static String of(char kind, Document document, Span span, int nth) {
    String place = document.id() + "#" + kind + span.start() + "-" + span.end();
    return nth == 0 ? place : place + "." + nth;
  }
}
