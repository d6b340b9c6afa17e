package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says it. A chain ("the agency said, citing hospital officials") has an original source, the
 * officials, and somebody who relays it, the agency.
 *
 * @param source the original source in the words of the sentence
 * @param cue the word that credits it: said, according to, figures
 * @param span where source and cue stand, or null when they stand in another sentence
 * @param resolved the fullest form that the document gives of the source ("Gaza health ministry"
 *     for "the ministry", "Ida Moss" for "she"), or null when that is the source itself
 * @param via who relays the source's words, in its fullest form, or null when nobody does
 */
public record Attribution(
    String source,
    String cue,
    @Nullable Span span,
    @Nullable String resolved,
    @Nullable String via) {

  /** A source that is named in full and speaks for itself. */
  public Attribution(String source, String cue, @Nullable Span span) {
    this(source, cue, span, null, null);
  }

  /** The source in the fullest form of the document: what is compared and shown. */
  public String name() {
    return resolved == null ? source : resolved;
  }
}
