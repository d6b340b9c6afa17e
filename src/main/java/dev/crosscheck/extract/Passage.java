package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.time.TimeExpressions;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.syntax.SentenceParser;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as a grammar sees it: in its place, with the sentences before it. It is parsed when a
 * grammar first asks for its tree, so a grammar looks at the words before it does.
 */
public final class Passage {
  private final Document document;
  private final Block block;
  private final Sentence sentence;
  private final Analysis analysis;
  private final List<Passage> before;
  private final Names names;

  /**
   * A passage.
   *
   * @param document the document it stands in
   * @param block the paragraph, heading or item it stands in
   * @param sentence the sentence itself
   * @param parser parses it when asked
   * @param before all earlier passages of the document in reading order, nearest last
   * @param names the names of the document
   */
  public Passage(
      Document document,
      Block block,
      Sentence sentence,
      SentenceParser parser,
      List<Passage> before,
      Names names) {
    this.document = document;
    this.block = block;
    this.sentence = sentence;
    this.analysis = new Analysis(sentence.text(), parser);
    this.before = before;
    this.names = names;
  }

  /** The document it stands in. */
  public Document document() {
    return document;
  }

  /** The paragraph, heading or item it stands in. */
  public Block block() {
    return block;
  }

  /** The sentence itself. */
  public Sentence sentence() {
    return sentence;
  }

  /** The words of the sentence; indexes into it are those of the tree. */
  public String text() {
    return sentence.text();
  }

  /** The parse; dear when asked for the first time. */
  public Tree tree() {
    return analysis.tree();
  }

  /** Whether some grammar has asked for the tree. */
  public boolean parsed() {
    return analysis.parsed();
  }

  /** The amounts of the sentence from left to right. */
  public List<Amount> amounts() {
    return analysis.amounts();
  }

  /** The amounts that are no part of a date or an hour. */
  public List<Amount> amountsBesideTimes() {
    return amounts().stream().filter(amount -> !NotAQuantity.isTime(amount, times())).toList();
  }

  /** The times of the sentence from left to right, as of the day it was written. */
  public List<TimeExpression> times() {
    return analysis.times(() -> TimeExpressions.find(text(), Moments.of(this)));
  }

  /** All earlier passages of the document in reading order, nearest last. */
  public List<Passage> before() {
    return before;
  }

  /** The names of the document. */
  public Names names() {
    return names;
  }

  /** The passage just before this one in the same block. */
  public Optional<Passage> previousInBlock() {
    return before.isEmpty() || !before.get(before.size() - 1).block().equals(block)
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1));
  }
}
