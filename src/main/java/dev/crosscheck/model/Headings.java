package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings of a document. */
final class Headings {
  private Headings() {}

  /** The headline and the headings inside the text, in order. */
  static List<Heading> of(Document document) {
    List<Heading> headings = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block.Kind kind = blocks.get(i).kind();
      if (kind != Block.Kind.TITLE && kind != Block.Kind.HEADING) {
        continue;
      }
      int last = i;
      for (int j = i + 1; j < blocks.size(); j++) {
        boolean next = blocks.get(j).kind() == Block.Kind.HEADING && kind == Block.Kind.HEADING;
        if (next) {
          break;
        }
        last = j;
      }
      if (last > i) {
        headings.add(
            new Heading(
                new Span(start(blocks.get(i)), end(blocks.get(i))),
                new Span(start(blocks.get(i + 1)), end(blocks.get(last)))));
      }
    }
    return headings;
  }

  private static int start(Block block) {
    return block.sentences().get(0).span().start();
  }

  private static int end(Block block) {
    return block.sentences().get(block.sentences().size() - 1).span().end();
  }
}
