package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a grammar sees it: parsed, in its place, with the sentences before it.
 *
 * @param document the document it stands in
 * @param block the paragraph, heading or item it stands in
 * @param sentence the sentence itself
 * @param tree its parse
 * @param before all earlier passages of the document in reading order, nearest last
 * @param names the names of the document
 * @param after the passages behind this one, nearest first
 */
public record Passage(
    Document document,
    Block block,
    Sentence sentence,
    Tree tree,
    List<Passage> before,
    Names names,
    List<Passage> after) {
  /** A passage of which nothing behind it is known. */
  public Passage(
      Document document,
      Block block,
      Sentence sentence,
      Tree tree,
      List<Passage> before,
      Names names) {
    this(document, block, sentence, tree, before, names, List.of());
  }

  /** Two passages are the same when they are one sentence: their neighbours follow from it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage
        && document.id().equals(passage.document.id())
        && sentence.equals(passage.sentence);
  }

  @Override
  public int hashCode() {
    return sentence.hashCode();
  }

  /** The passage just before this one in the same block. */
  public Optional<Passage> previousInBlock() {
    return before.isEmpty() || !before.get(before.size() - 1).block().equals(block)
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1));
  }
}
