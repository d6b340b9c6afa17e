package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.syntax.SentenceParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads all claims of a document: the one door of this room. Thread-safe. */
public final class ClaimExtractor {
  private final SentenceParser parser;
  private final List<Grammar> grammars;

  /**
   * An extractor with all grammars.
   *
   * @param parser reads sentences; shared between threads
   */
  public ClaimExtractor(SentenceParser parser) {
    this.parser = parser;
    this.grammars = List.of();
  }

  /** The claims of a document in {@link Claim#ORDER}. */
  public List<Claim> extract(Document document) {
    List<Passage> passages = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<List<Figure>> figures = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (Sentence sentence : block.sentences()) {
        List<Passage> before = Collections.unmodifiableList(passages).subList(0, passages.size());
        Passage passage =
            new Passage(document, block, sentence, parser.parse(sentence.text()), List.copyOf(before));
        figures.add(FigureReader.read(passage));
        for (Grammar grammar : grammars) {
          claims.addAll(grammar.read(passage));
        }
        passages.add(passage);
      }
    }
    claims.addAll(Sums.tie(figures));
    claims.sort(Claim.ORDER);
    return List.copyOf(claims);
  }
}
