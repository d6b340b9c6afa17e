/**
 * Sentences to claims: one small grammar a kind of claim, beside its vocabulary. A grammar that
 * does not understand a sentence stays silent.
 */
@NullMarked
package dev.crosscheck.extract;

import org.jspecify.annotations.NullMarked;
