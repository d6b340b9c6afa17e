package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.counted;
import static dev.crosscheck.rules.wording.Phrases.credited;
import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;
import static dev.crosscheck.rules.wording.Phrases.subject;

import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import java.util.Locale;
import java.util.stream.Stream;

/** What the rules on figures say. */
public final class FigureWords {
  private FigureWords() {}

  /** Two figures for one thing at one time. */
  public static Saying conflict(Clash clash) {
    return CountWords.under(
        clash,
        new Saying(
            Verdict.CONFLICT,
            Dimension.VALUE,
            quote(clash.lower())
                + " or "
                + quote(clash.higher())
                + "? Two figures for "
                + subject(clash.lower(), clash.higher())
                + ".",
            explain(clash, ""),
            "Find out which figure holds and correct the other, or give both with their sources."));
  }

  /** Two named sources that differ. */
  public static Saying contested(Clash clash) {
    return CountWords.under(
        clash,
        new Saying(
            Verdict.CONTESTED,
            Dimension.SOURCE,
            credited(clash.lower())
                + " or "
                + credited(clash.higher())
                + "? Two sources differ on "
                + subject(clash.lower(), clash.higher())
                + ".",
            explain(clash, "Each figure has a source of its own."),
            "Say openly that the sources differ, and name the source with each figure."));
  }

  /** A running count that became smaller. */
  public static Saying falls(Clash clash) {
    return CountWords.under(
        clash,
        new Saying(
            Verdict.CONFLICT,
            Dimension.AS_OF,
            quote(clash.higher())
                + " at first, "
                + quote(clash.lower())
                + " later: the count of "
                + subject(clash.lower(), clash.higher())
                + " fell.",
            sentences(
                "A count of all so far can only grow, and no text says that it was revised.",
                places(clash.higher(), clash.lower()),
                more(clash),
                known(clash.comparability())),
            "If the earlier figure was withdrawn, say so; otherwise correct one of them."));
  }

  /** One number under two measures. */
  public static Saying drift(Drift drift) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.MEASURE,
        quote(drift.first())
            + " and "
            + quote(drift.second())
            + ": one number, once for "
            + counted(drift.first().measure())
            + " and once for "
            + counted(drift.second().measure())
            + ".",
        sentences(
            "The number is the same and what it counts is not, so one of the two is most likely a"
                + " slip.",
            places(drift.first(), drift.second()),
            known(drift.comparability())),
        "Ask the source what the number counts, and use that word in both places.");
  }

  /** A subset larger than its set. */
  public static Saying partExceedsWhole(PartWhole pair) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        quote(pair.part())
            + " out of "
            + quote(pair.whole())
            + "? The part is larger than the whole.",
        sentences(
            pair.because().isEmpty() ? "" : pair.because() + ".",
            "The part is " + value(pair.part()) + ", the whole " + value(pair.whole()) + ".",
            places(pair.part(), pair.whole()),
            known(pair.comparability())),
        "Check both figures, and whether the one is really part of the other.");
  }

  /** A figure that may mean two things. */
  public static Saying ambiguous(QuantityClaim claim) {
    return new Saying(
        Verdict.UNDECIDED,
        Dimension.MEASURE,
        quote(claim) + ": killed, or killed and wounded?",
        "Many readers take casualties for the dead, others for the dead and wounded; the text does"
            + " not say which it means.",
        "Write killed, or killed and wounded.");
  }

  private static String explain(Clash clash, String first) {
    return sentences(
        first,
        casualties(clash),
        values(clash.lower(), clash.higher()),
        places(clash.lower(), clash.higher()),
        more(clash),
        known(clash.comparability()));
  }

  /** Says why "casualties" stand against the killed. */
  private static String casualties(Clash clash) {
    boolean taken =
        Stream.of(clash.lower(), clash.higher())
            .anyMatch(
                side ->
                    side.measure().equals("killed")
                        && side.quote().toLowerCase(Locale.ROOT).contains("casualt"));
    return taken ? "The house style takes casualties for the killed." : "";
  }

  /** What each wording allows; where that overlaps, what a reader takes it to mean. */
  private static String values(QuantityClaim lower, QuantityClaim higher) {
    if (lower.interval().meets(higher.interval())) {
      return "A reader takes the first for "
          + value(lower, lower.plausible())
          + " and the second for "
          + value(higher, higher.plausible())
          + ".";
    }
    return "No number fits both: the first allows "
        + value(lower)
        + ", the second "
        + value(higher)
        + ".";
  }

  private static String value(QuantityClaim claim) {
    return value(claim, claim.interval());
  }

  private static String value(QuantityClaim claim, Interval interval) {
    return Numbers.of(interval, claim.unit());
  }

  private static String more(Clash clash) {
    int others = clash.others().size();
    if (others == 0) {
      return "";
    }
    return others == 1
        ? "One more passage sides with one of them."
        : others + " more passages side with one or the other.";
  }
}
