/**
 * Times in a sentence: dates, weekdays, spans, "so far", against the day of publication. A range is
 * never narrower than its wording. {@link TimeExpressions} is the door; its corpus of phrasings is
 * the test of its name.
 */
@NullMarked
package dev.crosscheck.extract.time;

import org.jspecify.annotations.NullMarked;
