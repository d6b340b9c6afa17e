package dev.crosscheck.extract;

import dev.crosscheck.model.Stance;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads votes cast: "voted against the bill", "voted no to the bill", "voted to raise taxes". A
 * vote on what the text does not name again ("voted against it", "voted with the government") has
 * the verb itself as its target.
 */
final class Ballots {
  private static final Map<String, Stance> ANSWERS =
      Map.of("no", Stance.REJECTS, "yes", Stance.ACCEPTS, "nay", Stance.REJECTS);

  /** Who brings in what is voted on; to vote with them is to vote for it. */
  private static final Set<String> MOVERS =
      Set.of("government", "coalition", "majority", "cabinet", "minister", "president");

  private Ballots() {}

  /** The stance that a form of "vote" tells. */
  static Optional<StanceCue> read(Tree tree, Token verb) {
    Optional<Token> holder = Clauses.subject(tree, verb);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Token who = holder.get();
    Stance answer = answer(tree, verb);
    for (Token preposition : tree.children(verb, "prep")) {
      Stance stance =
          switch (preposition.lemma()) {
            case "against" -> Stance.REJECTS;
            case "for" -> Stance.ACCEPTS;
            case "with" -> withMovers(tree, preposition) ? Stance.ACCEPTS : Stance.UNDECIDED;
            case "to", "on" -> answer;
            default -> Stance.UNDECIDED;
          };
      Optional<Token> target = tree.firstChild(preposition, "pobj", "pcomp");
      if (stance != Stance.UNDECIDED && target.isPresent()) {
        boolean named = !preposition.lemma().equals("with") && !refers(target.get());
        return cue(verb, stance, named ? target.get() : verb, who);
      }
      Optional<Token> of = favoured(tree, preposition);
      if (of.isPresent()) {
        return cue(verb, Stance.ACCEPTS, refers(of.get()) ? verb : of.get(), who);
      }
    }
    if (answer != Stance.UNDECIDED) {
      return cue(verb, answer, verb, who);
    }
    return tree.firstChild(verb, "xcomp", "advcl")
        .filter(c -> c.index() > verb.index())
        .filter(c -> StanceLexicon.verb(StanceCue.withParticle(tree, c)) == null)
        .filter(c -> tree.children(c, "aux").stream().anyMatch(a -> a.pos().equals("TO")))
        .flatMap(c -> cue(verb, Stance.ACCEPTS, c, who));
  }

  private static Optional<StanceCue> cue(Token verb, Stance stance, Token target, Token holder) {
    return Optional.of(new StanceCue(verb, verb, stance, target, holder, false));
  }

  /** "it", "the last one": what is voted on was named before. */
  private static boolean refers(Token target) {
    return target.pos().startsWith("PRP")
        || target.pos().equals("DT")
        || target.lemma().equals("one");
  }

  /** Where the words that tell the vote end: "voted no to the last one". */
  static int end(Tree tree, Token verb) {
    int end = verb.end();
    for (Token preposition : tree.children(verb, "prep")) {
      Optional<Token> object = tree.firstChild(preposition, "pobj").filter(Ballots::refers);
      boolean next = preposition.index() - verb.index() <= 2;
      if (next && preposition.lemma().matches("against|for|with|to|on") && object.isPresent()) {
        end = Math.max(end, object.get().end());
      }
    }
    return end;
  }

  private static boolean withMovers(Tree tree, Token with) {
    Optional<Token> whom = tree.firstChild(with, "pobj");
    return whom.filter(w -> MOVERS.contains(w.lemma())).isPresent()
        || (whom.filter(Ballots::refers).isPresent()
            && tree.tokens().subList(0, with.index()).stream()
                .anyMatch(t -> MOVERS.contains(t.lemma())));
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
