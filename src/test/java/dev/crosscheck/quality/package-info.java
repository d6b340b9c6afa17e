/**
 * How good the rules and the extractors are, for whoever works on them: precision and recall of
 * each rule over {@code fixtures/} and over folders of annotated clusters, and of each extractor
 * over gold sets. Clusters and gold sets are kept elsewhere. Not part of the product.
 */
@NullMarked
package dev.crosscheck.quality;

import org.jspecify.annotations.NullMarked;
