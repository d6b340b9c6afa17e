package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The core of a noun phrase: its head with what narrows it, without determiners, relative clauses,
 * appositions and asides.
 *
 * @param text its words as they stand, determiners and possessive marks left out
 * @param start UTF-16 index in the sentence
 * @param end one past its last character
 */
record Phrase(String text, int start, int end) {
  private static final Set<String> CORE =
      Set.of("compound", "nmod", "amod", "poss", "case", "num", "nn", "hyph");

  /** The phrase headed by a token. */
  static Phrase of(Tree tree, Token head) {
    List<Token> tokens = new ArrayList<>();
    collect(tree, head, tokens, 0);
    tokens.sort(java.util.Comparator.comparingInt(Token::index));
    while (tokens.size() > 1 && gap(tokens.get(0), tokens.get(1))) {
      tokens.remove(0);
    }
    int start = tokens.get(0).start();
    int end = tokens.get(tokens.size() - 1).end();
    return new Phrase(tree.text().substring(start, end).strip(), start, end);
  }

  private static boolean gap(Token a, Token b) {
    return b.index() - a.index() > 3;
  }

  private static void collect(Tree tree, Token token, List<Token> into, int depth) {
    into.add(token);
    for (Token child : tree.children(token)) {
      boolean core = CORE.contains(child.relation()) && !child.form().equals(",");
      boolean of = child.relation().equals("prep") && child.lemma().equals("of") && depth == 0;
      if (core && child.index() < token.index() || child.pos().equals("POS")) {
        collect(tree, child, into, depth + 1);
      } else if (of) {
        into.add(child);
        tree.children(child, "pobj").forEach(p -> collect(tree, p, into, depth + 1));
      }
    }
  }
}
