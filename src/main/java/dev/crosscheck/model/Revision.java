package dev.crosscheck.model;

import java.util.Locale;

/**
 * The part that a figure plays where its own text says that a figure was replaced: "revised down
 * from 1,400 to 1,139", "121, not 118 as first reported". A count that only grew was not revised.
 *
 * @param id the same for the figures of one revision; unique in the document
 * @param part which of its values it is
 */
public record Revision(String id, Part part) {
  /** Which value of a revision a figure is. */
  public enum Part {
    /** Given up: nobody should use it any more. */
    OLD,
    /** What took its place. */
    NEW,
    /**
     * Told as what was said at first, without a word on whether it was wrong: "initially put at
     * 50". It is history: it holds against nothing, and nothing is stale because of it.
     */
    PAST;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
