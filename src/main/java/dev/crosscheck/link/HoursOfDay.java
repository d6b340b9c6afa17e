package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import java.math.BigDecimal;
import java.time.DayOfWeek;

/**
 * Whether two hours of the day are told of one event. A text has at most one hour for a kind of
 * event, that of the event it reports, so in a story of one event the kind and the day suffice.
 */
final class HoursOfDay {
  private static final int HOUR = 60;
  private static final int HALF_A_DAY = 12 * HOUR;

  private HoursOfDay() {}

  /** Hours further apart are of two events rather than of one told wrongly. */
  private static final int FAR = 2 * HOUR;

  static Agreement event(QuantityClaim a, QuantityClaim b, Setting setting) {
    Agreement days = days(a.anchor().event(), b.anchor().event());
    if (!a.measure().equals(b.measure()) || days == Agreement.DIFFERENT || apart(a, b)) {
      return Agreement.DIFFERENT;
    }
    return setting.several() && days == Agreement.UNKNOWN ? Agreement.UNKNOWN : Agreement.SAME;
  }

  /** Whether both happened on one day, as far as their texts tell. */
  static Agreement days(EventRef a, EventRef b) {
    DateRange first = a.when();
    DateRange second = b.when();
    if (first != null && second != null) {
      return first.meets(second) ? Agreement.SAME : Agreement.DIFFERENT;
    }
    DayOfWeek weekday = a.dayOfWeek();
    DayOfWeek other = b.dayOfWeek();
    return weekday == null || other == null
        ? Agreement.UNKNOWN
        : weekday == other ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /**
   * Whole hours apart: likely one moment in the times of two places, but for a.m. and p.m. Many
   * hours apart: likely two events.
   */
  private static boolean apart(QuantityClaim a, QuantityClaim b) {
    BigDecimal first = a.stated();
    BigDecimal second = b.stated();
    if (first == null || second == null) {
      return true;
    }
    int apart = first.subtract(second).abs().intValueExact();
    return apart != 0 && apart != HALF_A_DAY && (apart % HOUR == 0 || apart > FAR);
  }
}
