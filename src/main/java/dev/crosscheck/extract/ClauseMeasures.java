package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * What a clause that hangs on a noun says of it: "people killed", "15 who are known to have died".
 */
final class ClauseMeasures {
  private final Tree tree;
  private final VerbMeasures verbs;
  private final StateMeasures states;

  ClauseMeasures(Tree tree, VerbMeasures verbs, StateMeasures states) {
    this.tree = tree;
    this.verbs = verbs;
    this.states = states;
  }

  /** The measure that a clause on the noun tells. */
  Optional<MeasureReading> on(Token head) {
    for (Token verb : tree.children(head, "acl", "relcl")) {
      boolean passive =
          tree.hasChild(verb, "nsubjpass", "auxpass")
              || verb.pos().equals("VBN") && !tree.hasChild(verb, "aux");
      Token deep = knownTo(verb);
      Optional<String> measure =
          !deep.equals(verb)
              ? MeasureWords.acted(deep.lemma()).or(() -> MeasureWords.undergone(deep.lemma()))
              : passive
                  ? MeasureWords.undergone(verb.lemma())
                      .or(() -> verbs.special(verb))
                      .or(
                          () ->
                              verb.lemma().equals("leave") ? states.state(verb) : Optional.empty())
                  : MeasureWords.acted(verb.lemma())
                      .or(() -> states.state(verb))
                      .or(() -> verbs.intransitive(verb));
      if (measure.isPresent()) {
        return Optional.of(new MeasureReading(measure.get(), deep, null));
      }
    }
    return Optional.empty();
  }

  /** "known to have died", "believed to have been killed": the verb below. */
  Token knownTo(Token verb) {
    return Set.of("know", "confirm", "report", "believe", "say", "fear", "find")
            .contains(verb.lemma())
        ? tree.firstChild(verb, "xcomp").orElse(verb)
        : verb;
  }
}
