/**
 * Sentences to claims: one small grammar a kind of claim, beside its vocabulary. A grammar that
 * does not understand a sentence stays silent, and one that needs no tree never has it parsed. How
 * numbers and times are written is read in the rooms {@code number} and {@code time}; what they are
 * said of, by whom and how surely, is read here.
 */
@NullMarked
package dev.crosscheck.extract;

import org.jspecify.annotations.NullMarked;
