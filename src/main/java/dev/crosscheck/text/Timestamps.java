package dev.crosscheck.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A publication time as written in metadata.
 *
 * @param time the time; of a bare date the end of that day in UTC
 * @param dateOnly whether only the day is written
 */
record Timestamps(OffsetDateTime time, boolean dateOnly) {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .toFormatter(java.util.Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** What a user may write. */
  static final String EXPECTED = "a date (2024-03-02) or date and time (2024-03-02T09:12:00Z)";

  /** Reads ISO 8601 with or without time and offset; without an offset it is UTC. */
  static Optional<Timestamps> parse(String written) {
    String iso = written.strip().replaceFirst("^(\\S{10})\\s+", "$1T").replace(" ", "");
    try {
      TemporalAccessor read =
          FORMAT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime exact) {
        return Optional.of(new Timestamps(exact, false));
      }
      if (read instanceof LocalDateTime local) {
        return Optional.of(new Timestamps(local.atOffset(ZoneOffset.UTC), false));
      }
      LocalTime end = LocalTime.of(23, 59, 59);
      return Optional.of(
          new Timestamps(((LocalDate) read).atTime(end).atOffset(ZoneOffset.UTC), true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
