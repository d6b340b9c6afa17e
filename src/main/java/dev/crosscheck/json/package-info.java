/**
 * JSON and YAML: claim files, reports, their schemas, and reading of both notations with the place
 * of every string. The one room that knows Jackson, SnakeYAML and the schema validator. {@code
 * text} may use it for front matter, sidecars and news items.
 */
@NullMarked
package dev.crosscheck.json;

import org.jspecify.annotations.NullMarked;
