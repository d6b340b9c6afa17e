package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** Who does what in a clause, where the parse does not say it at the verb itself. */
final class Clauses {
  private static final Set<String> CALLS =
      Set.of("call", "appeal", "rely", "count", "plead", "wait");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private Clauses() {}

  /**
   * The word that names who does what the verb tells: its subject, that of the verb it is joined to
   * or depends on, or what its relative clause describes. Empty when another person is made to do
   * it ("urged Orland to accept").
   */
  static Optional<Token> subject(Tree tree, Token verb) {
    return subject(tree, verb, 0);
  }

  private static Optional<Token> subject(Tree tree, Token verb, int depth) {
    Optional<Token> own =
        tree.children(verb).stream().filter(c -> SUBJECTS.contains(c.relation())).findFirst();
    boolean infinitive = tree.children(verb, "aux").stream().anyMatch(x -> x.pos().equals("TO"));
    if (own.isPresent() && infinitive) {
      // No infinitive has a subject of its own: the parse went wrong.
      return Optional.empty();
    }
    if (own.isPresent()) {
      return own.flatMap(s -> antecedent(tree, verb, s));
    }
    Optional<Token> head = tree.head(verb);
    if (head.isEmpty() || depth > 6 || tree.hasChild(verb, "nsubjpass")) {
      return Optional.empty();
    }
    Token above = head.get();
    return switch (verb.relation()) {
      case "conj" ->
          above.pos().startsWith("V") ? subject(tree, above, depth + 1) : Optional.empty();
      case "xcomp" -> {
        if (tree.hasChild(above, "dobj", "nsubjpass") || callsOn(tree, above)) {
          yield Optional.empty();
        }
        Optional<Token> governor = above.pos().startsWith("JJ") ? tree.head(above) : head;
        yield governor.flatMap(g -> subject(tree, g, depth + 1));
      }
      case "advcl" -> callsOn(tree, above) ? Optional.empty() : subject(tree, above, depth + 1);
      case "acl", "relcl" ->
          verb.pos().equals("VBG")
              ? Optional.of(above)
              : onlyOne(tree, above)
                  ? tree.head(above).flatMap(b -> subject(tree, b, depth + 1))
                  : Optional.empty();
      case "pcomp" -> tree.head(above).flatMap(v -> subject(tree, v, depth + 1));
      default -> Optional.empty();
    };
  }

  /** "was the only party to vote against it": who that party is. */
  private static boolean onlyOne(Tree tree, Token noun) {
    return noun.relation().equals("attr")
        && tree.children(noun).stream().anyMatch(c -> c.lemma().matches("only|first|last"));
  }

  /** "called on Orland to accept": it is Orland that shall accept. */
  private static boolean callsOn(Tree tree, Token verb) {
    return CALLS.contains(verb.lemma())
        && tree.children(verb, "prep").stream().anyMatch(p -> p.lemma().matches("on|upon|to|for"));
  }

  /** "the Greens, who ..." and "the Greens, whose members ..." are both about the Greens. */
  private static Optional<Token> antecedent(Tree tree, Token verb, Token subject) {
    boolean relative = subject.pos().startsWith("W");
    boolean whose = tree.children(subject, "poss").stream().anyMatch(p -> p.pos().equals("WP$"));
    if (!relative && !whose) {
      return Optional.of(subject);
    }
    Optional<Token> head = tree.head(verb).filter(h -> h.pos().startsWith("N"));
    if (head.isPresent()) {
      return head;
    }
    // The parse hung the clause elsewhere: take the noun before the relative word.
    int at = whose ? tree.children(subject, "poss").get(0).index() : subject.index();
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (tree.token(i).pos().startsWith("N")) {
        return Optional.of(tree.token(i));
      }
    }
    return Optional.empty();
  }

  /** The verb of the clause that a word stands in. */
  static Optional<Token> verbOf(Tree tree, Token word) {
    Token at = word;
    for (int steps = 0; steps < tree.size(); steps++) {
      if (at.pos().startsWith("V")) {
        return Optional.of(at);
      }
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /** Whether the clause of a verb is a question or depends on "whether". */
  static boolean asks(Tree tree, Token verb) {
    boolean whether =
        tree.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("whether"));
    return whether || tree.text().stripTrailing().endsWith("?");
  }
}
