/**
 * The build step that makes the small language model of the published one. Not part of the shipped
 * program: the only code here that knows NLP4J.
 */
@NullMarked
package dev.crosscheck.syntax.build;

import org.jspecify.annotations.NullMarked;
