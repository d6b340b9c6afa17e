/**
 * Bytes to documents: front matter, sidecars, HTML, ninjs, Markdown and plain text, cut into blocks
 * and sentences. Every character of a sentence knows where it stands in the file. Uses {@code json}
 * for everything that is written in YAML or JSON.
 */
@NullMarked
package dev.crosscheck.text;

import org.jspecify.annotations.NullMarked;
