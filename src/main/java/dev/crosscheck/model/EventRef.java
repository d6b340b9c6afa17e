package dev.crosscheck.model;

import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The event that a claim belongs to, as far as its own text tells.
 *
 * @param label kind or name of the event in the text's words ("earthquake", "truce"), or empty
 * @param when days on which it happened, or null when not stated
 * @param weekday the weekday on which it happened, in a text that does not tell of which week; else
 *     null
 * @param ground whether it is what the document reports or something told beside it
 */
public record EventRef(
    String label, @Nullable DateRange when, @Nullable DayOfWeek weekday, Ground ground) {
  /** Nothing stated. */
  public static final EventRef MAIN = new EventRef("", null, Ground.MAIN);

  /** An event whose weekday is not known or follows from its days. */
  public EventRef(String label, @Nullable DateRange when, Ground ground) {
    this(label, when, null, ground);
  }

  /** The same event, with days that the document tells elsewhere. */
  public EventRef on(@Nullable DateRange days, @Nullable DayOfWeek day) {
    return new EventRef(label, days, day, ground);
  }

  /** The weekday, written or of its one day; null when not known. */
  public @Nullable DayOfWeek dayOfWeek() {
    return when != null && when.singleDay() && when.from() != null
        ? when.from().getDayOfWeek()
        : weekday;
  }

  /** Main event or another one. */
  public enum Ground {
    /** What the document reports. */
    MAIN,
    /** An earlier or other event told for comparison: "in the 2003 quake", "a separate attack". */
    BACKGROUND,
    /** The text leaves it open. */
    UNKNOWN;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
