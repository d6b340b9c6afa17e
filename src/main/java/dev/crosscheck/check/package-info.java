/**
 * The one public entry: wires the stages from files to a reviewed report. A fault of one document,
 * claim file or decision becomes a problem of the report; the rest is still checked.
 */
@NullMarked
package dev.crosscheck.check;

import org.jspecify.annotations.NullMarked;
