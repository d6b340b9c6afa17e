package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Amounts;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.Beginnings;
import dev.crosscheck.syntax.SentenceParser;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about a sentence when somebody asks for it: most of the time of a run goes into
 * parsing, and most sentences hold nothing that a grammar wants to see parsed. Not thread-safe; a
 * document is read by one thread.
 */
final class Analysis {
  /**
   * A sentence with more amounts is a table that lost its lines: nothing in it tells what a number
   * counts, and every number is read with all words around it, which takes the square of its
   * length.
   */
  private static final int MOST_AMOUNTS = 60;

  private final String text;
  private final SentenceParser parser;
  private @Nullable Tree tree;
  private @Nullable Beginnings beginnings;
  private @Nullable List<Amount> amounts;
  private @Nullable List<TimeExpression> times;
  private @Nullable List<TimeExpression> plainTimes;

  Analysis(String text, SentenceParser parser) {
    this.text = text;
    this.parser = parser;
  }

  Tree tree() {
    Tree known = tree;
    if (known == null) {
      known = parser.parse(text);
      tree = known;
    }
    return known;
  }

  Beginnings beginnings() {
    Beginnings known = beginnings;
    if (known == null) {
      known = Beginnings.of(text);
      beginnings = known;
    }
    return known;
  }

  List<Amount> amounts() {
    List<Amount> known = amounts;
    if (known == null) {
      List<Amount> found = Amounts.find(text);
      known = found.size() > MOST_AMOUNTS ? List.of() : List.copyOf(found);
      amounts = known;
    }
    return known;
  }

  List<TimeExpression> times(Supplier<List<TimeExpression>> reader) {
    List<TimeExpression> known = times;
    if (known == null) {
      known = List.copyOf(reader.get());
      times = known;
    }
    return known;
  }

  List<TimeExpression> plainTimes(Supplier<List<TimeExpression>> reader) {
    List<TimeExpression> known = plainTimes;
    if (known == null) {
      known = List.copyOf(reader.get());
      plainTimes = known;
    }
    return known;
  }
}
