package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Participant;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says of a meeting or of talks as such: that somebody is in them, that they are held,
 * that there are or were none, and who takes part.
 */
final class Talks {
  /** Verbs that tell of talks, as their object, only that they are. */
  private static final Set<String> HOLD = WordList.of("hold have conduct enter");

  private static final Set<String> SIDES = WordList.of("with between");

  private Talks() {}

  /**
   * The verb that says, of a noun for talks, that they are: "is in talks", "there were no talks".
   */
  static Optional<Token> told(Tree tree, Token noun) {
    Optional<Token> head = tree.head(noun);
    if (noun.relation().equals("pobj")) {
      // "is in talks with the bank"
      return head.filter(in -> in.lemma().equals("in"))
          .flatMap(tree::head)
          .filter(be -> be.lemma().equals("be") && tree.hasChild(be, "nsubj"));
    }
    boolean there =
        noun.relation().matches("attr|nsubj")
            && head.filter(b -> b.lemma().equals("be") && tree.hasChild(b, "expl")).isPresent();
    boolean held =
        noun.relation().equals("dobj")
            && head.filter(v -> HOLD.contains(v.lemma()) && v.pos().startsWith("V")).isPresent();
    return there || held ? head : Optional.empty();
  }

  /** "no talks": there were none. */
  static boolean none(Tree tree, Token noun) {
    return tree.children(noun, "det").stream().anyMatch(d -> d.lemma().matches("no|neither"));
  }

  /** Those between whom the talks are, as its prepositions and the subject of its verb tell. */
  static List<Participant> sides(Passage passage, Token noun, Token governs) {
    Tree tree = passage.tree();
    Set<String> names = new LinkedHashSet<>();
    for (Token prep : tree.children(noun, "prep")) {
      if (SIDES.contains(prep.lemma())) {
        tree.children(prep, "pobj").forEach(o -> name(passage, o, governs, names));
      }
    }
    if (!governs.equals(noun)) {
      tree.children(governs, "prep").stream()
          .filter(p -> p.lemma().equals("with"))
          .flatMap(p -> tree.children(p, "pobj").stream())
          .forEach(o -> name(passage, o, governs, names));
      boolean existential = tree.hasChild(governs, "expl");
      tree.children(governs, "nsubj").stream()
          .filter(s -> !existential && !s.equals(noun))
          .forEach(s -> name(passage, s, governs, names));
    }
    return names.stream().map(n -> new Participant(Participant.Role.ATTENDEE, n)).toList();
  }

  /** Names of a word, of what it is joined with and of what explains it. */
  private static void name(Passage passage, Token word, Token governs, Set<String> into) {
    Tree tree = passage.tree();
    List<Token> all = new ArrayList<>(List.of(word));
    all.addAll(tree.children(word, "conj"));
    for (Token each : all) {
      if (each.pos().startsWith("PRP")) {
        Actors.of(passage, each, governs).ifPresent(a -> into.add(a.name()));
        continue;
      }
      List<Token> named = new ArrayList<>(List.of(each));
      named.addAll(tree.children(each, "appos"));
      named.stream()
          .filter(t -> t.pos().startsWith("NNP"))
          .map(t -> passage.names().fullest(Phrase.of(tree, t).text()))
          .forEach(into::add);
    }
  }
}
