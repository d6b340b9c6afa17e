package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.StaleFigure;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the rule on revised figures says. */
public final class StaleWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private StaleWords() {}

  /** A figure that was revised before it was given, or after. */
  public static Saying stale(StaleFigure figure) {
    return figure.later() ? later(figure) : older(figure);
  }

  private static Saying later(StaleFigure figure) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.AS_OF,
        quote(figure.stale())
            + (figure.replaced()
                ? " is out of date: it had been revised to " + value(figure.revision())
                : " is out of date: the figure had been withdrawn")
            + on(figure.revision())
            + ".",
        sentences(
            "An earlier text says that the figure no longer holds.",
            places(figure.stale(), figure.revision()),
            more(figure),
            known(figure.comparability())),
        "Give the new figure, or tell the old one as what was said at first.");
  }

  private static Saying older(StaleFigure figure) {
    return new Saying(
        Verdict.REVISION,
        Dimension.AS_OF,
        quote(figure.stale())
            + " still stands in "
            + figure.stale().document()
            + ", but "
            + figure.revision().document()
            + (figure.replaced() ? " revised it to " + value(figure.revision()) : " withdrew it")
            + on(figure.revision())
            + ".",
        sentences(
            figure.comparability().unknown().contains(Dimension.AS_OF)
                ? "One of the texts has no date, so this one may be the older."
                : "The text is older than the revision, so it was not wrong to give the figure.",
            more(figure),
            known(figure.comparability())),
        "Correct the text or add a note, if readers still find it.");
  }

  private static String value(QuantityClaim claim) {
    return Numbers.of(claim.interval(), claim.unit());
  }

  private static String on(QuantityClaim claim) {
    OffsetDateTime at = claim.anchor().statedAt();
    return at == null ? "" : " on " + DAY.format(at);
  }

  private static String more(StaleFigure figure) {
    int others = figure.others().size();
    return others == 0
        ? ""
        : others == 1
            ? "One more passage of that text gives it."
            : others + " more passages of that text give it.";
  }
}
