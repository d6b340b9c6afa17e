package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.list;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.SumCheck;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;

/** What the rule on sums says. */
public final class SumWords {
  private SumWords() {}

  /** Figures that do not add up. */
  public static Saying mismatch(SumCheck check) {
    String figures = list(check.figures().stream().map(Phrases::quote).toList());
    String computed = Numbers.of(check.computed(), check.total().unit());
    String stated = quote(check.total());
    String message =
        switch (check.kind()) {
          case TOTAL -> figures + " add up to " + computed + ", not to " + stated + ".";
          case REMAINDER ->
              "Going by " + figures + ", " + computed + " remain, not " + stated + ".";
          case SHARE -> figures + " make a share of " + computed + ", not " + stated + ".";
          case CHANGE -> figures + " come to " + computed + ", not to " + stated + ".";
        };
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        message,
        sentences(
            "The text ties these figures together and gives "
                + Numbers.of(check.total().interval(), check.total().unit())
                + "; rounding does not explain the difference.",
            known(check.comparability())),
        "Check each figure against its source, or say what is left out of the list.");
  }
}
