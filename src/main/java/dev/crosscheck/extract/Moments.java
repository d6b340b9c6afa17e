package dev.crosscheck.extract;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When a passage was written. */
final class Moments {
  private Moments() {}

  /** The stamp of its entry on a live page, else the publication time of its document, or null. */
  static @Nullable OffsetDateTime of(Passage passage) {
    OffsetDateTime published = passage.document().metadata().published();
    if (passage.block().stamp() == null) {
      return published;
    }
    return passage
        .block()
        .stamp()
        .atOffset(published == null ? ZoneOffset.UTC : published.getOffset());
  }
}
