package dev.crosscheck.extract;

import dev.crosscheck.model.Stance;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** Reads stances told by a noun: "its rejection of the draft", "voiced support for the draft". */
final class StanceNouns {
  private static final Set<String> GIVE = Set.of("give", "lend", "throw", "offer");

  private StanceNouns() {}

  /** The stance that a noun tells, if it tells whose and toward what. */
  static Optional<StanceCue> read(Tree tree, Token noun) {
    StanceLexicon.Cue cue = StanceLexicon.noun(noun.lemma());
    if (cue == null) {
      return Optional.empty();
    }
    if (StanceWords.BEARERS.contains(noun.lemma())) {
      return bearer(tree, noun, cue);
    }
    Optional<Token> verb = tree.head(noun).filter(h -> noun.relation().equals("dobj"));
    Optional<StanceCue> enjoyed = verb.flatMap(v -> enjoyed(tree, noun, v, cue));
    if (enjoyed.isPresent()) {
      return enjoyed;
    }
    boolean voiced = verb.filter(v -> StanceWords.VOICE.contains(v.lemma())).isPresent();
    boolean dropped = verb.filter(v -> StanceWords.DROP.contains(v.lemma())).isPresent();
    Optional<Token> holder =
        voiced || dropped
            ? verb.flatMap(v -> Clauses.subject(tree, v))
            : tree.firstChild(noun, "poss").or(() -> named(tree, noun));
    Optional<Token> target = target(tree, noun, verb, cue);
    if (holder.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Token clause = voiced || dropped ? verb.orElse(noun) : noun;
    Stance stance = none(tree, noun) ? without(cue.stance()) : cue.stance();
    return Optional.of(new StanceCue(noun, clause, stance, target.get(), holder.get(), dropped));
  }

  /** "a Velia proposal to open the border": whose it is stands before it. */
  private static Optional<Token> named(Tree tree, Token noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .filter(c -> StanceWords.SENT.contains(noun.lemma()) && noun.pos().equals("NN"))
        .filter(c -> c.pos().startsWith("NNP") && c.index() + 1 == noun.index())
        .filter(c -> !tree.hasChild(c, "compound", "nmod"))
        .findFirst();
  }

  private static boolean none(Tree tree, Token noun) {
    return tree.children(noun, "det", "neg").stream().anyMatch(d -> d.lemma().equals("no"));
  }

  /** Who has no objection accepts; who has no demand or gives no support leaves it open. */
  private static Stance without(Stance stance) {
    return stance.polarity() < 0 ? Stance.ACCEPTS : Stance.UNDECIDED;
  }

  /** Behind the noun, or behind the verb that gives it: "gave his backing to the draft". */
  private static Optional<Token> target(
      Tree tree, Token noun, Optional<Token> verb, StanceLexicon.Cue cue) {
    return StanceCue.target(tree, noun, cue)
        .or(
            () ->
                verb.filter(v -> GIVE.contains(v.lemma()))
                    .flatMap(v -> behind(tree, v, "to"))
                    .filter(t -> cue.prepositions().contains("to")));
  }

  private static Optional<Token> behind(Tree tree, Token word, String preposition) {
    return tree.children(word, "prep", "dative").stream()
        .filter(p -> p.lemma().equals(preposition))
        .findFirst()
        .flatMap(p -> tree.firstChild(p, "pobj"));
  }

  /** "The draft has the support of the union": the union supports the draft. */
  private static Optional<StanceCue> enjoyed(
      Tree tree, Token noun, Token verb, StanceLexicon.Cue cue) {
    if (!StanceWords.ENJOY.contains(verb.lemma())) {
      return Optional.empty();
    }
    Optional<Token> holder = behind(tree, noun, "of");
    Optional<Token> target = tree.firstChild(verb, "nsubj");
    return holder.isPresent() && target.isPresent()
        ? Optional.of(new StanceCue(noun, verb, cue.stance(), target.get(), holder.get(), false))
        : Optional.empty();
  }

  /** "is a supporter of the draft". */
  private static Optional<StanceCue> bearer(Tree tree, Token noun, StanceLexicon.Cue cue) {
    Optional<Token> be =
        tree.head(noun).filter(h -> noun.relation().equals("attr") && h.lemma().equals("be"));
    Optional<Token> holder = be.flatMap(b -> Clauses.subject(tree, b));
    Optional<Token> target = behind(tree, noun, "of");
    return holder.isPresent() && target.isPresent()
        ? Optional.of(
            new StanceCue(noun, be.orElseThrow(), cue.stance(), target.get(), holder.get(), false))
        : Optional.empty();
  }
}
