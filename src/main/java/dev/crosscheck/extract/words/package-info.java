/** Lists of words that vocabularies are made of. */
@NullMarked
package dev.crosscheck.extract.words;

import org.jspecify.annotations.NullMarked;
