package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holders that are a part of a body: "some in the coalition", "parts of the union", "several
 * members of the board". What they want is not what the body wants, so their name keeps the words
 * that say so.
 */
final class PartHolders {
  private static final Set<String> QUANTITIES =
      WordList.of(
          """
          some several many few most half two three four five six seven eight nine ten
          dozens scores
          """);

  private static final Set<String> PARTS =
      WordList.of(
          """
          part section wing faction minority handful number group element voice majority
          """);

  private PartHolders() {}

  /** How much of a body the word says it is, in the words of the text; empty when it is none. */
  static Optional<String> quantifier(Tree tree, Token word) {
    return tree.children(word).stream()
        .filter(c -> c.index() < word.index())
        .filter(c -> QUANTITIES.contains(c.form().toLowerCase(Locale.ROOT)))
        .filter(c -> c.relation().matches("det|nmod|amod|num|qmod"))
        .filter(
            c ->
                tree.children(word).stream()
                    .noneMatch(d -> d.form().matches("(?i)all|the|both|its|their|whose")))
        .findFirst()
        .map(Token::form);
  }

  /** The words that name a part of a body, headed by "some" or "parts". */
  static Optional<Phrase> of(Tree tree, Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    boolean quantity = QUANTITIES.contains(lemma) && !word.pos().startsWith("N");
    if (!quantity && !PARTS.contains(lemma)) {
      return Optional.empty();
    }
    return body(tree, word)
        .map(
            body -> {
              boolean verb = StanceLexicon.verb(body.lemma()) != null && !Actors.able(tree, body);
              int end = verb ? tree.token(body.index() - 1).end() : Phrase.of(tree, body).end();
              return new Phrase(tree.text().substring(word.start(), end), word.start(), end);
            });
  }

  /** "some ministers in Moss's cabinet": with what they are in. */
  static Phrase withBody(Tree tree, Token word, Phrase phrase) {
    return body(tree, word)
        .map(b -> Phrase.of(tree, b))
        .filter(b -> b.end() > phrase.end())
        .map(
            b ->
                new Phrase(tree.text().substring(phrase.start(), b.end()), phrase.start(), b.end()))
        .orElse(phrase);
  }

  private static Optional<Token> body(Tree tree, Token word) {
    return tree.children(word, "prep").stream()
        .filter(p -> Set.of("in", "of", "within", "among", "from", "inside").contains(p.lemma()))
        .filter(p -> p.index() > word.index())
        .findFirst()
        .flatMap(p -> tree.firstChild(p, "pobj"))
        .filter(b -> Actors.able(tree, b) || StanceLexicon.verb(b.lemma()) != null);
  }
}
