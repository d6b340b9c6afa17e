package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Clash;
import dev.crosscheck.model.DateClash;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.DurationClash;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What the rules on dates say. */
public final class DateWords {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private DateWords() {}

  /** One event told of two times. */
  public static Saying dates(DateClash clash) {
    String what = clash.first().trigger().isEmpty() ? "event" : clash.first().trigger();
    return new Saying(
        Verdict.CONFLICT,
        Dimension.CALENDAR,
        "%s or %s? Two times of one event (%s)."
            .formatted(time(clash.first()), time(clash.second()), what),
        sentences(
            "What happened is told in the same words, and no day fits both.",
            places(clash.first(), clash.second()),
            known(clash.comparability())),
        "Find out when it happened, or say how the two differ.");
  }

  /** One event told of two hours of the day. */
  public static Saying hours(Clash clash) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.CALENDAR,
        "%s or %s? Two hours of one event (%s)."
            .formatted(quote(clash.lower()), quote(clash.higher()), clash.lower().measure()),
        sentences(
            "Each text gives one hour for such an event, and no rounding brings the two together.",
            places(clash.lower(), clash.higher()),
            known(clash.comparability())),
        "Find out when it happened, or say to which moment each hour belongs.");
  }

  /** One event told to have taken two lengths of time. */
  public static Saying durations(DurationClash clash) {
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        "%s or %s? Two lengths of one event (%s)."
            .formatted(
                quote(clash.shorter()),
                quote(clash.longer()),
                clash.shorter().anchor().event().label()),
        sentences(
            "No length of time fits both wordings, and no text tells of an extension.",
            places(clash.shorter(), clash.longer()),
            known(clash.comparability())),
        "Find out how long it took, or say which part of it each length is of.");
  }

  /** The words for a time, with the day that they mean where they do not say it. */
  private static String time(EventClaim claim) {
    Happening what = claim.happening();
    DateRange told = claim.anchor().event().when();
    // "It ends on Thursday" means the next one.
    DateRange when = what != null && what.days().singleDay() ? what.days() : told;
    boolean day = claim.date() == null && when != null && when.singleDay() && when.from() != null;
    return day && when != null && when.from() != null
        ? quote(claim) + " (" + DATE.format(when.from()) + ")"
        : quote(claim);
  }

  /** A weekday that is not the date's. */
  public static Saying weekday(EventClaim claim) {
    LocalDate day = Optional.ofNullable(claim.date()).orElseThrow();
    String date = DATE.format(day);
    String weekday = WEEKDAY.format(day);
    return new Saying(
        Verdict.CONFLICT,
        Dimension.CALENDAR,
        quote(claim) + ": " + date + " is a " + weekday + ".",
        "Weekday and date contradict each other, so at least one of them is wrong.",
        "Correct the weekday or the date; other texts on the same event may tell which.");
  }
}
