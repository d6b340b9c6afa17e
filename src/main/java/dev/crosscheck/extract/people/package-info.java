/**
 * Who somebody is, read from the words of a sentence: names, titles, offices, ages. Knows nothing
 * of documents; the titles it knows are lines of {@code titles.txt}.
 */
@NullMarked
package dev.crosscheck.extract.people;

import org.jspecify.annotations.NullMarked;
