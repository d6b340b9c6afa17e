package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.list;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.CountedList;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.ParticipantsClash;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import org.jspecify.annotations.Nullable;

/** What the rules on lists of names say. */
public final class ListWords {
  private ListWords() {}

  /** A count and a list that differ. */
  public static Saying count(CountedList counted) {
    ParticipantsClaim count = counted.count();
    return new Saying(
        Verdict.CONFLICT,
        Dimension.MEMBERS,
        "%s announces %s, and %d %s named: %s."
            .formatted(
                quote(count),
                Numbers.of(count.count(), ""),
                count.members().size(),
                count.members().size() == 1 ? "is" : "are",
                list(count.members())),
        sentences(
            "The text gives the list as complete, so its length and the number must be the same.",
            place(count, counted.list()),
            known(counted.comparability())),
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

  private static String place(ParticipantsClaim count, @Nullable ParticipantsClaim list) {
    return list == null || list.sentence().contains(count.anchor().span())
        ? ""
        : "The names stand in another sentence: " + quote(list) + ".";
  }
}
