package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.RoleClaim;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far apart in time two texts tell of a person. */
final class PersonTimes {
  private PersonTimes() {}

  /** The day of which a claim speaks. */
  static Optional<LocalDate> day(RoleClaim claim) {
    OffsetDateTime at = claim.anchor().statedAt();
    return at == null ? Optional.empty() : Optional.of(at.toLocalDate());
  }

  /** Days between two texts; empty when a date is missing, 0 in one document. */
  static Optional<Long> apart(RoleClaim a, RoleClaim b) {
    if (a.document().equals(b.document()) && day(a).equals(day(b))) {
      return Optional.of(0L);
    }
    return day(a).flatMap(x -> day(b).map(y -> Math.abs(ChronoUnit.DAYS.between(x, y))));
  }

  /** Whether both speak of the time of their own text. */
  static boolean present(RoleClaim a, RoleClaim b) {
    return a.anchor().asOf() == null && b.anchor().asOf() == null;
  }

  /** Same within so many days, unknown without dates. */
  static Agreement within(RoleClaim a, RoleClaim b, long days) {
    return apart(a, b)
        .map(d -> d <= days ? Agreement.SAME : Agreement.DIFFERENT)
        .orElse(Agreement.UNKNOWN);
  }
}
