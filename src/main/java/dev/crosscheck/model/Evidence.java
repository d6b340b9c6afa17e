package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One side of a discrepancy, ready to be shown.
 *
 * @param document id of the document
 * @param span the clashing words
 * @param line of the span's start, from 1
 * @param column of the span's start in its line, from 1, in code points
 * @param quote exactly the file's characters at {@code span}
 * @param claim id of the claim
 * @param sentence where the sentence around it stands
 * @param sentenceText exactly the file's characters at {@code sentence}
 * @param source outlet of the document, or null
 */
public record Evidence(
    String document,
    Span span,
    int line,
    int column,
    String quote,
    String claim,
    Span sentence,
    String sentenceText,
    @Nullable String source) {}
