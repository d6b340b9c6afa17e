package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as a grammar sees it: parsed, in its place, with the sentences before it.
 *
 * @param document the document it stands in
 * @param block the paragraph, heading or item it stands in
 * @param sentence the sentence itself
 * @param tree its parse
 * @param before all earlier passages of the document in reading order, nearest last
 * @param names the names of the document
 */
public record Passage(
    Document document,
    Block block,
    Sentence sentence,
    Tree tree,
    List<Passage> before,
    Names names) {
  /** The passage just before this one in the same block. */
  public Optional<Passage> previousInBlock() {
    return before.isEmpty() || !before.get(before.size() - 1).block().equals(block)
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1));
  }
}
