package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A value in the very words of its sentence. It says nothing that a figure or a date does not say
 * better, but it lets a sentence that was copied be known again where the value was changed on the
 * way. Lives within a run; claim files do not have it.
 *
 * @param anchor the quote is the value as written
 * @param frame the words of the sentence parted by one space, each value replaced by {@link #SLOT};
 *     the same string for all values of a sentence
 * @param place which of the slots it fills, from 0
 * @param kind what sort of value it is
 * @param value what is compared when nothing finer is known: the weekday, the rank, the unit
 * @param interval the values that a reader takes an amount to mean, in its unit; null for times and
 *     ranks
 */
public record VerbatimClaim(
    Anchor anchor, String frame, int place, Kind kind, String value, @Nullable Interval interval)
    implements Claim {
  /** Stands in a frame for a value. */
  public static final String SLOT = "#";

  /** Sorts of values. */
  public enum Kind {
    /** A number with its unit, if any. */
    AMOUNT,
    /** A day, a weekday, a month, a year. */
    TIME,
    /** A place in an order: first, third, last. */
    RANK
  }
}
