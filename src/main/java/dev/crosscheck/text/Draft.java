package dev.crosscheck.text;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * A block as a format gives it, before cleaning and cutting into sentences.
 *
 * @param kind what it is
 * @param content its characters; may be empty when it only sets a stamp
 * @param stamp time from which on what follows belongs to another entry of a live page, or null
 */
record Draft(Block.Kind kind, MappedText content, @Nullable Stamp stamp) {
  Draft(Block.Kind kind, MappedText content) {
    this(kind, content, null);
  }
}
