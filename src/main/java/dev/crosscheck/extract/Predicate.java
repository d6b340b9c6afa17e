package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * The word that a noun phrase depends on, and how.
 *
 * @param word verb or noun
 * @param role how the phrase takes part in it
 * @param preposition between them, or empty
 */
record Predicate(Token word, Role role, String preposition) {
  /** How a phrase takes part. */
  enum Role {
    SUBJECT,
    /** Subject of a passive verb. */
    PASSIVE,
    OBJECT,
    /** Behind a preposition that depends on a verb. */
    OBLIQUE,
    /** Behind a preposition that depends on a noun: "the release of 100 captives". */
    NOMINAL
  }

  private static final Set<String> OBJECTS = Set.of("dobj", "attr", "oprd", "dative");

  /** What the phrase headed by a token depends on; empty when the parse does not tell. */
  static Optional<Predicate> of(Tree tree, Token phrase) {
    Token at = phrase;
    for (int steps = 0; steps < 4 && at.relation().equals("conj"); steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty() || head.get().pos().startsWith("V")) {
        return Optional.empty();
      }
      at = head.get();
    }
    Optional<Token> above = tree.head(at);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    Token head = above.get();
    if (at.relation().equals("nsubj")) {
      boolean participle = head.pos().equals("VBN") && !tree.hasChild(head, "aux");
      return Optional.of(new Predicate(head, participle ? Role.PASSIVE : Role.SUBJECT, ""));
    }
    if (at.relation().equals("nsubjpass")) {
      return Optional.of(new Predicate(head, Role.PASSIVE, ""));
    }
    if (OBJECTS.contains(at.relation()) && head.pos().startsWith("V")) {
      return Optional.of(new Predicate(head, Role.OBJECT, ""));
    }
    if (at.relation().equals("pobj")) {
      Token outer = head;
      Optional<Token> governor = tree.head(outer);
      for (int steps = 0;
          steps < 3 && governor.isPresent() && isPreposition(governor.get());
          steps++) {
        outer = governor.get();
        governor = tree.head(outer);
      }
      String preposition = head.lemma();
      boolean total =
          preposition.equals("of")
              && governor.map(g -> g.lemma().equals("total")).orElse(false)
              && !governor.orElseThrow().relation().equals("pobj");
      if (total) {
        return of(tree, governor.orElseThrow());
      }
      return governor.map(
          g ->
              new Predicate(g, g.pos().startsWith("V") ? Role.OBLIQUE : Role.NOMINAL, preposition));
    }
    return Optional.empty();
  }

  private static boolean isPreposition(Token token) {
    // "revised down to 12"
    boolean direction = token.pos().equals("RB") && token.lemma().matches("down|up|back");
    return token.pos().equals("IN") || token.pos().equals("TO") || direction;
  }
}
