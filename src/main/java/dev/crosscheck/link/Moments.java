package dev.crosscheck.link;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.TimeRelation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** For when a figure holds, and how two of them stand in time. */
final class Moments {
  /** A toll is still moving this many days after its event. */
  private static final int MOVING_DAYS = 14;

  /** Reports closer in time than this describe one state of a count. */
  private static final Duration SAME_MOMENT = Duration.ofMinutes(59);

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private Moments() {}

  /** The last day for which a figure is said to hold; null when nothing tells. */
  static @Nullable LocalDate day(QuantityClaim claim) {
    DateRange asOf = claim.anchor().asOf();
    if (asOf != null && asOf.to() != null) {
      return asOf.to();
    }
    OffsetDateTime stated = claim.anchor().statedAt();
    return stated == null ? null : stated.toLocalDate();
  }

  /** How the first stands to the second in time. */
  static TimeRelation relation(QuantityClaim a, QuantityClaim b) {
    if (a.anchor().document().equals(b.anchor().document())
        && a.anchor().asOf() == null
        && b.anchor().asOf() == null
        && java.util.Objects.equals(a.anchor().statedAt(), b.anchor().statedAt())) {
      return TimeRelation.SAME;
    }
    if (settled(a) && settled(b)) {
      return TimeRelation.SAME;
    }
    LocalDate first = day(a);
    LocalDate second = day(b);
    if (first == null || second == null) {
      return TimeRelation.UNKNOWN;
    }
    if (!first.equals(second)) {
      return first.isBefore(second) ? TimeRelation.EARLIER : TimeRelation.LATER;
    }
    OffsetDateTime at = a.anchor().statedAt();
    OffsetDateTime other = b.anchor().statedAt();
    boolean open = a.anchor().asOf() == null && b.anchor().asOf() == null && small(a) && small(b);
    if (open && at != null && other != null) {
      if (Duration.between(at, other).abs().compareTo(SAME_MOMENT) > 0) {
        return at.isBefore(other) ? TimeRelation.EARLIER : TimeRelation.LATER;
      }
    }
    return TimeRelation.SAME;
  }

  private static boolean small(QuantityClaim claim) {
    BigDecimal stated = claim.stated();
    return stated != null && stated.compareTo(LARGE) < 0;
  }

  /** Whether what is counted was over and known when the figure was given. */
  static boolean settled(QuantityClaim claim) {
    DateRange when = claim.anchor().event().when();
    LocalDate day = day(claim);
    if (when == null || when.to() == null || when.from() == null) {
      return false;
    }
    if (EventKinds.goesOn(claim.anchor().event().label()) && claim.scope() != Scope.FIXED) {
      return false;
    }
    if (day == null) {
      return claim.scope() == Scope.FIXED;
    }
    boolean longOver = when.to().plusDays(MOVING_DAYS).isBefore(day);
    return longOver || claim.scope() == Scope.FIXED && !when.to().isAfter(day);
  }
}
