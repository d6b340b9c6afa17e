package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.credited;
import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;
import static dev.crosscheck.rules.wording.Phrases.subject;

import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Estimate;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Ruling;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import org.jspecify.annotations.Nullable;

/** What the editor's policy on figures adds to what a rule says of two of them. */
final class CountWords {
  private CountWords() {}

  /** A saying as it is under the policy that ruled on the clash. */
  static Saying under(Clash clash, Saying saying) {
    Ruling ruling = clash.ruling();
    if (ruling == null) {
      return saying;
    }
    return switch (ruling.policy()) {
      case REPORT -> saying;
      case RANGE -> instead(saying, "", range(clash, ruling));
      case CONSERVATIVE ->
          instead(
              saying,
              "",
              "Keep the lower figure, "
                  + value(clash.lower())
                  + ", and note that another one is given.");
      case BEST_LOW_HIGH -> estimated(saying, ruling.estimate());
      case SOURCE_PRECEDENCE -> outranked(clash, ruling, saying);
    };
  }

  private static Saying instead(Saying saying, String more, String suggestion) {
    return new Saying(
        saying.verdict(),
        saying.decidedBy(),
        saying.message(),
        sentences(saying.explanation(), more),
        suggestion);
  }

  private static String range(Clash clash, Ruling ruling) {
    QuantityClaim preferred = ruling.preferred();
    return "Give the range, from "
        + value(clash.lower())
        + " to "
        + value(clash.higher())
        + ", or "
        + (preferred == null
            ? "the figure of the most authoritative source"
            : "the figure of "
                + quote(String.valueOf(ruling.authority()))
                + ", "
                + value(preferred))
        + (preferred == null ? ", and name it." : ", and name that source.");
  }

  private static Saying estimated(Saying saying, @Nullable Estimate given) {
    String suggestion = "Give a best, a low and a high figure, each with its source.";
    return given == null
        ? instead(saying, "No source gives a low and a high with room for both.", suggestion)
        : instead(
            saying,
            "With a source there are a low of "
                + credited(given.low())
                + ", a high of "
                + credited(given.high())
                + " and as the best "
                + credited(given.best())
                + "; they do not leave room for both.",
            suggestion);
  }

  private static Saying outranked(Clash clash, Ruling ruling, Saying saying) {
    QuantityClaim preferred = ruling.preferred();
    if (preferred == null) {
      return saying;
    }
    boolean lowerHolds = preferred.equals(clash.lower());
    QuantityClaim other = lowerHolds ? clash.higher() : clash.lower();
    String authority = quote(String.valueOf(ruling.authority()));
    return new Saying(
        Verdict.CONFLICT,
        Dimension.SOURCE,
        credited(other)
            + " against "
            + credited(preferred)
            + ", whose source takes precedence: two figures for "
            + subject(clash.lower(), clash.higher())
            + ".",
        sentences(
            "The settings give precedence to " + authority + ".",
            places(other, preferred),
            known(clash.comparability())),
        "Correct "
            + quote(other)
            + " in "
            + other.document()
            + " to the figure of "
            + authority
            + ", "
            + value(preferred)
            + ", or say there whose figure it is.");
  }

  private static String value(QuantityClaim claim) {
    return Numbers.of(claim.interval(), claim.unit());
  }
}
