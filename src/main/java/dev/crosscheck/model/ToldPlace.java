package dev.crosscheck.model;

/**
 * A document's word that one place lies in another.
 *
 * @param part the place that lies in the other, in the document's words
 * @param whole the place that it lies in, in the document's words
 * @param words the words that say so
 */
public record ToldPlace(String part, String whole, String words) {}
