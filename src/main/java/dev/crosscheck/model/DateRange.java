package dev.crosscheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days between two ends, both included; an end that is not known is null. "Last week" is seven days
 * and stays so: nothing is made more precise than its wording.
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public DateRange {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("range ends before it starts: " + from + " to " + to);
    }
  }

  /** One day. */
  public static DateRange on(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Whether some day is in both; open ends reach as far as they can. */
  public boolean meets(DateRange other) {
    return !before(other) && !other.before(this);
  }

  /** Whether this one is over before the other begins. */
  public boolean before(DateRange other) {
    return to != null && other.from != null && to.isBefore(other.from);
  }

  /** Whether both ends are known and the same. */
  public boolean singleDay() {
    return from != null && from.equals(to);
  }
}
