/**
 * What an editor has chosen for a corpus: {@code crosscheck.yaml}, found and read. A file that is
 * wrong anywhere is refused as a whole, for a policy that half applies is none.
 */
@NullMarked
package dev.crosscheck.config;

import org.jspecify.annotations.NullMarked;
