package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the verbs that a person takes part in say became of him: "was shot in the leg", "died at a
 * hospital", "is recovering".
 */
final class FateVerbs {
  private final Tree tree;
  private final PersonClauses clauses;
  private final FateStates states;

  FateVerbs(Tree tree, PersonClauses clauses, FateStates states) {
    this.tree = tree;
    this.clauses = clauses;
    this.states = states;
  }

  /** What is done to the person. */
  Optional<FateReading> undergone(Token verb) {
    String lemma = verb.lemma();
    if (FateWords.KILL.contains(lemma)) {
      return FateStates.reading(Fate.KILLED, verb);
    }
    boolean harmed = FateWords.SHOOT.contains(lemma) || FateWords.HURT.contains(lemma);
    boolean hit = FateWords.HIT.contains(lemma) && byBullet(verb);
    boolean struck = FateWords.HIT.contains(lemma) && states.deadly(verb);
    if (harmed && states.deadly(verb) || struck || lemma.equals("gun") && particle(verb, "down")) {
      return FateStates.reading(Fate.KILLED, verb);
    }
    if (FateWords.SHOOT.contains(lemma) || hit) {
      return clauses.firesAt(verb) ? Optional.empty() : FateStates.reading(Fate.SHOT, verb);
    }
    if (FateWords.ABDUCT.contains(lemma)) {
      return FateStates.reading(Fate.ABDUCTED, verb);
    }
    if (FateWords.HURT.contains(lemma)) {
      return FateStates.reading(Fate.INJURED, verb);
    }
    if (states.deadly(verb)
        && !FateWords.STATE.contains(lemma)
        && !FateWords.FIGURATIVE.contains(lemma)) {
      return FateStates.reading(Fate.KILLED, verb);
    }
    if (FateWords.BRING.contains(lemma) && inHospital(verb)) {
      return FateStates.reading(Fate.INJURED, verb);
    }
    if (lemma.equals("expect") && saved(verb)) {
      return FateStates.reading(Fate.INJURED, verb);
    }
    return states.state(verb).or(() -> wounded(verb)).or(() -> badWay(verb));
  }

  /** "was taken away in critical condition". */
  private Optional<FateReading> badWay(Token verb) {
    return tree.children(verb, "prep").stream()
        .filter(
            p ->
                p.lemma().equals("in")
                    && states.inBadWay(p)
                    && FateWords.BRING.contains(verb.lemma()))
        .findFirst()
        .flatMap(p -> FateStates.reading(Fate.INJURED, p));
  }

  /** What the person does or is. */
  Optional<FateReading> acted(Token verb) {
    String lemma = verb.lemma();
    boolean himself =
        tree.children(verb, "dobj").stream()
            .anyMatch(o -> o.lemma().matches("(?:him|her|them)sel(?:f|ves)"));
    boolean deadlyVerb = FateWords.KILL.contains(lemma) || FateWords.SHOOT.contains(lemma);
    if (deadlyVerb && himself) {
      Fate fate = FateWords.KILL.contains(lemma) || states.deadly(verb) ? Fate.KILLED : Fate.SHOT;
      return Optional.of(new FateReading(fate, verb, true));
    }
    String object = tree.firstChild(verb, "dobj").map(Token::lemma).orElse("");
    if (lemma.equals("take") && object.equals("life") && ownLife(verb)
        || lemma.equals("commit") && object.equals("suicide")) {
      return Optional.of(new FateReading(Fate.KILLED, verb, true));
    }
    if (FateWords.DIE.contains(lemma) && past(verb)
        || lemma.equals("lose") && object.equals("life")
        || lemma.equals("bleed") && states.deadly(verb)) {
      return FateStates.reading(Fate.KILLED, verb);
    }
    Set<String> below = below(verb);
    boolean healing =
        lemma.equals("recover")
            && (verb.pos().equals("VBG") || below.stream().anyMatch(FateWords.WOUNDS::contains));
    if (lemma.equals("undergo") && below.contains("surgery") || healing) {
      return FateStates.reading(Fate.INJURED, verb);
    }
    boolean being = FateWords.BEING.contains(lemma) || verb.pos().equals("VBN");
    return wounded(verb).or(() -> being ? states.state(verb) : Optional.empty());
  }

  /** Has happened: not "is dying", "that he die". */
  private boolean past(Token verb) {
    return switch (verb.pos()) {
      case "VBG" -> verb.relation().equals("pcomp");
      case "VB" -> tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("do"));
      default -> true;
    };
  }

  private boolean ownLife(Token verb) {
    return tree.children(verb, "dobj").stream()
        .flatMap(o -> tree.children(o).stream())
        .anyMatch(c -> c.lemma().equals("own"));
  }

  /** "suffered a gunshot wound", "suffering from wounds", "is being treated for injuries". */
  private Optional<FateReading> wounded(Token verb) {
    boolean has =
        FateWords.HAVE.contains(verb.lemma())
            || Set.of("treat", "find", "be", "leave", "discover", "remain", "list")
                .contains(verb.lemma());
    if (!has) {
      return Optional.empty();
    }
    List<Token> below = new ArrayList<>(tree.children(verb, "dobj"));
    for (Token prep : tree.children(verb, "prep")) {
      if (Set.of("with", "from", "for").contains(prep.lemma())) {
        below.addAll(tree.children(prep, "pobj"));
      }
    }
    return below.stream().map(states::wound).flatMap(Optional::stream).findFirst();
  }

  private boolean particle(Token verb, String word) {
    return tree.children(verb, "prt", "advmod", "prep").stream()
        .anyMatch(c -> c.lemma().equals(word));
  }

  /** A bullet does it, or a part of the body is named. */
  private boolean byBullet(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t ->
                FateWords.BULLETS.contains(t.lemma())
                    || FateWords.BODY_PARTS.contains(t.lemma())
                        && t.index() > verb.index()
                        && tree.head(t).map(h -> h.pos().equals("IN")).orElse(false));
  }

  private boolean inHospital(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t ->
                t.index() > verb.index()
                    && FateWords.HOSPITAL.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  /** "expected to survive". */
  private boolean saved(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t -> t.index() > verb.index() && t.lemma().matches("survive|recover|okay|fine|live"));
  }

  private Set<String> below(Token verb) {
    Set<String> lemmas = new HashSet<>();
    tree.descendants(verb).forEach(t -> lemmas.add(t.lemma()));
    return lemmas;
  }
}
