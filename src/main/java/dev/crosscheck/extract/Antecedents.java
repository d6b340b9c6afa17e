package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Reading;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a target stands for that only takes up what was named before: "it", "that idea", "the plan".
 * A pronoun stands for the target of the position told last; a bare "the plan" for the only plan
 * that the text describes.
 */
final class Antecedents {
  private static final int FARTHEST = 2;
  private static final Set<String> PRONOUNS =
      Set.of("it", "this", "that", "them", "these", "those");

  /** Nouns for what is proposed that name no content of their own. */
  private static final Set<String> EMPTY =
      WordList.of(
          """
          proposal plan deal offer draft text idea agreement measure resolution demand
          term move step call request project scheme package bill motion accord bid
          initiative change decision compromise application law reform treaty tax vote
          """);

  private static final Set<String> NEAREST = Set.of("idea", "move", "step", "call", "request");

  private final Passage passage;
  private final List<StanceCue> cues;

  /**
   * Of a passage.
   *
   * @param cues the stances that its sentence tells
   */
  Antecedents(Passage passage, List<StanceCue> cues) {
    this.passage = passage;
    this.cues = cues;
  }

  /**
   * A target with what it stands for.
   *
   * @param reading likely when it was taken from another place
   */
  record Resolved(Targets target, Reading reading) {}

  /** What the target of a cue stands for; empty for a pronoun that stands for nothing told. */
  Optional<Resolved> resolve(StanceCue cue) {
    Token head = cue.target();
    Tree tree = passage.tree();
    Targets own = Targets.of(tree, head);
    if (pronoun(head) || NEAREST.contains(head.lemma()) && bare(tree, head)) {
      Optional<Targets> before = before(cue);
      return pronoun(head) || before.isPresent()
          ? before.map(b -> new Resolved(own.meaning(b), Reading.LIKELY))
          : Optional.of(new Resolved(own, Reading.SURE));
    }
    if (EMPTY.contains(head.lemma()) && bare(tree, head)) {
      return Optional.of(new Resolved(described(head).map(own::meaning).orElse(own), Reading.SURE));
    }
    return Optional.of(new Resolved(own, Reading.SURE));
  }

  static boolean pronoun(Token head) {
    return PRONOUNS.contains(head.form().toLowerCase(Locale.ROOT)) && !head.pos().startsWith("N");
  }

  /** "the plan", "that plan": nothing but an article. */
  private static boolean bare(Tree tree, Token head) {
    List<Token> children =
        tree.children(head).stream().filter(c -> !c.relation().equals("punct")).toList();
    return children.size() == 1
        && children.get(0).form().toLowerCase(Locale.ROOT).matches("the|this|that");
  }

  /** The target of the stance told last before the cue. */
  private Optional<Targets> before(StanceCue cue) {
    Tree tree = passage.tree();
    Optional<Targets> here =
        cues.stream()
            .filter(c -> c.word().index() < cue.word().index() && named(c))
            .reduce((a, b) -> b)
            .map(c -> Targets.of(tree, c.target()));
    if (here.isPresent()) {
      return here;
    }
    List<Passage> before = passage.before();
    for (int back = 1; back <= Math.min(FARTHEST, before.size()); back++) {
      Tree earlier = before.get(before.size() - back).tree();
      Optional<Targets> last =
          StanceCue.all(earlier).stream()
              .filter(Antecedents::named)
              .reduce((a, b) -> b)
              .map(c -> Targets.of(earlier, c.target()));
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static boolean named(StanceCue cue) {
    return !cue.ballotOnly()
        && (cue.target().pos().startsWith("N") || cue.target().pos().startsWith("VB"));
  }

  /** The one thing of that name that the text before describes. */
  private Optional<Targets> described(Token head) {
    Optional<Targets> only = Optional.empty();
    for (Passage earlier : passage.before()) {
      if (!earlier.sentence().text().toLowerCase(Locale.ROOT).contains(head.lemma())) {
        continue;
      }
      for (Token token : earlier.tree().tokens()) {
        if (!token.lemma().equals(head.lemma()) || !token.pos().startsWith("NN")) {
          continue;
        }
        Targets found = Targets.of(earlier.tree(), token);
        if (found.terms().size() < 2) {
          continue;
        }
        if (only.isPresent() && !related(only.get(), found)) {
          return Optional.empty();
        }
        only =
            only.filter(o -> o.terms().size() >= found.terms().size()).or(() -> Optional.of(found));
      }
    }
    return only;
  }

  /** One describes the other more closely. */
  private static boolean related(Targets a, Targets b) {
    Set<String> small = new TreeSet<>(a.terms().size() < b.terms().size() ? a.terms() : b.terms());
    Set<String> large = new TreeSet<>(a.terms().size() < b.terms().size() ? b.terms() : a.terms());
    return large.containsAll(small);
  }
}
