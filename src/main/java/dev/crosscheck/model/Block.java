package dev.crosscheck.model;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or other unit that a reader sees set apart.
 *
 * @param kind what it is
 * @param sentences in order; not empty
 * @param heading text of the section heading above it, or null before the first heading
 * @param stamp the time printed on the entry of a live page that it belongs to, or null; a stamp
 *     without a date of its own takes the document's publication date. It is told by the clock of
 *     the publication time, in that time's offset (UTC when no publication time is known)
 */
public record Block(
    Kind kind, List<Sentence> sentences, @Nullable String heading, @Nullable LocalDateTime stamp) {
  /** What a block is; claims are read from all of them, context differs. */
  public enum Kind {
    /** The headline, from front matter, HTML, ninjs or a Markdown top heading. */
    TITLE,
    /** A heading inside the text. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list or a row of a table. */
    ITEM,
    /** Text under a picture. */
    CAPTION
  }

  public Block {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a block has at least one sentence");
    }
  }
}
