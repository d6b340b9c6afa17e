package dev.crosscheck.extract;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a figure is credited to, in its own sentence: "according to X", "X said". */
final class Attributions {
  private static final Set<String> SAY =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "state",
          "add",
          "confirm",
          "declare",
          "note",
          "estimate",
          "claim",
          "count",
          "record",
          "write",
          "warn",
          "insist",
          "acknowledge",
          "admit",
          "disclose",
          "put",
          "speak",
          "show",
          "list",
          "register",
          "document",
          "assert",
          "explain",
          "suggest",
          "indicate",
          "reveal",
          "find",
          "believe",
          "calculate",
          "maintain",
          "publish");

  /** Verbs that credit a figure to their subject only when it can speak. */
  private static final Set<String> NEEDS_SPEAKER =
      Set.of(
          "count",
          "put",
          "speak",
          "claim",
          "show",
          "find",
          "suggest",
          "record",
          "list",
          "indicate",
          "reveal",
          "register",
          "document",
          "believe",
          "publish",
          "note");

  private static final Set<String> FIGURES =
      Set.of(
          "figure",
          "count",
          "tally",
          "estimate",
          "toll",
          "record",
          "data",
          "statistic",
          "number",
          "reading",
          "report",
          "survey",
          "official");

  private Attributions() {}

  /** Who the word is credited to, or null when its sentence credits nobody. */
  static @Nullable Attribution of(Passage passage, Token word) {
    Tree tree = passage.tree();
    return according(passage, word)
        .or(() -> reportedBy(passage, word))
        .or(() -> says(passage, tree, word))
        .orElse(null);
  }

  private static Optional<Attribution> according(Passage passage, Token word) {
    Tree tree = passage.tree();
    Token best = null;
    for (Token token : tree.tokens()) {
      boolean cued = token.form().equalsIgnoreCase("according");
      boolean governs = tree.head(token).map(h -> tree.isAncestor(h, word)).orElse(false);
      if (cued && governs) {
        if (best == null || closer(token, best, word)) {
          best = token;
        }
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Token cue = best;
    Optional<Token> to = tree.firstChild(cue, "prep");
    if (to.isEmpty() && cue.index() + 1 < tree.size()) {
      to = Optional.of(tree.token(cue.index() + 1)).filter(t -> t.lemma().equals("to"));
    }
    return to.flatMap(t -> tree.firstChild(t, "pobj"))
        .map(source -> credit(passage, source, "according to", cue));
  }

  /** Whether the cue {@code a} suits the word better than {@code b}: the first one behind it. */
  private static boolean closer(Token a, Token b, Token word) {
    boolean aBehind = a.index() > word.index();
    boolean bBehind = b.index() > word.index();
    return aBehind && bBehind
        ? a.index() < b.index()
        : aBehind || !bBehind && a.index() > b.index();
  }

  /** "as reported by Palestinian health officials". */
  private static Optional<Attribution> reportedBy(Passage passage, Token word) {
    Tree tree = passage.tree();
    for (Token verb : tree.tokens()) {
      boolean as =
          tree.children(verb, "mark", "advmod").stream().anyMatch(m -> m.lemma().equals("as"));
      if (as && SAY.contains(verb.lemma()) && verb.index() > word.index()) {
        Optional<Token> source =
            tree.firstChild(verb, "agent").flatMap(by -> tree.firstChild(by, "pobj"));
        if (source.isPresent()) {
          return source.map(s -> credit(passage, s, verb.form() + " by", verb));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> says(Passage passage, Tree tree, Token word) {
    Optional<Token> best = Optional.empty();
    for (Token verb : tree.tokens()) {
      boolean says =
          verb.pos().startsWith("V")
              && SAY.contains(verb.lemma())
              && tree.firstChild(verb, "nsubj")
                  .filter(subject -> canSpeak(verb, subject))
                  .filter(subject -> governs(tree, verb, subject, word))
                  .isPresent();
      if (says && best.map(b -> nearer(tree, verb, b)).orElse(true)) {
        best = Optional.of(verb);
      }
    }
    return best.flatMap(
        verb ->
            tree.firstChild(verb, "nsubj")
                .map(subject -> credit(passage, subject, verb.form(), verb)));
  }

  /** Whether the word stands in what is said, before or behind the verb. */
  private static boolean governs(Tree tree, Token verb, Token subject, Token word) {
    if (tree.isAncestor(verb, word)) {
      return !tree.isAncestor(subject, word) && !insideRelative(tree, verb, word);
    }
    boolean behind =
        verb.relation().equals("parataxis")
            || verb.relation().equals("conj") && subject.index() > verb.index();
    return behind
        && verb.index() > word.index()
        && tree.head(verb).map(said -> tree.isAncestor(said, word)).orElse(false);
  }

  /** A speaker inside what another says is the nearer one, unless only a pronoun names it. */
  private static boolean nearer(Tree tree, Token verb, Token best) {
    boolean pronoun =
        tree.firstChild(verb, "nsubj").map(s -> s.pos().startsWith("PRP")).orElse(false);
    return tree.isAncestor(best, verb) && !pronoun;
  }

  private static boolean canSpeak(Token verb, Token subject) {
    if (!NEEDS_SPEAKER.contains(verb.lemma())) {
      return !subject.pos().equals("WDT") && !subject.pos().equals("WP");
    }
    boolean name = subject.pos().startsWith("NNP");
    return name
        || FIGURES.contains(subject.lemma())
        || SourceWords.isSpeaker(subject.lemma())
        || subject.pos().equals("PRP");
  }

  /**
   * The figure stands in what the verb governs as complement, not in an adjunct clause of its own.
   */
  private static boolean insideRelative(Tree tree, Token verb, Token word) {
    Token at = word;
    while (at.head() >= 0 && at.index() != verb.index()) {
      if (at.relation().equals("relcl") && tree.isAncestor(verb, at)) {
        return at.index() > verb.index()
            && tree.firstChild(verb, "nsubj").map(s -> tree.isAncestor(s, word)).orElse(false);
      }
      at = tree.token(at.head());
    }
    return false;
  }

  private static Attribution credit(Passage passage, Token source, String cue, Token cueToken) {
    Tree tree = passage.tree();
    Phrase phrase = Phrase.of(tree, source);
    int from = Math.min(phrase.start(), cueToken.start());
    int to = Math.max(phrase.end(), cueToken.end());
    return new Attribution(phrase.text(), cue, passage.sentence().content().span(from, to));
  }
}
