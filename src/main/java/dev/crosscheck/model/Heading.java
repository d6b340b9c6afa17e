package dev.crosscheck.model;

/**
 * A headline or heading and the text that it stands over.
 *
 * @param words the heading itself
 * @param under the text up to the next heading of its rank; of a headline all that follows
 */
public record Heading(Span words, Span under) {}
