package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parties that a word and those joined to it name: "Qatar and the US", "representatives of
 * Norway and Sweden", "the kingdom of Norway".
 *
 * @param heads of the names, in order
 * @param whole whether all that is joined is named, so that nobody is left out
 */
record RoleMembers(List<Token> heads, boolean whole) {
  /** Nouns for those who act for a land or body, and for lands by their form of state. */
  private static final Set<String> BEARERS =
      WordList.of(
          """
          representative official diplomat delegate delegation negotiator envoy emissary mediator
          kingdom republic emirate sultanate principality commonwealth federation government
          """);

  private static final Pattern FORM_OF_STATE =
      Pattern.compile(
          "(?i)^(?:the )?(?:kingdom|republic|emirate|sultanate|principality|government) of (?:the )?");

  /** Those that a word stands for, with those that "and" joins to it. */
  static RoleMembers of(Tree tree, Token word) {
    List<Token> heads = new ArrayList<>();
    boolean whole = collect(tree, word, heads);
    return new RoleMembers(List.copyOf(heads), whole && heads.size() > 1);
  }

  private static boolean collect(Tree tree, Token word, List<Token> into) {
    Optional<Token> name = name(tree, word);
    if (name.isEmpty()) {
      return false;
    }
    boolean whole = true;
    if (name.get().equals(word)) {
      into.add(word);
    } else {
      whole = collect(tree, name.get(), into);
    }
    for (Token next : tree.children(word, "conj")) {
      whole &= collect(tree, next, into);
    }
    return whole;
  }

  /** The word itself when it is a name, else the name of those for whom it stands. */
  private static Optional<Token> name(Tree tree, Token word) {
    if (word.pos().startsWith("NNP")) {
      return Optional.of(word);
    }
    if (!BEARERS.contains(word.lemma())) {
      return Optional.empty();
    }
    return tree.children(word, "prep").stream()
        .filter(p -> Set.of("of", "from", "for").contains(p.lemma()))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(p -> p.pos().startsWith("NNP"))
        .findFirst();
  }

  /** The names in the fullest form of the document, each once. */
  Set<String> names(Passage passage) {
    Set<String> all = new LinkedHashSet<>();
    heads.forEach(h -> all.add(full(passage, Phrase.of(passage.tree(), h).text())));
    return all;
  }

  /** A name in the fullest form of the document, a land without its form of state. */
  static String full(Passage passage, String name) {
    return passage.names().fullest(FORM_OF_STATE.matcher(name).replaceFirst(""));
  }

  /** The name that stands last, or the word when there is none. */
  Token last(Token word) {
    return heads.isEmpty() ? word : heads.get(heads.size() - 1);
  }
}
