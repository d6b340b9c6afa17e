package dev.crosscheck.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What claims of every kind have in common.
 *
 * @param id unique in a run and stable from run to run
 * @param document id of the document
 * @param span the words that make the claim
 * @param quote exactly the file's characters at {@code span}
 * @param sentence the sentence around it
 * @param attribution who says it, or null for the document's own voice
 * @param modality how surely
 * @param negated whether it is said not to be so
 * @param reading how sure the extractor is of having read it rightly
 * @param asOf the days for which it is said to hold, when the text states them; null when unstated
 * @param statedAt when it was published or, on a live page, entered; null when unknown
 * @param event what it belongs to
 * @param area the place that it is said of, or null
 */
public record Anchor(
    String id,
    String document,
    Span span,
    String quote,
    Span sentence,
    @Nullable Attribution attribution,
    Modality modality,
    boolean negated,
    Reading reading,
    @Nullable DateRange asOf,
    @Nullable OffsetDateTime statedAt,
    EventRef event,
    @Nullable String area) {

  /** The same, of another event. */
  Anchor at(EventRef other) {
    return new Anchor(
        id,
        document,
        span,
        quote,
        sentence,
        attribution,
        modality,
        negated,
        reading,
        asOf,
        statedAt,
        other,
        area);
  }
}
