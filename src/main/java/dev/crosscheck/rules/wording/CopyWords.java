package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.ChangedCopy;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.VerbatimClaim.Kind;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;

/** What the rule on copied sentences says. */
public final class CopyWords {
  private CopyWords() {}

  /** One sentence in two documents with a value changed. */
  public static Saying changed(ChangedCopy copy) {
    return new Saying(
        Verdict.CONFLICT,
        copy.first().kind() == Kind.TIME ? Dimension.CALENDAR : Dimension.VALUE,
        "%s or %s? The same sentence stands in both texts with another value."
            .formatted(quote(copy.first()), quote(copy.second())),
        sentences(
            "Word for word the sentences agree otherwise, names included.",
            known(copy.comparability())),
        "Find out which is right and correct the other; when both are, say what changed.");
  }
}
