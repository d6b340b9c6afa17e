/**
 * How good the rules are, for whoever works on them: precision and recall over {@code fixtures/}
 * and over folders of annotated clusters that are kept elsewhere. Not part of the product.
 */
@NullMarked
package dev.crosscheck.quality;

import org.jspecify.annotations.NullMarked;
