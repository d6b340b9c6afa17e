package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** What a time of the sentence has to do with a figure in it. */
enum TimeRole {
  /** It may tell when what the figure counts happened or held. */
  OWN,
  /** It tells when somebody gave the figure: "said on Monday that 12 had died". */
  SAID,
  /** It belongs to something else: "a plan to end the siege on 21 May". */
  OTHER;

  private static final Set<String> SAYING =
      WordList.of(
          """
          say tell announce confirm state declare add claim acknowledge disclose report note
          release publish issue update post
          """);

  /** The role of a time for what stands at a word. */
  static TimeRole of(Tree tree, Token figure, TimeExpression time) {
    Optional<Token> at = tree.tokenAt(time.start());
    for (int steps = 0; steps < 20 && at.isPresent(); steps++) {
      Token token = at.get();
      boolean outside = token.start() >= time.end() || token.end() <= time.start();
      if (outside && token.pos().startsWith("V")) {
        TimeRole role = byVerb(tree, figure, token);
        if (role != OWN || tree.isAncestor(token, figure)) {
          return role;
        }
      }
      at = tree.head(token);
    }
    return OWN;
  }

  private static TimeRole byVerb(Tree tree, Token figure, Token verb) {
    boolean above = tree.isAncestor(verb, figure);
    if (SAYING.contains(verb.lemma())) {
      boolean figures = verb.relation().matches("acl|relcl") && !above;
      if (figures || above && viaClause(tree, figure, verb)) {
        return SAID;
      }
    }
    boolean infinitive =
        verb.pos().equals("VB")
            && tree.children(verb, "aux").stream().anyMatch(a -> a.pos().equals("TO"));
    boolean modifies = verb.relation().matches("acl|relcl") && !above;
    // "The 30 doses which came on Monday", "died in the fire that broke out on Monday".
    boolean event =
        !infinitive
            && tree.head(verb)
                .filter(
                    h ->
                        EventNouns.isEvent(h.lemma())
                            || h.equals(figure)
                            || tree.isAncestor(figure, h)
                            || tree.isAncestor(h, figure) && h.pos().startsWith("N"))
                .isPresent();
    return !above && infinitive || modifies && !event ? OTHER : OWN;
  }

  /** Whether a clause of its own stands between the saying and the figure. */
  private static boolean viaClause(Tree tree, Token figure, Token verb) {
    Token at = figure;
    while (at.head() >= 0 && at.index() != verb.index()) {
      if (at.relation().equals("ccomp") && at.pos().matches("V.*|NN.*|JJ.*|CD")) {
        return true;
      }
      at = tree.token(at.head());
    }
    return false;
  }
}
