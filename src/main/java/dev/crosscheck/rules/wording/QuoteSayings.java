package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.credited;
import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.AttributionClash;
import dev.crosscheck.model.CertaintyPair;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.QuoteMismatch;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;

/** What the rules on quotations, their sources and their certainty say. */
public final class QuoteSayings {
  private QuoteSayings() {}

  /** One quotation in two wordings. */
  public static Saying changed(QuoteMismatch pair) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        "%s or %s? One quotation stands in two wordings."
            .formatted(wording(pair.firstWords()), wording(pair.secondWords())),
        sentences(
            "One text has %s, the other %s."
                .formatted(credited(pair.first()), credited(pair.second())),
            places(pair.first(), pair.second()),
            known(pair.comparability())),
        "Compare both with the recording or the original text and correct the other; mark words left"
            + " out with an ellipsis and words put in with brackets.");
  }

  private static String wording(String words) {
    return words.isEmpty() ? "nothing" : quote(words);
  }

  /** One quotation or statement, two sources. */
  public static Saying credits(AttributionClash pair) {
    return new Saying(
        Verdict.CONTESTED,
        Dimension.SOURCE,
        "Who said it: %s or %s?".formatted(name(pair.first()), name(pair.second())),
        sentences(
            (pair.verbatim() ? "The same words are" : "The same statement is")
                + " credited to both: %s and %s."
                    .formatted(quote(pair.first()), quote(pair.second())),
            places(pair.first(), pair.second()),
            known(pair.comparability())),
        "Find out who said it and correct the other; when both did, say so.");
  }

  /** Open in one text, a fact in another. */
  public static Saying firmer(CertaintyPair pair) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.MODALITY,
        "Is it sure? %s is given as a fact, elsewhere it is left open."
            .formatted(quote(pair.firm())),
        sentences(
            "The other text has %s.".formatted(credited(pair.hedged())),
            places(pair.firm(), pair.hedged()),
            known(pair.comparability())),
        "Find out whether it was confirmed; until then say how sure it is, and who says so.");
  }

  private static String name(Claim claim) {
    Attribution attribution = claim.anchor().attribution();
    return attribution == null ? "nobody named" : attribution.name();
  }
}
