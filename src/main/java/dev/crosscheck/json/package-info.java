/**
 * JSON and YAML, in and out: claims, reports, metadata, decisions. The one room that knows Jackson;
 * what it reads it gives on with the place where it stood, so that messages can name it.
 */
@NullMarked
package dev.crosscheck.json;

import org.jspecify.annotations.NullMarked;
