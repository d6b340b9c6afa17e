package dev.crosscheck.extract;

import dev.crosscheck.extract.time.Tense;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which way the clause around a time looks: back in "met on Thursday", ahead in "will meet on
 * Thursday", "vowed to meet by Thursday" and "due on Thursday".
 */
final class ClauseTense implements Tense.At {
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");

  /** Verbs whose infinitive, and words whose date, is still to come. */
  private static final Set<String> AHEAD =
      WordList.of(
          """
          plan expect schedule slate set vow pledge promise agree want hope aim intend prepare
          propose threaten offer invite due upcoming forthcoming ahead deadline
          """);

  private static final Set<String> PAST_AUX =
      Set.of("was", "were", "had", "did", "have", "has", "been", "'ve", "’ve");

  private final Tree tree;

  ClauseTense(Tree tree) {
    this.tree = tree;
  }

  @Override
  public Tense at(int offset) {
    Optional<Token> at = tree.tokenAt(offset);
    boolean infinitive = false;
    for (int steps = 0; steps < 15 && at.isPresent(); steps++) {
      Token token = at.get();
      boolean reached = AHEAD.contains(token.lemma()) && (infinitive || !finitePast(token));
      if (reached && !dueTo(token)) {
        return Tense.FUTURE;
      }
      if (token.pos().startsWith("V") || token.pos().equals("MD")) {
        boolean to = hasAux(token, "to");
        if (infinitive && !to || infinitive && !token.relation().equals("xcomp")) {
          // What an infinitive hangs on tells of the plan, not of when it is carried out.
          return Tense.OPEN;
        }
        Tense tense = to ? Tense.OPEN : tense(token);
        if (tense != Tense.OPEN || token.pos().matches("VB[PZ]")) {
          return tense;
        }
        infinitive |= to;
      } else if (infinitive) {
        return Tense.OPEN;
      }
      at = tree.head(token);
    }
    return Tense.OPEN;
  }

  /** "due to rain" gives a reason. */
  private boolean dueTo(Token token) {
    boolean next = token.index() + 1 < tree.size();
    boolean to = next && tree.token(token.index() + 1).lemma().equals("to");
    return token.lemma().equals("due") && to && tree.token(token.index() + 1).pos().equals("IN");
  }

  /** "was set on Thursday" and "planned it on Thursday" look back. */
  private boolean finitePast(Token token) {
    return token.pos().equals("VBD")
        || token.pos().equals("VBN") && PAST_AUX.stream().anyMatch(a -> hasAux(token, a));
  }

  private Tense tense(Token verb) {
    if (WILL.stream().anyMatch(w -> hasAux(verb, w))) {
      return Tense.FUTURE;
    }
    boolean modal = tree.children(verb).stream().anyMatch(c -> c.pos().equals("MD"));
    if (modal) {
      return Tense.OPEN;
    }
    boolean pastAux = PAST_AUX.stream().anyMatch(a -> hasAux(verb, a));
    boolean passiveNow = tree.hasChild(verb, "auxpass") && !pastAux;
    boolean reduced = verb.pos().equals("VBN") && !passiveNow;
    return verb.pos().equals("VBD") || pastAux || reduced ? Tense.PAST : Tense.OPEN;
  }

  private boolean hasAux(Token verb, String form) {
    return tree.children(verb, "aux", "auxpass", "modal").stream()
        .anyMatch(a -> a.form().toLowerCase(Locale.ROOT).equals(form));
  }
}
