package dev.crosscheck.model;

/**
 * A document or file that could not be read.
 *
 * @param document its id or path
 * @param message what was expected, what was found, where, and what to do
 */
public record Problem(String document, String message) {}
