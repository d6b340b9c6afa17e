package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;

/**
 * What a sentence says became of one person.
 *
 * @param fate what
 * @param evidence the word that tells it
 * @param own whether by his own hand
 */
record FateReading(Fate fate, Token evidence, boolean own) {}
