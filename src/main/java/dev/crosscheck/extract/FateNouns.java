package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;

/**
 * What a noun beside one person says became of him: "the death of Ada Moss", "a man with a gunshot
 * wound", "a homicide victim".
 */
final class FateNouns {
  private final Tree tree;
  private final FateStates states;

  FateNouns(Tree tree, FateStates states) {
    this.tree = tree;
    this.states = states;
  }

  /** "the death of Ada Moss", "his brother's murder", "the body of a man", "Moss's injuries". */
  Optional<FateReading> nominal(Token person) {
    Optional<Token> head = tree.head(person);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token noun = head.get();
    if (person.relation().equals("pobj") && noun.lemma().equals("of")) {
      noun = tree.head(noun).orElse(noun);
    } else if (!person.relation().equals("poss")) {
      return Optional.empty();
    }
    boolean many = noun.pos().equals("NNS") && !FateWords.WOUNDS.contains(noun.lemma());
    if (many && !noun.lemma().equals("remains")) {
      return Optional.empty();
    }
    Token told = noun;
    if (FateWords.BODIES.contains(noun.lemma())) {
      boolean found = tree.head(told).map(v -> FateWords.FIND.contains(v.lemma())).orElse(true);
      return found ? FateStates.reading(Fate.KILLED, told) : Optional.empty();
    }
    if (FateWords.DEATHS.contains(noun.lemma())) {
      return FateStates.reading(Fate.KILLED, told);
    }
    if (noun.lemma().matches("kidnapping|abduction")) {
      return FateStates.reading(Fate.ABDUCTED, told);
    }
    if (FateWords.SHOOTINGS.contains(noun.lemma())) {
      boolean fatal = tree.children(noun).stream().anyMatch(c -> c.lemma().matches("fatal|deadly"));
      return person.relation().equals("pobj")
          ? FateStates.reading(fatal ? Fate.KILLED : Fate.SHOT, told)
          : Optional.empty();
    }
    boolean life = noun.lemma().equals("life") && takesLife(noun);
    if (life) {
      return FateStates.reading(Fate.KILLED, told);
    }
    return person.relation().equals("poss") ? states.wound(noun) : Optional.empty();
  }

  private boolean takesLife(Token life) {
    return tree.head(life).map(v -> v.lemma().matches("claim|take|cost")).orElse(false)
        && life.relation().equals("dobj");
  }

  /** "a man with a gunshot wound". */
  Optional<FateReading> with(Token person) {
    boolean condition =
        tree.children(person, "prep").stream()
            .anyMatch(p -> p.lemma().equals("in") && states.inBadWay(p));
    if (condition) {
      return FateStates.reading(Fate.INJURED, person);
    }
    return tree.children(person, "prep").stream()
        .filter(p -> p.lemma().equals("with"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .map(states::wound)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "the gunshot victim", "a homicide victim", "the dead man", "the wounded officer". */
  Optional<FateReading> named(Token person) {
    for (Token child : tree.children(person, "compound", "nmod", "amod")) {
      if (child.index() > person.index()) {
        continue;
      }
      boolean victim = person.lemma().equals("victim");
      if (victim && child.lemma().matches("homicide|murder|murdered|slaying")) {
        return FateStates.reading(Fate.KILLED, child);
      }
      if (victim && child.lemma().matches("gunshot|shooting")) {
        return FateStates.reading(Fate.SHOT, child);
      }
      Optional<FateReading> state =
          child.lemma().equals("critical") ? Optional.empty() : states.stateWord(child);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** "a homicide", "the fatal shooting": that somebody died, without a word on whom. */
  Optional<FateReading> deed(Token noun) {
    boolean deed =
        FateWords.DEEDS.contains(noun.lemma())
            || FateWords.SHOOTINGS.contains(noun.lemma())
                && tree.children(noun).stream().anyMatch(c -> c.lemma().matches("fatal|deadly"));
    boolean nominal = noun.pos().equals("NN") && !noun.relation().matches("compound|nmod");
    boolean named = tree.children(noun, "prep").stream().anyMatch(p -> p.lemma().equals("of"));
    return deed && nominal && !named ? FateStates.reading(Fate.KILLED, noun) : Optional.empty();
  }
}
