package dev.crosscheck.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The event that a claim belongs to, as far as its own text tells.
 *
 * @param label kind or name of the event in the text's words ("earthquake", "truce"), or empty
 * @param when days on which it happened, or null when not stated
 * @param ground whether it is what the document reports or something told beside it
 */
public record EventRef(String label, @Nullable DateRange when, Ground ground) {
  /** Nothing stated. */
  public static final EventRef MAIN = new EventRef("", null, Ground.MAIN);

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
