package dev.crosscheck.review;

import dev.crosscheck.model.Discrepancy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one discrepancy.
 *
 * @param fingerprint the discrepancy
 * @param rule its rule, for people who read the file
 * @param quotes both quotes, for people who read the file
 * @param kind what was decided
 * @param reason why, in words that mean something to the next reader
 * @param reviewer who decided
 * @param date when
 * @param expires last day on which it holds, or null when it holds for good
 * @param line where the entry stands in the file
 */
public record Decision(
    String fingerprint,
    String rule,
    List<String> quotes,
    Kind kind,
    String reason,
    String reviewer,
    LocalDate date,
    @Nullable LocalDate expires,
    int line) {
  public Decision {
    quotes = List.copyOf(quotes);
  }

  /** The three decisions. */
  public enum Kind {
    /** The documents are wrong, and this is known. */
    ACCEPTED(Discrepancy.Status.ACCEPTED),
    /** The documents are right as they are. */
    DISMISSED(Discrepancy.Status.DISMISSED),
    /** To be decided later. */
    DEFERRED(Discrepancy.Status.DEFERRED);

    private final Discrepancy.Status status;

    Kind(Discrepancy.Status status) {
      this.status = status;
    }

    /** The status that a discrepancy gets by it. */
    public Discrepancy.Status status() {
      return status;
    }
  }

  /** Whether it no longer holds on {@code today}. */
  public boolean expiredOn(LocalDate today) {
    return expires != null && today.isAfter(expires);
  }
}
