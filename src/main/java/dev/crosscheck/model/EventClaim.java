package dev.crosscheck.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened on a stated date.
 *
 * @param anchor the quote is the date as written
 * @param trigger lemma of the verb or noun that names what happened, or empty
 * @param weekday as written, or null
 * @param date as written; a year that is not written is the one nearest to the publication date
 * @param yearKnown whether the year is written or follows from the publication date
 */
public record EventClaim(
    Anchor anchor, String trigger, @Nullable DayOfWeek weekday, LocalDate date, boolean yearKnown)
    implements Claim {
  /** Whether the weekday, if written, is that date's weekday. */
  public boolean weekdayFits() {
    return weekday == null || weekday == date.getDayOfWeek();
  }
}
