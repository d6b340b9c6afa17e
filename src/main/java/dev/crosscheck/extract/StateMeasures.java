package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** The state or place in which a verb says that those counted are: "left 15 dead", "are aboard". */
final class StateMeasures {
  private static final Set<String> STATES =
      WordList.of(
          """
          be remain go leave become report list feel find declare make render stay fear
          presume believe confirm pronounce know
          """);
  private static final Set<String> HOSPITAL_VERBS =
      WordList.of(
          """
          take bring rush treat admit need put send require be fly receive remain carry
          """);
  private static final Set<String> STATES_OF =
      WordList.of(
          """
          hospital condition run way hands list case dark age time end mid majority
          minority lead
          """);

  private final Tree tree;

  StateMeasures(Tree tree) {
    this.tree = tree;
  }

  /** "were taken to hospital", "needed hospital treatment", "put 12 people in hospital". */
  Optional<String> hospital(Token verb) {
    boolean there =
        HOSPITAL_VERBS.contains(verb.lemma())
            && tree.descendants(verb).stream()
                .anyMatch(t -> t.lemma().equals("hospital") && t.index() > verb.index());
    return there ? Optional.of("hospitalised") : Optional.empty();
  }

  /** "There were 140 people in the building", "174 people were aboard". */
  Optional<String> present(Predicate predicate) {
    Token verb = predicate.word();
    if (!verb.lemma().equals("be")) {
      return Optional.empty();
    }
    boolean there = tree.hasChild(verb, "expl");
    boolean aboard =
        tree.children(verb, "acomp", "advmod", "prep", "attr").stream()
            .anyMatch(c -> Set.of("aboard", "inside").contains(c.lemma()) || isPlaced(c));
    boolean placed =
        tree.descendants(verb).stream()
            .anyMatch(c -> Set.of("aboard", "inside", "in", "at", "on").contains(c.lemma()));
    return there && placed || predicate.role() == Predicate.Role.SUBJECT && aboard
        ? Optional.of("present")
        : Optional.empty();
  }

  /** "were in the hall", but not "were in hospital", "in custody", "in danger". */
  private boolean isPlaced(Token preposition) {
    return Set.of("in", "on", "at").contains(preposition.lemma())
        && tree.firstChild(preposition, "pobj")
            .map(
                o ->
                    o.lemma().equals("it")
                        || tree.hasChild(o, "det") && !STATES_OF.contains(o.lemma()))
            .orElse(false);
  }

  /** "are missing", "left 15 people dead", "remain captive". */
  Optional<String> state(Token verb) {
    if (verb.form().equals("missing") && tree.hasChild(verb, "aux")) {
      return Optional.of("missing");
    }
    if (!STATES.contains(verb.lemma())) {
      return Optional.empty();
    }
    return tree.children(verb, "acomp", "oprd", "attr", "advmod", "dobj", "xcomp").stream()
        .map(c -> MeasureWords.adjective(MeasureWords.lower(c)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> among(verb));
  }

  /** "were among the dead". */
  private Optional<String> among(Token verb) {
    return tree.children(verb, "prep").stream()
        .filter(p -> p.lemma().equals("among"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .flatMap(o -> named(o).stream())
        .findFirst();
  }

  static Optional<String> named(Token people) {
    return MeasureWords.adjective(MeasureWords.lower(people))
        .or(() -> MeasureWords.noun(people.lemma()));
  }
}
