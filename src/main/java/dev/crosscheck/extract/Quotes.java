package dev.crosscheck.extract;

import dev.crosscheck.model.Document.Quotation;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks the words between quotation marks, when it is told outside them: in the sentence
 * itself, where a quotation of several sentences opens or closes, or at the one just before.
 */
final class Quotes {
  /** Quotations in a row that one cue may introduce. */
  private static final int LONGEST = 6;

  /**
   * A credit with the sentence that it stands in.
   *
   * @param passage the sentence
   * @param credit whom it credits
   */
  record Told(Passage passage, Credit credit) {}

  private Quotes() {}

  /** Whether the token stands between quotation marks. */
  static boolean quoted(Passage passage, Token token) {
    return around(passage, token).isPresent();
  }

  /** The quotation around a token. */
  static Optional<Quotation> around(Passage passage, Token token) {
    Span place = place(passage, token);
    return passage.document().quotations().stream()
        .filter(q -> q.span().contains(place))
        .findFirst();
  }

  /**
   * Whether a quotation parts cue and word: a whole quoted sentence between them, or the word's own
   * that is closed behind a full stop before the cue.
   */
  static boolean parted(Passage passage, Token cue, Token word) {
    boolean before = cue.index() < word.index();
    int from = before ? place(passage, cue).end() : place(passage, word).start();
    int to = before ? place(passage, word).start() : place(passage, cue).start();
    return passage.document().quotations().stream()
        .filter(q -> q.closed() && q.span().end() > from && q.span().end() <= to)
        .filter(q -> q.span().start() >= from || !before && q.span().contains(place(passage, word)))
        .anyMatch(
            q ->
                passage
                    .document()
                    .source()
                    .slice(q.span())
                    .matches(
                        q.span().start() >= from ? "(?s).*[.!?]['’\"”»]" : "(?s).*\\.['’\"”»]"));
  }

  private static Span place(Passage passage, Token token) {
    return passage.sentence().content().span(token.start(), token.end());
  }

  /** Who speaks the quotation. */
  static Optional<Told> speaker(Passage passage, Quotation quotation) {
    return speaker(passage, quotation, 0);
  }

  private static Optional<Told> speaker(Passage passage, Quotation quotation, int depth) {
    Optional<Told> own = outside(passage, quotation);
    if (own.isPresent() || depth > LONGEST) {
      return own;
    }
    for (Passage other : neighbours(passage, quotation)) {
      Optional<Told> told = outside(other, quotation);
      if (told.isPresent()) {
        return told;
      }
    }
    return before(passage, quotation)
        .flatMap(p -> last(p, quotation).flatMap(q -> speaker(p, q, depth + 1)));
  }

  /** The other sentences of the paragraph that the quotation runs through, first to last. */
  private static List<Passage> neighbours(Passage passage, Quotation quotation) {
    List<Passage> found = new ArrayList<>();
    for (int i = passage.before().size() - 1; i >= 0; i--) {
      Passage before = passage.before().get(i);
      if (before.sentence().span().end() <= quotation.span().start()) {
        break;
      }
      found.add(0, before);
    }
    for (int i = 0; i < passage.after().size(); i++) {
      Passage after = passage.after().get(i);
      if (after.sentence().span().start() >= quotation.span().end()) {
        break;
      }
      found.add(after);
    }
    return found;
  }

  /** The sentence in which an earlier quotation of the same speaker ends. */
  private static Optional<Passage> before(Passage passage, Quotation quotation) {
    if (last(passage, quotation).isPresent()) {
      return Optional.of(passage);
    }
    Passage first = passage;
    while (!first.before().isEmpty()
        && first.sentence().span().start() > quotation.span().start()) {
      first = first.before().get(first.before().size() - 1);
    }
    if (first.before().isEmpty()) {
      return Optional.empty();
    }
    Passage earlier = first.before().get(first.before().size() - 1);
    boolean opens =
        first
            .document()
            .source()
            .slice(new Span(first.sentence().span().start(), quotation.span().start()))
            .isBlank();
    boolean goesOn =
        earlier.block().equals(first.block())
            || last(earlier, quotation).map(q -> !q.closed()).orElse(false);
    return opens && goesOn ? Optional.of(earlier) : Optional.empty();
  }

  /** The last quotation before another that touches the sentence. */
  private static Optional<Quotation> last(Passage passage, Quotation quotation) {
    Span sentence = passage.sentence().span();
    return passage.document().quotations().stream()
        .filter(q -> q.span().end() <= quotation.span().start())
        .filter(q -> q.span().end() > sentence.start() && q.span().start() < sentence.end())
        .reduce((a, b) -> b);
  }

  /** A verb of saying outside the marks that has no other words of its own to credit. */
  private static Optional<Told> outside(Passage passage, Quotation quotation) {
    Tree tree = passage.tree();
    Optional<Told> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Token verb : tree.tokens()) {
      boolean says = verb.pos().startsWith("V") && CueWords.saysClause(verb.lemma());
      if (!says || quoted(passage, verb) || tree.hasChild(verb, "neg")) {
        continue;
      }
      boolean others =
          tree.children(verb, "ccomp").stream().anyMatch(c -> !overlaps(passage, c, quotation));
      Optional<Token> source =
          Sayings.source(tree, verb)
              .or(
                  () ->
                      EndTag.of(tree, tree.token(0))
                          .filter(t -> t.at().equals(verb))
                          .map(Credit::source))
              .filter(s -> !s.pos().startsWith("W") && !quoted(passage, s))
              .filter(s -> !s.pos().equals("EX"));
      int distance = distance(place(passage, verb), quotation.span());
      if (!others && source.isPresent() && distance < nearest) {
        nearest = distance;
        best = source.map(s -> new Told(passage, new Credit(s, verb.form(), verb, verb)));
      }
    }
    return best;
  }

  /** Whether the clause headed by the token has words in the quotation. */
  private static boolean overlaps(Passage passage, Token clause, Quotation quotation) {
    return passage.tree().descendants(clause).stream()
        .anyMatch(t -> quotation.span().contains(place(passage, t)));
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }
}
