package dev.crosscheck.extract;

import dev.crosscheck.model.Document.Quotation;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which characters of each sentence stand between quotation marks. Found for a whole document in
 * one pass, so that long documents with many quotations cost no more than their length.
 */
final class QuotedText {
  /**
   * The part of a quotation that lies in one sentence, without its marks.
   *
   * @param passage number of the sentence in the document
   * @param start UTF-16 index in the sentence
   * @param end one past the last character
   * @param quotation the number of the quotation in the document
   */
  record Piece(int passage, int start, int end, int quotation) {
    boolean holds(Token token) {
      return start <= token.start() && token.end() <= end;
    }

    int length() {
      return end - start;
    }
  }

  private final List<List<Piece>> bySentence = new ArrayList<>();
  private final List<List<Piece>> byQuotation = new ArrayList<>();

  private QuotedText() {}

  /** The quoted parts of a document's sentences. */
  static QuotedText of(List<Passage> passages) {
    QuotedText quoted = new QuotedText();
    List<Quotation> quotations =
        passages.isEmpty() ? List.of() : passages.get(0).document().quotations();
    quotations.forEach(q -> quoted.byQuotation.add(new ArrayList<>()));
    int from = 0;
    for (int p = 0; p < passages.size(); p++) {
      MappedText text = passages.get(p).sentence().content();
      Span sentence = text.span();
      List<Piece> pieces = new ArrayList<>();
      while (from < quotations.size() && quotations.get(from).span().end() <= sentence.start()) {
        from++;
      }
      for (int q = from;
          q < quotations.size() && quotations.get(q).span().start() < sentence.end();
          q++) {
        piece(text, quotations.get(q).span(), p, q).ifPresent(pieces::add);
      }
      pieces.forEach(piece -> quoted.byQuotation.get(piece.quotation()).add(piece));
      quoted.bySentence.add(pieces);
    }
    return quoted;
  }

  private static Optional<Piece> piece(MappedText text, Span quotation, int passage, int number) {
    int start = 0;
    while (start < text.length() && text.start(start) < quotation.start()) {
      start++;
    }
    int end = text.length();
    while (end > start && text.end(end - 1) > quotation.end()) {
      end--;
    }
    while (start < end
        && !word(text.text().charAt(start))
        && "$£€([".indexOf(text.text().charAt(start)) < 0) {
      start++;
    }
    while (end > start
        && !word(text.text().charAt(end - 1))
        && ".!?…%)]".indexOf(text.text().charAt(end - 1)) < 0) {
      end--;
    }
    return start < end ? Optional.of(new Piece(passage, start, end, number)) : Optional.empty();
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The quoted parts of a sentence, in order. */
  List<Piece> in(int passage) {
    return bySentence.get(passage);
  }

  /** The parts of one quotation, sentence by sentence. */
  List<Piece> of(int quotation) {
    return byQuotation.get(quotation);
  }

  /** How many quotations the document has. */
  int count() {
    return byQuotation.size();
  }

  /** Whether a token of a sentence stands between quotation marks. */
  boolean holds(int passage, Token token) {
    return in(passage).stream().anyMatch(p -> p.holds(token));
  }
}
