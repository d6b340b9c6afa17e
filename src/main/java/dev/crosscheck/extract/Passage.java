package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.Beginnings;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.syntax.SentenceParser;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as a grammar sees it: in its place, between its neighbours. It is parsed when a
 * grammar first asks for its tree, so a grammar looks at the words before it does.
 */
public final class Passage {
  private final Document document;
  private final Block block;
  private final Sentence sentence;
  private final Names names;
  private final Analysis analysis;
  private final List<Passage> all;
  private final int index;

  private Passage(
      Document document,
      Block block,
      Sentence sentence,
      Names names,
      SentenceParser parser,
      List<Passage> all) {
    this.document = document;
    this.block = block;
    this.sentence = sentence;
    this.names = names;
    this.analysis = new Analysis(sentence.text(), parser);
    this.all = all;
    this.index = all.size();
  }

  /**
   * The passages of a document in reading order.
   *
   * @param document any document
   * @param parser parses a sentence when a grammar asks for its tree
   */
  public static List<Passage> of(Document document, SentenceParser parser) {
    Names names = Names.of(document);
    List<Passage> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (Sentence sentence : block.sentences()) {
        all.add(new Passage(document, block, sentence, names, parser, all));
      }
    }
    return Collections.unmodifiableList(all);
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

  /** How its words begin, for a grammar that looks for words of its own before it asks for more. */
  public Beginnings beginnings() {
    return analysis.beginnings();
  }

  /** The parse; dear when asked for the first time. */
  public Tree tree() {
    return analysis.tree();
  }

  /** The amounts of the sentence from left to right; none of a table that is no sentence. */
  public List<Amount> amounts() {
    return analysis.amounts();
  }

  /** The amounts that are no part of a date or an hour. */
  public List<Amount> amountsBesideTimes() {
    return amounts().stream().filter(a -> !NotAQuantity.isTime(a, plainTimes())).toList();
  }

  /** The times of the sentence from left to right, by its tense and the day told last. */
  public List<TimeExpression> times() {
    return plainTimes().isEmpty() ? List.of() : analysis.times(() -> Times.of(this));
  }

  /** The times as far as the words alone tell them, at less cost than {@link #times()}. */
  public List<TimeExpression> plainTimes() {
    return analysis.plainTimes(() -> Times.plain(this));
  }

  /** The names of the document. */
  public Names names() {
    return names;
  }

  /** All earlier passages of the document in reading order, nearest last. */
  public List<Passage> before() {
    return Collections.unmodifiableList(all.subList(0, index));
  }

  /** All later passages of the document in reading order, nearest first. */
  public List<Passage> after() {
    return Collections.unmodifiableList(all.subList(index + 1, all.size()));
  }

  /** The passage just before this one in the same block. */
  public Optional<Passage> previousInBlock() {
    return index == 0 || !all.get(index - 1).block.equals(block)
        ? Optional.empty()
        : Optional.of(all.get(index - 1));
  }
}
