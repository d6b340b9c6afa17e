/** Run by the build, never by the tool: compiles the catalogue. */
@NullMarked
package dev.crosscheck.rules.build;

import org.jspecify.annotations.NullMarked;
