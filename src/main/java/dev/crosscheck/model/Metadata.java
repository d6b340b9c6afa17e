package dev.crosscheck.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document from its front matter, sidecar or markup. Every field may be missing.
 *
 * @param title headline
 * @param source name of the outlet or author
 * @param published when it was published; a bare date counts as the end of that day in UTC with
 *     {@code dateOnly} set
 * @param dateOnly whether only the day of publication is known
 * @param url where it was published
 * @param story key that keeps documents of different stories apart
 */
public record Metadata(
    @Nullable String title,
    @Nullable String source,
    @Nullable OffsetDateTime published,
    boolean dateOnly,
    @Nullable String url,
    @Nullable String story) {
  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, null, null, false, null, null);
}
