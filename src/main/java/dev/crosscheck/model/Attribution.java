package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says it.
 *
 * @param source the source as named in the text, resolved to its fullest form in the document
 * @param cue the word that credits it: said, according to, figures
 * @param span where source and cue stand, or null when they stand in another sentence
 */
public record Attribution(String source, String cue, @Nullable Span span) {}
