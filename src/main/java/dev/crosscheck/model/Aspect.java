package dev.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One dimension of two claims as a reader sees it.
 *
 * @param dimension which
 * @param name its name in plain words, fit for the kind of claims
 * @param agreement how the two stand in it; null when it was not compared, for claims that differ
 *     elsewhere
 * @param first what the first claim says in it, in plain words
 * @param second what the second says
 */
public record Aspect(
    Dimension dimension, String name, @Nullable Agreement agreement, String first, String second) {}
