/**
 * Sentences to words, lemmas and dependency trees. The one room that knows the parser library; a
 * better parser can take its place behind {@link dev.crosscheck.syntax.SentenceParser}.
 */
@NullMarked
package dev.crosscheck.syntax;

import org.jspecify.annotations.NullMarked;
