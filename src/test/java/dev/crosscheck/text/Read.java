package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Sentence;
import java.nio.file.Path;
import java.util.List;

/** Reads documents from strings. */
final class Read {
  private Read() {}

  static Document as(String name, String text) {
    try {
      return DocumentReader.read(new DocumentFile(name, Path.of(name), null), text, Metadata.NONE);
    } catch (MalformedException e) {
      throw new AssertionError(e.located(), e);
    }
  }

  static Document text(String text) {
    return as("wire.txt", text);
  }

  static List<String> sentences(Document document) {
    return document.sentences().map(Sentence::text).toList();
  }

  /** Each block as "KIND: its sentences", a heading or stamp before it. */
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(Read::line).toList();
  }

  static String line(Block block) {
    return (block.stamp() == null ? "" : block.stamp() + " ")
        + block.kind()
        + ": "
        + String.join(" / ", block.sentences().stream().map(Sentence::text).toList());
  }

  static List<String> quotations(Document document) {
    return document.quotations().stream()
        .map(q -> document.source().slice(q.span()) + (q.closed() ? "" : " ..."))
        .toList();
  }
}
