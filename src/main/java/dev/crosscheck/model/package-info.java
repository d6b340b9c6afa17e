/**
 * What everything else talks about: documents, sentences, claims and discrepancies, as immutable
 * records and sealed types. This room imports nothing but the JDK, so that every other room can
 * import it; what a comparison of two claims <em>means</em> is a small tested method here.
 */
@NullMarked
package dev.crosscheck.model;

import org.jspecify.annotations.NullMarked;
