/**
 * Lists of words: how vocabularies are written, and how a sentence is searched for them before it
 * is parsed.
 */
@NullMarked
package dev.crosscheck.extract.words;

import org.jspecify.annotations.NullMarked;
