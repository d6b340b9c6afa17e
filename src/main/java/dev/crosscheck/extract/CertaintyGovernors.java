package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Modality;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** What a verb, noun or adjective makes of what it governs: "plans to", "fears of", "denied". */
final class CertaintyGovernors {
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "oprd");

  /** Relations behind which something is told for its own sake or taken for granted. */
  private static final Set<String> ASIDES = Set.of("relcl", "appos", "poss", "parataxis");

  /** Prepositions whose phrase is no part of what is planned or thought. */
  private static final Set<String> APART =
      WordList.of(
          """
          after before since during despite following amid because like unlike as than
          given besides
          """);

  private CertaintyGovernors() {}

  /** Whether the way up ends here: what stands above says nothing of what stands below. */
  static boolean stop(Tree tree, Token at, Token head) {
    String relation = at.relation();
    if (ASIDES.contains(relation)) {
      return true;
    }
    if (relation.equals("ccomp") && CertaintyMarks.inverted(tree, head)) {
      return true;
    }
    if (relation.equals("advcl")) {
      boolean marked =
          tree.children(at, "mark", "advmod").stream()
              .anyMatch(m -> m.index() < at.index() && m.pos().matches("IN|WRB"));
      return marked || tree.hasChild(at, "nsubj", "nsubjpass") && !to(tree, at);
    }
    if (!relation.equals("prep")) {
      return false;
    }
    boolean setOff = at.index() > 0 && tree.token(at.index() - 1).form().equals(",");
    return APART.contains(at.lemma()) && !asFalse(head) || at.lemma().equals("with") && setOff;
  }

  private static boolean asFalse(Token head) {
    return CertaintyWords.denies(head.lemma());
  }

  /** What the head makes of the word that depends on it. */
  static Modality of(Tree tree, Token at, Token head) {
    if (head.pos().startsWith("V")) {
      return verb(tree, at, head);
    }
    if (head.pos().startsWith("N")) {
      return noun(tree, at, head);
    }
    if (head.pos().startsWith("JJ") && CLAUSES.contains(at.relation())) {
      boolean negated = tree.head(head).map(be -> tree.hasChild(be, "neg")).orElse(false);
      return CertaintyWords.adjective(head.lemma(), negated).orElse(Modality.ASSERTED);
    }
    return Modality.ASSERTED;
  }

  private static Modality verb(Tree tree, Token at, Token verb) {
    String lemma = verb.lemma();
    Modality clause = CertaintyWords.clauseOf(lemma);
    switch (at.relation()) {
      case "xcomp", "ccomp", "oprd" -> {
        return complement(tree, at, verb, clause);
      }
      case "acomp" -> {
        return verb.pos().equals("VBN") ? clause : Modality.ASSERTED;
      }
      case "advcl" -> {
        return to(tree, at) && (clause == Modality.PLANNED || CertaintyWords.asksFor(lemma))
            ? Modality.PLANNED
            : Modality.ASSERTED;
      }
      case "nsubjpass" -> {
        boolean thing = CertaintyWords.plansThing(lemma) || clause == Modality.FEARED;
        boolean guess = clause == Modality.ESTIMATED && !lemma.equals("suspect");
        return thing || guess ? clause : Modality.ASSERTED;
      }
      case "dobj" -> {
        return object(at, lemma, clause);
      }
      case "prep" -> {
        return preposition(tree, at, lemma, clause);
      }
      default -> {
        return Modality.ASSERTED;
      }
    }
  }

  private static Modality complement(Tree tree, Token at, Token verb, Modality clause) {
    if (clause != Modality.ASSERTED) {
      return clause;
    }
    String lemma = verb.lemma();
    boolean passive = tree.hasChild(verb, "auxpass", "nsubjpass") || verb.relation().equals("acl");
    if (at.relation().equals("xcomp") && passive && CertaintyWords.hearsay(lemma)) {
      return Modality.REPORTED;
    }
    if (tree.hasChild(verb, "neg") && CertaintyWords.knows(lemma)) {
      // "did not say why the guard killed 12": that he did is taken for granted
      boolean given = tree.children(at, "advmod").stream().anyMatch(w -> w.pos().equals("WRB"));
      return given ? Modality.ASSERTED : Modality.UNCONFIRMED;
    }
    if (lemma.equals("be")) {
      return be(tree, at, verb);
    }
    if (CueWords.saysClause(lemma)) {
      if (lemma.equals("allege")) {
        return Modality.REPORTED;
      }
      return tree.firstChild(verb, "nsubj")
          .flatMap(s -> CertaintyMarks.ofNoun(tree, s))
          .orElse(Modality.ASSERTED);
    }
    return Modality.ASSERTED;
  }

  /** "was to release 40", "it is not true that", "it is unclear how". */
  private static Modality be(Tree tree, Token at, Token be) {
    if (at.relation().equals("xcomp") && to(tree, at)) {
      return Modality.PLANNED;
    }
    boolean negated = tree.hasChild(be, "neg");
    return tree.children(be, "acomp").stream()
        .flatMap(a -> CertaintyWords.adjective(a.lemma(), negated).stream())
        .findFirst()
        .orElse(Modality.ASSERTED);
  }

  /** "plans 300 homes", "demanded the release of 40", "disputes the toll of 12". */
  private static Modality object(Token at, String lemma, Modality clause) {
    boolean action = MeasureWords.noun(at.lemma()).isPresent();
    boolean words = CueWords.isRecord(at.lemma()) || CertaintyWords.noun(at.lemma()).isPresent();
    return switch (clause) {
      case PLANNED ->
          CertaintyWords.plansThing(lemma) || action && !lemma.equals("call")
              ? clause
              : Modality.ASSERTED;
      case DENIED -> words || action ? clause : Modality.ASSERTED;
      case FEARED -> clause;
      case ESTIMATED -> lemma.equals("estimate") ? clause : Modality.ASSERTED;
      default -> lemma.equals("allege") ? Modality.REPORTED : Modality.ASSERTED;
    };
  }

  private static Modality preposition(Tree tree, Token at, String lemma, Modality clause) {
    if (at.lemma().equals("for") && CertaintyWords.asksFor(lemma)) {
      return Modality.PLANNED;
    }
    if (at.lemma().equals("at") && lemma.equals("estimate")) {
      return clause;
    }
    if (at.lemma().equals("to") && lemma.equals("commit")) {
      return Modality.PLANNED;
    }
    boolean doing = tree.hasChild(at, "pcomp");
    return doing && CertaintyWords.accuses(lemma) ? Modality.REPORTED : Modality.ASSERTED;
  }

  private static Modality noun(Tree tree, Token at, Token noun) {
    String lemma = noun.lemma();
    boolean clause = at.relation().equals("acl") || at.relation().equals("ccomp");
    boolean of = at.relation().equals("prep") && at.lemma().matches("of|for");
    if (!clause && !of) {
      return Modality.ASSERTED;
    }
    boolean none = tree.children(noun, "det").stream().anyMatch(d -> d.lemma().equals("no"));
    boolean finding = lemma.matches("evidence|confirmation|indication|sign|proof|suggestion|word");
    Optional<Modality> meant = CertaintyWords.noun(lemma);
    boolean told = tree.children(at, "pobj").stream().anyMatch(CertaintyGovernors::measured);
    if (none && (finding || meant.isPresent())) {
      return Modality.UNCONFIRMED;
    }
    if (meant.isPresent() && (clause || meant.get() != Modality.REPORTED || told)) {
      return CertaintyMarks.ofNoun(tree, noun).orElse(meant.get());
    }
    boolean toDo = clause && to(tree, at);
    boolean aimed = of && (at.lemma().equals("for") || CertaintyWords.aims(lemma));
    if (CertaintyWords.plannedBy(lemma) && (toDo || aimed)) {
      return Modality.PLANNED;
    }
    // "accused the rebels of killing 12": the parse hangs the charge on who is accused.
    boolean charged =
        at.lemma().equals("of")
            && tree.hasChild(at, "pcomp")
            && noun.relation().equals("dobj")
            && tree.head(noun).map(v -> CertaintyWords.accuses(v.lemma())).orElse(false);
    return charged ? Modality.REPORTED : Modality.ASSERTED;
  }

  private static boolean measured(Token noun) {
    return MeasureWords.noun(noun.lemma()).isPresent() || PersonWords.isAnyone(noun.lemma());
  }

  private static boolean to(Tree tree, Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
  }

  /** "failed to free 12". */
  static boolean failed(Token at, Token head) {
    return at.relation().equals("xcomp") && CertaintyWords.fails(head.lemma());
  }

  /** Whether what is below are the words of somebody: whether he may say them is another matter. */
  static boolean words(Token at, Token head) {
    return at.relation().equals("ccomp")
        && CueWords.saysClause(head.lemma())
        && CertaintyWords.clauseOf(head.lemma()) == Modality.ASSERTED;
  }
}
