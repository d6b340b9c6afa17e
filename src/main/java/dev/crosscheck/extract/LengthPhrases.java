package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases that give the length of an event: "a siege of nine hours", "six hours of talks", "the
 * nine days that it lasted"; and the length of a stay: "the barge lay in the canal for eight
 * weeks".
 */
final class LengthPhrases {
  private static final Set<String> LAST = WordList.of("last run take");
  private static final Set<String> PLACE = WordList.of("in on at off under aboard beneath");

  /** How far behind the length the verb of "that it lasted" stands. */
  private static final int REACH = 6;

  private LengthPhrases() {}

  /**
   * Something that was somewhere.
   *
   * @param thing what
   * @param place noun of the place
   */
  record State(Token thing, Token place) {}

  /** The event that the length is said of, by its last word. */
  static Optional<Token> event(Tree tree, Token unit) {
    return of(tree, unit).or(() -> lasted(tree, unit));
  }

  /** "a siege of nine hours", "six hours of talks". */
  private static Optional<Token> of(Tree tree, Token unit) {
    Optional<Token> whole =
        tree.head(unit)
            .filter(of -> unit.relation().equals("pobj") && of.lemma().equals("of"))
            .flatMap(tree::head)
            .filter(EventLength::event);
    Optional<Token> part =
        tree.children(unit, "prep").stream()
            .filter(of -> of.lemma().equals("of") && of.index() > unit.index())
            .flatMap(of -> tree.children(of, "pobj").stream())
            .filter(EventLength::event)
            .findFirst();
    return whole.or(() -> part);
  }

  /** "the nine days that the strike lasted", "the nine days that it lasted, the strike". */
  private static Optional<Token> lasted(Tree tree, Token unit) {
    if (before(tree, unit, "the").isEmpty()) {
      return Optional.empty();
    }
    return behind(tree, unit).stream()
        .filter(v -> LAST.contains(v.lemma()) && v.pos().equals("VBD"))
        .findFirst()
        .flatMap(v -> subject(tree, v).or(() -> onlyEvent(tree, unit)));
  }

  /** "The barge lay in the canal for eight weeks", "the eight weeks that the barge lay there". */
  static Optional<State> state(Tree tree, Token unit) {
    Optional<Token> above =
        tree.head(unit)
            .filter(p -> unit.relation().equals("pobj") && p.lemma().matches("for|during"))
            .flatMap(tree::head);
    return above.filter(v -> v.pos().matches("VBD|VBN") && over(tree, v)).flatMap(v -> at(tree, v));
  }

  private static Optional<State> at(Tree tree, Token verb) {
    Optional<Token> thing =
        tree.firstChild(verb, "nsubj", "nsubjpass")
            .filter(s -> s.pos().equals("NN") && !PersonWords.isPerson(s.lemma()));
    Optional<Token> place =
        tree.children(verb, "prep").stream()
            .filter(p -> PLACE.contains(p.lemma()))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .filter(o -> o.pos().matches("NN|NNP"))
            .filter(o -> tree.children(o).stream().noneMatch(c -> c.pos().equals("CD")))
            .findFirst();
    return thing.flatMap(t -> place.map(p -> new State(t, p)));
  }

  /** What was, and was so for all of the time: no "will", "had to", "not". */
  private static boolean over(Tree tree, Token verb) {
    boolean open =
        tree.children(verb, "aux", "modal", "neg").stream()
            .anyMatch(c -> !c.form().toLowerCase(Locale.ROOT).equals("had"));
    return !open && (verb.pos().equals("VBD") || tree.hasChild(verb, "auxpass", "aux"));
  }

  private static Optional<Token> subject(Tree tree, Token verb) {
    return tree.firstChild(verb, "nsubj").filter(EventLength::event);
  }

  /** The one event that the sentence has as a subject. */
  private static Optional<Token> onlyEvent(Tree tree, Token unit) {
    List<Token> events =
        tree.tokens().stream()
            .filter(t -> t.index() > unit.index() && t.relation().equals("nsubj"))
            .filter(t -> t.pos().startsWith("NN") && EventLength.event(t))
            .toList();
    return events.size() == 1 ? Optional.of(events.get(0)) : Optional.empty();
  }

  private static Optional<Token> before(Tree tree, Token unit, String det) {
    return tree.children(unit, "det").stream().filter(d -> d.lemma().equals(det)).findFirst();
  }

  private static List<Token> behind(Tree tree, Token unit) {
    int from = unit.index() + 1;
    return tree.tokens().subList(from, Math.min(tree.size(), from + REACH));
  }
}
