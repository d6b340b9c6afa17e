package dev.crosscheck.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time printed over an entry of a live page.
 *
 * @param date the day, or null when only the time is printed
 * @param time the time
 * @param offset of the zone printed with it, or null
 */
record Stamp(@Nullable LocalDate date, LocalTime time, @Nullable ZoneOffset offset) {
  /**
   * The same time on the clock by which the document was published (UTC when unknown); null when no
   * day is known.
   */
  @Nullable LocalDateTime resolve(@Nullable OffsetDateTime published) {
    ZoneOffset clock = published == null ? ZoneOffset.UTC : published.getOffset();
    ZoneOffset here = offset == null ? clock : offset;
    LocalDate day = date;
    if (day == null) {
      if (published == null) {
        return null;
      }
      day = published.withOffsetSameInstant(here).toLocalDate();
    }
    return day.atTime(time).atOffset(here).withOffsetSameInstant(clock).toLocalDateTime();
  }
}
