/**
 * Reports made for people: what clashes, where, why it matters and what to do, in plain text. The
 * forms for other programs are written by {@code dev.crosscheck.json}.
 */
@NullMarked
package dev.crosscheck.report;

import org.jspecify.annotations.NullMarked;
