package dev.crosscheck.extract;

import dev.crosscheck.model.Modality;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * How surely something is said: read on the way from a word up to the root of its sentence, from
 * what stands at each word ({@link CertaintyMarks}) and what governs it ({@link
 * CertaintyGovernors}).
 *
 * @param modality how surely
 * @param negated whether it is said not to be so
 */
record Certainty(Modality modality, boolean negated) {
  /** Plainly said. */
  static final Certainty ASSERTED = new Certainty(Modality.ASSERTED, false);

  /** How surely a word of the sentence is said. */
  static Certainty of(Tree tree, Token word) {
    return of(tree, word, null);
  }

  /**
   * How surely a figure is said.
   *
   * @param word what tells the measure, else what is counted
   * @param number the numeral, which can be negated alone: "not 12 but 15"
   */
  static Certainty of(Tree tree, Token word, @Nullable Token number) {
    Climb climb = new Climb(tree, word);
    climb.run();
    boolean notThis =
        number != null
            && number.index() > 0
            && tree.token(number.index() - 1).lemma().equals("not");
    return new Certainty(climb.modality, climb.negated || notThis);
  }

  /** The way up from a word. */
  private static final class Climb {
    private final Tree tree;
    private final Token word;
    private Modality modality = Modality.ASSERTED;
    private boolean negated;
    private boolean firstClause = true;
    private boolean marksCount = true;

    Climb(Tree tree, Token word) {
      this.tree = tree;
      this.word = word;
    }

    void run() {
      Token at = word;
      boolean subject = false;
      for (int steps = 0; steps < tree.size(); steps++) {
        if (marksCount) {
          note(CertaintyMarks.of(tree, at));
          negated |= firstClause && !subject && CertaintyMarks.negated(tree, at);
        }
        if (at.head() < 0) {
          if (marksCount && CertaintyMarks.asked(tree)) {
            note(Modality.HYPOTHETICAL);
          }
          return;
        }
        Token head = tree.token(at.head());
        if (CertaintyGovernors.stop(tree, at, head) || given(at)) {
          return;
        }
        note(CertaintyGovernors.of(tree, at, head));
        negated |= firstClause && CertaintyGovernors.failed(at, head);
        if (CertaintyGovernors.words(at, head)) {
          return;
        }
        subject = at.relation().equals("nsubj");
        marksCount = !at.relation().equals("conj") || shared(at, head);
        if (at.pos().startsWith("V") && !at.relation().equals("conj")) {
          firstClause = false;
        }
        at = head;
      }
    }

    /** Of two readings the one that is further from a plain statement. */
    private void note(Modality found) {
      if (rank(found) > rank(modality)) {
        modality = found;
      }
    }

    /** "the 12 prisoners will be heard": that there are twelve is taken for granted. */
    private boolean given(Token at) {
      return at.equals(word)
          && at.pos().startsWith("N")
          && MeasureWords.noun(at.lemma()).isEmpty()
          && tree.children(at).stream().anyMatch(c -> c.pos().equals("CD"))
          && tree.children(at, "det", "poss").stream()
              .anyMatch(d -> d.relation().equals("poss") || d.lemma().matches("the|these|those"));
    }

    /** "may have killed 12 and injured 30": one auxiliary for both verbs. */
    private boolean shared(Token conjunct, Token head) {
      return !head.pos().startsWith("V")
          || !tree.hasChild(conjunct, "nsubj", "nsubjpass", "aux", "auxpass", "modal");
    }
  }

  private static int rank(Modality modality) {
    return switch (modality) {
      case ASSERTED -> 0;
      case ESTIMATED -> 1;
      case REPORTED -> 2;
      case UNCONFIRMED -> 3;
      case PLANNED -> 4;
      case HYPOTHETICAL -> 5;
      case CONDITIONAL -> 6;
      case FEARED -> 7;
      case DENIED -> 8;
    };
  }
}
