package dev.crosscheck.model;

/**
 * One sentence of a block.
 *
 * @param content its characters and where they stand in the file; not empty, no line breaks, white
 *     space folded
 * @param index its number in the document, from 0
 */
public record Sentence(MappedText content, int index) {
  /** The cleaned text. */
  public String text() {
    return content.text();
  }

  /** Where it stands in the file. */
  public Span span() {
    return content.span();
  }
}
