package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * What a word for a state says became of one person: "dead", "in critical condition", "a gunshot
 * wound".
 */
final class FateStates {
  private final Tree tree;

  FateStates(Tree tree) {
    this.tree = tree;
  }

  Optional<FateReading> wound(Token noun) {
    if (!FateWords.WOUNDS.contains(noun.lemma())) {
      return Optional.empty();
    }
    boolean shot =
        noun.lemma().equals("gunshot")
            || tree.children(noun).stream().anyMatch(c -> FateWords.BULLETS.contains(c.lemma()));
    return reading(shot ? Fate.SHOT : Fate.INJURED, noun);
  }

  /** "was pronounced dead", "left him in critical condition", "remained in hospital". */
  Optional<FateReading> state(Token verb) {
    if (!FateWords.STATE.contains(verb.lemma())) {
      return Optional.empty();
    }
    for (Token child :
        tree.children(verb, "acomp", "oprd", "attr", "advmod", "xcomp", "dobj", "prep", "dep")) {
      Optional<FateReading> found = stateWord(child);
      if (found.isPresent() && child.index() > verb.index()) {
        return found;
      }
      if (child.relation().equals("prep") && child.lemma().equals("in") && inBadWay(child)) {
        return reading(Fate.INJURED, child);
      }
    }
    return Optional.empty();
  }

  Optional<FateReading> stateWord(Token word) {
    String form = MeasureWords.lower(word);
    if (FateWords.DEAD.contains(form) || form.equals("killed")) {
      return reading(Fate.KILLED, word);
    }
    if (Set.of(
            "injured", "wounded", "hurt", "hospitalized", "hospitalised", "critical", "paralyzed")
        .contains(form)) {
      return reading(Fate.INJURED, word);
    }
    return form.equals("shot") && (!word.pos().startsWith("N") || !tree.hasChild(word, "det"))
        ? reading(deadly(word) ? Fate.KILLED : Fate.SHOT, word)
        : Optional.empty();
  }

  /** "in critical condition", "in intensive care", "in the hospital". */
  boolean inBadWay(Token in) {
    return tree.children(in, "pobj").stream()
        .anyMatch(
            o ->
                o.lemma().equals("condition")
                    || o.lemma().equals("hospital")
                    || o.lemma().equals("care")
                        && tree.children(o).stream()
                            .anyMatch(c -> c.lemma().matches("intensive|critical")));
  }

  /** "fatally shot", "shot dead", "stabbed to death". */
  boolean deadly(Token verb) {
    int next = verb.index() + 1;
    boolean shotDead = next < tree.size() && tree.token(next).form().equals("dead");
    return shotDead
        || tree.children(verb).stream()
            .anyMatch(
                c ->
                    c.lemma().equals("fatally")
                        || FateWords.DEAD.contains(c.lemma())
                        || c.lemma().equals("to")
                            && tree.children(c, "pobj").stream()
                                .anyMatch(o -> o.lemma().equals("death")));
  }

  static Optional<FateReading> reading(Fate fate, Token evidence) {
    return Optional.of(new FateReading(fate, evidence, false));
  }
}
