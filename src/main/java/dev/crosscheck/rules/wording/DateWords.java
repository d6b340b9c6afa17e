package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.quote;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the rules on dates say. */
public final class DateWords {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private DateWords() {}

  /** A weekday that is not the date's. */
  public static Saying weekday(EventClaim claim) {
    String date = DATE.format(claim.date());
    String weekday = WEEKDAY.format(claim.date());
    return new Saying(
        Verdict.CONFLICT,
        Dimension.CALENDAR,
        quote(claim) + ": " + date + " is a " + weekday + ".",
        "Weekday and date contradict each other, so at least one of them is wrong.",
        "Correct the weekday or the date; other texts on the same event may tell which.");
  }
}
