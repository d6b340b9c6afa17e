package dev.crosscheck.extract;

import dev.crosscheck.model.Stance;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Map;
import java.util.Optional;

/** Reads votes cast: "voted against the bill", "voted no to the bill", "voted to raise taxes". */
final class Ballots {
  private static final Map<String, Stance> ANSWERS =
      Map.of("no", Stance.REJECTS, "yes", Stance.ACCEPTS, "nay", Stance.REJECTS);

  private Ballots() {}

  /** The stance that a form of "vote" tells, if it tells on what. */
  static Optional<StanceCue> read(Tree tree, Token verb) {
    Optional<Token> holder = Clauses.subject(tree, verb);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Stance answer = answer(tree, verb);
    for (Token preposition : tree.children(verb, "prep")) {
      Stance stance =
          switch (preposition.lemma()) {
            case "against" -> Stance.REJECTS;
            case "for" -> Stance.ACCEPTS;
            case "to", "on" -> answer;
            default -> Stance.UNDECIDED;
          };
      Optional<Token> target = tree.firstChild(preposition, "pobj", "pcomp");
      if (stance != Stance.UNDECIDED && target.isPresent()) {
        return Optional.of(new StanceCue(verb, verb, stance, target.get(), holder.get(), false));
      }
      Optional<Token> of = favoured(tree, preposition);
      if (of.isPresent()) {
        return Optional.of(
            new StanceCue(verb, verb, Stance.ACCEPTS, of.get(), holder.get(), false));
      }
    }
    return tree.firstChild(verb, "xcomp", "advcl")
        .filter(c -> StanceWords.verb(StanceCue.withParticle(tree, c)) == null)
        .filter(c -> tree.children(c, "aux").stream().anyMatch(a -> a.pos().equals("TO")))
        .map(c -> new StanceCue(verb, verb, Stance.ACCEPTS, c, holder.get(), false));
  }

  /** The object of "in favour of". */
  private static Optional<Token> favoured(Tree tree, Token in) {
    return tree.firstChild(in, "pobj")
        .filter(f -> f.lemma().equals("favour") || f.lemma().equals("favor"))
        .flatMap(f -> tree.firstChild(f, "prep"))
        .flatMap(of -> tree.firstChild(of, "pobj"));
  }

  private static Stance answer(Tree tree, Token verb) {
    int next = verb.index() + 1;
    return next < tree.size()
        ? ANSWERS.getOrDefault(tree.token(next).lemma(), Stance.UNDECIDED)
        : Stance.UNDECIDED;
  }
}
