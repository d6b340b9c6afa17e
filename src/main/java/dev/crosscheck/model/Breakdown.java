package dev.crosscheck.model;

import java.util.Locale;

/**
 * The part that a figure plays in a sum that its own text makes: "of the 47, 29 in the town, 13 in
 * Brekka and the remaining five in hamlets".
 *
 * @param id the same for all figures of one sum; unique in the document
 * @param role what the figure is in it
 * @param closed whether the text says that the parts are all there are
 */
public record Breakdown(String id, Role role, boolean closed) {
  /** What a figure is in a sum. */
  public enum Role {
    /** The total. */
    WHOLE,
    /** One of the parts. */
    PART,
    /** Percentage or fraction that the part makes of the whole. */
    SHARE,
    /** Value before a change. */
    BEFORE,
    /** Size of the change, negative when it fell. */
    CHANGE,
    /** Value after it. */
    AFTER;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
