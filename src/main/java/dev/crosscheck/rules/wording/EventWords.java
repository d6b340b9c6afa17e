package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.DenialClash;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.HeadingClash;
import dev.crosscheck.model.PlaceClash;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.SequenceClash;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;

/** What the rules on events say. */
public final class EventWords {
  private EventWords() {}

  /** One event told of two places. */
  public static Saying place(PlaceClash clash) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.AREA,
        "%s or %s? Two places of one event (%s)."
            .formatted(quote(clash.first()), quote(clash.second()), clash.first().trigger()),
        sentences(
            "Both tell where it was, and " + clash.because() + ".",
            places(clash.first(), clash.second()),
            known(clash.comparability())),
        "Find out where it was, or say how the two differ.");
  }

  /** Times that no order of events allows. */
  public static Saying sequence(SequenceClash clash) {
    EventClaim second = clash.second();
    String message =
        second == null
            ? "%s cannot be the day of this event (%s)."
                .formatted(quote(clash.first()), clash.first().trigger())
            : "%s (%s) cannot come after %s (%s)."
                .formatted(
                    quote(clash.first()), clash.first().trigger(), quote(second), second.trigger());
    return new Saying(
        Verdict.CONFLICT,
        Dimension.CALENDAR,
        message,
        sentences(
            "The times do not fit: " + clash.because() + ".",
            second == null ? "" : places(clash.first(), second),
            known(clash.comparability())),
        "Check both times; one of them is wrong, or it is another event.");
  }

  /** A fact here and a denial there. */
  public static Saying denial(DenialClash clash) {
    String how = clash.calledOff() ? "was called off" : "did not take place";
    return new Saying(
        Verdict.CONFLICT,
        Dimension.MODALITY,
        "%s is told as a fact; by %s it %s."
            .formatted(quote(clash.asserted()), quote(clash.denied()), how),
        sentences(
            "No text tells that this is disputed.",
            places(clash.asserted(), clash.denied()),
            known(clash.comparability())),
        "Find out whether it took place; if that is disputed, say so.");
  }

  /** A heading that its text does not support. */
  public static Saying heading(HeadingClash clash) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        "The heading has %s, the text under it %s."
            .formatted(quote(clash.heading()), quote(clash.text())),
        sentences(
            "No figure of the text is that of its heading, by rounding or by hedge.",
            known(clash.comparability())),
        "Correct the heading or, if the text is out of date, the text.");
  }

  /** A figure of harm that nobody answers for. */
  public static Saying unattributed(QuantityClaim figure) {
    return new Saying(
        Verdict.UNDECIDED,
        Dimension.SOURCE,
        "Who says so? %s has no source.".formatted(quote(figure)),
        "The text names nobody for it, nor for the same figure elsewhere.",
        "Name the source.");
  }

  /** A time that nothing ties to the calendar. */
  public static Saying unanchored(EventClaim time) {
    return new Saying(
        Verdict.UNDECIDED,
        Dimension.CALENDAR,
        "%s: which one? The text has neither a date of publication nor a year."
            .formatted(quote(time)),
        "Nothing in the text tells what this time is counted from.",
        "Give the date, or the date of publication in the front matter.");
  }
}
