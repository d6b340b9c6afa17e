/**
 * The command line: options in, exit status out. The one room that knows picocli and the one that
 * writes to standard output.
 */
@NullMarked
package dev.crosscheck.cli;

import org.jspecify.annotations.NullMarked;
