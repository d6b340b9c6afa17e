package dev.crosscheck.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened, or is to happen: when, or where and with whom. The days that the words tell
 * are those of the anchor's event.
 *
 * @param anchor the quote is the time or the place as written, else the words for what happened
 * @param trigger lemma of the verb or noun that names what happened, or empty
 * @param weekday as written, or null
 * @param date day and month as written; a year that is not written is the one nearest to the
 *     publication date; null when no such date is written
 * @param yearKnown whether the year is written or follows from the publication date
 * @param happening what happened, when the words tell enough of it to compare; else null
 * @param occurrence where it was and who took part; null in a claim on its time
 */
public record EventClaim(
    Anchor anchor,
    String trigger,
    @Nullable DayOfWeek weekday,
    @Nullable LocalDate date,
    boolean yearKnown,
    @Nullable Happening happening,
    @Nullable Occurrence occurrence)
    implements Claim {
  /** A time at which something happened. */
  public EventClaim(
      Anchor anchor,
      String trigger,
      @Nullable DayOfWeek weekday,
      @Nullable LocalDate date,
      boolean yearKnown,
      @Nullable Happening happening) {
    this(anchor, trigger, weekday, date, yearKnown, happening, null);
  }

  /** Something that happened at a place or with somebody. */
  public EventClaim(Anchor anchor, String trigger, Happening happening, Occurrence occurrence) {
    this(anchor, trigger, null, null, true, happening, occurrence);
  }

  /** A date of which no more is known. */
  public EventClaim(
      Anchor anchor,
      String trigger,
      @Nullable DayOfWeek weekday,
      LocalDate date,
      boolean yearKnown) {
    this(anchor, trigger, weekday, date, yearKnown, null, null);
  }

  /** Whether the weekday, if written beside a date, is that date's weekday. */
  public boolean weekdayFits() {
    return weekday == null || date == null || weekday == date.getDayOfWeek();
  }

  /** Whether it is a time and nothing tells what it is counted from. */
  public boolean unanchored() {
    return anchor.statedAt() == null
        && !yearKnown
        && date == null
        && weekday == null
        && anchor.event().when() == null;
  }

  /** Whether only a weekday is written, which a reader has to find in the calendar. */
  public boolean weekdayAlone() {
    return weekday != null && date == null;
  }
}
