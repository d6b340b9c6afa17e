package dev.crosscheck.extract;

import dev.crosscheck.model.Modality;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * How surely something is said, read from the verb and what governs it.
 *
 * @param modality how surely
 * @param negated whether it is said not to be so
 */
record Certainty(Modality modality, boolean negated) {
  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "should", "shall", "'d", "’d", "must");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo");
  private static final Set<String> FEAR = Set.of("fear", "worry");
  private static final Set<String> BELIEVE =
      Set.of("believe", "think", "estimate", "presume", "suspect", "assume", "reckon", "calculate");
  private static final Set<String> PLAN =
      Set.of(
          "plan",
          "expect",
          "hope",
          "want",
          "intend",
          "aim",
          "threaten",
          "promise",
          "pledge",
          "need",
          "demand",
          "propose",
          "ask",
          "order",
          "vow",
          "schedule",
          "offer",
          "agree",
          "forecast",
          "project",
          "predict",
          "urge",
          "call",
          "try",
          "prepare",
          "target",
          "set");
  private static final Set<String> DENY = Set.of("deny", "dispute", "refute", "reject", "dismiss");
  private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "were");

  /** Plainly said. */
  static final Certainty ASSERTED = new Certainty(Modality.ASSERTED, false);

  /** How surely a word of the sentence is said. */
  static Certainty of(Tree tree, Token word) {
    boolean negated = false;
    Modality modality = Modality.ASSERTED;
    Token at = word;
    boolean first = true;
    for (int steps = 0; steps < 12; steps++) {
      boolean verb = at.pos().startsWith("V") || at.pos().equals("MD");
      if (verb || first) {
        negated |= first && tree.hasChild(at, "neg");
        Modality here = own(tree, at, word);
        if (here != Modality.ASSERTED) {
          modality = here;
          break;
        }
      }
      String relation = at.relation();
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        break;
      }
      boolean complement = Set.of("xcomp", "ccomp", "acl", "conj", "advcl").contains(relation);
      Token above = head.get();
      if (complement
          && (relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl"))) {
        Modality governed = governed(above);
        if (governed != Modality.ASSERTED) {
          modality = governed;
          break;
        }
      }
      Modality acted = actedOn(tree, at, above);
      if (acted != Modality.ASSERTED) {
        modality = acted;
        break;
      }
      if (verb) {
        first = false;
      }
      at = above;
    }
    return new Certainty(modality, negated);
  }

  private static Modality own(Tree tree, Token verb, Token word) {
    for (Token aux : tree.children(verb, "aux", "modal", "auxpass")) {
      String form = aux.form().toLowerCase(java.util.Locale.ROOT);
      if (MODALS.contains(form)) {
        return Modality.HYPOTHETICAL;
      }
      if (FUTURE.contains(form)) {
        return Modality.PLANNED;
      }
    }
    for (Token mark : tree.children(verb, "mark")) {
      if (CONDITION.contains(mark.lemma())) {
        return Modality.CONDITIONAL;
      }
    }
    boolean passiveOpinion = verb.pos().equals("VBN") && !verb.equals(word);
    if (passiveOpinion || verb.equals(word)) {
      Modality governed = governed(verb);
      boolean own = governed == Modality.FEARED || passiveOpinion && governed == Modality.ESTIMATED;
      return own ? governed : Modality.ASSERTED;
    }
    return Modality.ASSERTED;
  }

  /** "demanded the release of 40", "calls for the release of 40", "was to release 40". */
  private static Modality actedOn(Tree tree, Token at, Token above) {
    boolean action = at.pos().startsWith("N") && MeasureWords.noun(at.lemma()).isPresent();
    if (action && at.relation().equals("dobj") && !above.lemma().equals("call")) {
      return governed(above);
    }
    if (action && at.relation().equals("pobj") && above.lemma().equals("for")) {
      return tree.head(above).map(Certainty::governed).orElse(Modality.ASSERTED);
    }
    boolean isTo =
        at.relation().equals("xcomp")
            && above.lemma().equals("be")
            && tree.children(at, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
    return isTo ? Modality.PLANNED : Modality.ASSERTED;
  }

  private static Modality governed(Token verb) {
    String lemma = verb.lemma();
    if (FEAR.contains(lemma)) {
      return Modality.FEARED;
    }
    if (BELIEVE.contains(lemma)) {
      return Modality.ESTIMATED;
    }
    if (PLAN.contains(lemma)) {
      return Modality.PLANNED;
    }
    return DENY.contains(lemma) ? Modality.DENIED : Modality.ASSERTED;
  }
}
