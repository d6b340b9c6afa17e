package dev.crosscheck.rules.wording;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Reading;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What all claims say: when, who says it, how firmly. */
final class AnchorWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH);

  private AnchorWords() {}

  /** "Saturday 2 March 2024". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "2 March 2024", "2 March 2024 to 4 March 2024", "until 4 March 2024". */
  static String days(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null || to == null) {
      return from != null
          ? "since " + SHORT.format(from)
          : to == null ? "any day" : "until " + SHORT.format(to);
    }
    return from.equals(to) ? SHORT.format(to) : SHORT.format(from) + " to " + SHORT.format(to);
  }

  /** For when it is said to hold, else when it was published. */
  static String time(Anchor anchor) {
    String published = published(anchor.statedAt());
    return anchor.asOf() == null
        ? "none stated; " + published
        : (anchor.asOf().from() == null ? "" : "as of ") + days(anchor.asOf()) + "; " + published;
  }

  private static String published(@Nullable OffsetDateTime at) {
    return at == null
        ? "publication date unknown"
        : "published " + MINUTE.format(at.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /** Who says it. */
  static String source(Anchor anchor) {
    Attribution attribution = anchor.attribution();
    if (attribution == null) {
      return "none named";
    }
    return attribution.via() == null
        ? attribution.name()
        : attribution.name() + ", by way of " + attribution.via();
  }

  /** How surely it is said and was read. */
  static String firmness(Anchor anchor) {
    return said(anchor) + (anchor.reading() == Reading.LIKELY ? " (a likely reading only)" : "");
  }

  /** How surely it is said. */
  static String said(Anchor anchor) {
    String said =
        switch (anchor.modality()) {
          case ASSERTED -> "stated as a fact";
          case ESTIMATED -> "an estimate";
          case FEARED -> "only feared";
          case REPORTED -> "reported by others";
          case UNCONFIRMED -> "not confirmed";
          case DENIED -> "denied";
          case CONDITIONAL -> "under a condition";
          case PLANNED -> "planned or expected";
          case HYPOTHETICAL -> "supposed, not stated";
        };
    return said + (anchor.negated() ? ", said not to be so" : "");
  }
}
