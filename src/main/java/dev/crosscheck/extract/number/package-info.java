/**
 * Numbers in a sentence: how they are written, hedged, ranged and in what unit. What they count,
 * and whether they count anything, is decided by who asks. {@link Numerals} finds numbers, {@link
 * Amounts} what stands around them; each has its corpus of phrasings in a test of its name.
 */
@NullMarked
package dev.crosscheck.extract.number;

import org.jspecify.annotations.NullMarked;
