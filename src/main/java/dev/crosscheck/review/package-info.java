/**
 * What people decided about discrepancies. A decision is bound to the content of the clashing
 * claims by a fingerprint: it survives edits elsewhere and ends when either side's value changes.
 */
@NullMarked
package dev.crosscheck.review;

import org.jspecify.annotations.NullMarked;
