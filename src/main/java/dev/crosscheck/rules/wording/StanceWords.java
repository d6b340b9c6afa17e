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

  /** One holder on another side later. */
  public static Saying shift(StancePair pair) {
    return new Saying(
        Verdict.REVISION,
        Dimension.AS_OF,
        pair.first().holder()
            + ": first "
            + quote(pair.first())
            + ", then "
            + quote(pair.second())
            + ". Another position later.",
        sentences(
            "The first has "
                + side(pair.first())
                + ", the second "
                + side(pair.second())
                + (pair.changeTold()
                    ? ", and a text tells of the change."
                    : ", at different times."),
            places(pair.first(), pair.second()),
            known(pair.comparability())),
        "If readers should know of the change, say when "
            + pair.first().holder()
            + " changed sides.");
  }

  private static String side(PositionClaim claim) {
    return claim.holder()
        + (claim.side() > 0 ? " for " : claim.side() < 0 ? " against " : " not for or against ")
        + quote(claim.target());
  }
}
