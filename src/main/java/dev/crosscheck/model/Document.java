package dev.crosscheck.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of the corpus, read and cut into blocks and sentences.
 *
 * @param id path below the corpus root, with {@code /} between folders
 * @param source the file's text
 * @param metadata what is known of it
 * @param blocks in reading order, the title first when it stands in the file
 * @param quotations passages between quotation marks, in order
 */
public record Document(
    String id,
    SourceText source,
    Metadata metadata,
    List<Block> blocks,
    List<Quotation> quotations) {
  public Document {
    blocks = List.copyOf(blocks);
    quotations = List.copyOf(quotations);
  }

  /** All sentences in reading order. */
  public Stream<Sentence> sentences() {
    return blocks.stream().flatMap(b -> b.sentences().stream());
  }

  /**
   * A passage between quotation marks.
   *
   * @param span the words with their marks, in the file
   * @param closed false when a new paragraph opened with marks again, as long quotations do, or the
   *     closing mark is missing
   */
  public record Quotation(Span span, boolean closed) {}
}
