package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.list;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.ParticipantsClash;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;

/** What the rules on lists of names say. */
public final class ListWords {
  private ListWords() {}

  /** A count and a list that differ. */
  public static Saying count(ParticipantsClaim claim) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.MEMBERS,
        quote(claim)
            + " announces "
            + Numbers.of(claim.count(), "")
            + " and names "
            + claim.members().size()
            + ": "
            + list(claim.members())
            + ".",
        "The text gives the list as complete, so its length and the number must be the same.",
        "Correct the number or the list; when the list is only a selection, write \"including\".");
  }

  /** Two accounts of who took part. */
  public static Saying participants(ParticipantsClash clash) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.MEMBERS,
        list(clash.full().members())
            + ", or also "
            + list(clash.outsiders())
            + "? Two accounts of who took part as "
            + clash.full().role()
            + ".",
        sentences(
            quote(clash.full())
                + " gives all there are and leaves out "
                + list(clash.outsiders())
                + ", named in "
                + quote(clash.other())
                + ".",
            places(clash.full(), clash.other()),
            known(clash.comparability())),
        "Find out who took part, or say how the two lists differ.");
  }
}
