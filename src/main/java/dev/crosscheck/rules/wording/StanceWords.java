package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;

/** What the rules on positions say. */
public final class StanceWords {
  private StanceWords() {}

  /** One holder on both sides of one thing. */
  public static Saying conflict(StancePair pair) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        pair.first().holder()
            + ": "
            + quote(pair.first())
            + " or "
            + quote(pair.second())
            + "? Opposite positions at one time.",
        sentences(
            "The first has "
                + side(pair.first())
                + ", the second "
                + side(pair.second())
                + ", and no text tells of a change of mind.",
            places(pair.first(), pair.second()),
            known(pair.comparability())),
        "Find out where "
            + pair.first().holder()
            + " stands; if the position changed or the two concern different proposals, say so.");
  }

  private static String side(PositionClaim claim) {
    return claim.holder()
        + (claim.stance().polarity() > 0 ? " for " : " against ")
        + quote(claim.target());
  }
}
