package dev.crosscheck.extract;

import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PositionClaim.Phase;
import dev.crosscheck.model.Stance;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a stance is told: negated, wished, conditional, given up.
 *
 * @param stance with negation folded in where that gives a stance: who "will not accept" rejects
 * @param negated whether the stance is only said not to be held: "did not reject", "no longer
 *     wants"
 * @param phase when it is held
 * @param modality how surely
 * @param condition what it depends on, in the text's words, or null
 */
record StanceTone(
    Stance stance, boolean negated, Phase phase, Modality modality, @Nullable String condition) {
  private static final Set<String> IFS =
      Set.of("if", "unless", "provided", "providing", "once", "until");
  private static final int HIGHEST = 5;

  /** Reads the tone of a cue. */
  static StanceTone of(Tree tree, StanceCue cue) {
    Stance stance = cue.stance();
    Modality modality = Modality.ASSERTED;
    boolean changed = cue.dropped();
    boolean flipped = false;
    boolean open = false;
    Token at = cue.verb();
    boolean guessed = hedged(tree, at);
    for (int depth = 0; depth < HIGHEST; depth++) {
      boolean noLonger = noLonger(tree, at);
      changed |= noLonger;
      boolean negated = !noLonger && negated(tree, at);
      Modality own = auxiliary(tree, at, negated);
      modality = modality == Modality.ASSERTED ? own : modality;
      boolean firm = negated && (own != Modality.ASSERTED || state(tree, at) || cannot(tree, at));
      open |= negated && !firm;
      flipped ^= firm;
      Optional<Token> governor = tree.head(at).filter(g -> g.pos().matches("V.*|JJ.*"));
      boolean denied =
          at.relation().equals("ccomp")
              && governor.filter(g -> g.lemma().equals("deny")).isPresent();
      boolean governed = at.relation().matches("xcomp|acomp") && governor.isPresent();
      open |= denied;
      if (!governed) {
        break;
      }
      Token above = governor.get();
      boolean yet = tree.children(above, "advmod").stream().anyMatch(a -> a.lemma().equals("yet"));
      open |= yet || StanceWords.FAILURES.contains(above.lemma());
      changed |= StanceWords.CEASING.contains(above.lemma());
      guessed |=
          !yet && StanceWords.EXPECTATIONS.contains(above.lemma())
              || tree.hasChild(above, "nsubjpass") && StanceWords.REPORTING.contains(above.lemma());
      if (StanceWords.REFUSALS.contains(above.lemma())) {
        flipped = !flipped;
      } else if (StanceWords.INTENTIONS.contains(above.lemma())) {
        modality = modality == Modality.ASSERTED ? Modality.PLANNED : modality;
      }
      at = above;
    }
    modality = guessed ? Modality.HYPOTHETICAL : modality;
    String condition = condition(tree, cue.verb());
    if (flipped && modality == Modality.PLANNED) {
      // "We will not sign" is a refusal now.
      modality = Modality.ASSERTED;
    }
    if (condition != null && modality != Modality.HYPOTHETICAL) {
      modality = Modality.CONDITIONAL;
    }
    boolean against = stance.polarity() < 0;
    boolean turned = flipped && !open && !changed;
    Stance folded = cue.dropped() && against ? Stance.ACCEPTS : turned ? opposite(stance) : stance;
    boolean negated =
        cue.dropped() && !against
            || open
            || changed && !cue.dropped()
            || turned && folded == stance;
    return new StanceTone(folded, negated, phase(tree, cue, changed), modality, condition);
  }

  private static boolean negated(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> c.relation().equals("neg") || c.lemma().equals("never"));
  }

  private static boolean noLonger(Tree tree, Token verb) {
    return tree.children(verb, "advmod", "neg").stream()
        .anyMatch(
            a ->
                a.form().equalsIgnoreCase("longer")
                    || (a.form().equalsIgnoreCase("no")
                        && a.index() + 1 < tree.size()
                        && tree.token(a.index() + 1).form().equalsIgnoreCase("longer")));
  }

  private static boolean cannot(Tree tree, Token verb) {
    return tree.children(verb, "aux", "modal").stream()
        .anyMatch(a -> a.lemma().equals("can") || a.lemma().equals("could"));
  }

  /**
   * "does not support", "is not ready": a stance, where "did not support" only reports what did not
   * happen; but not where others have said so: "said that it did not support".
   */
  private static boolean state(Tree tree, Token verb) {
    boolean told =
        verb.relation().equals("ccomp")
            && tree.head(verb).filter(h -> CueWords.says(h.lemma())).isPresent();
    String does = told ? "do|does|did" : "do|does";
    return tree.children(verb, "aux").stream()
            .anyMatch(a -> a.form().toLowerCase(Locale.ROOT).matches(does))
        || verb.lemma().equals("be")
        || verb.form().equals("opposed") && tree.hasChild(verb, "auxpass");
  }

  /** "reportedly backs it". */
  private static boolean hedged(Tree tree, Token verb) {
    return tree.children(verb, "advmod").stream()
        .anyMatch(a -> StanceWords.GUESSES.contains(a.lemma()));
  }

  private static Modality auxiliary(Tree tree, Token verb, boolean negated) {
    boolean perfect =
        tree.children(verb, "aux").stream().anyMatch(a -> a.form().equalsIgnoreCase("have"));
    for (Token aux : tree.children(verb, "aux", "modal", "auxpass")) {
      switch (aux.form().toLowerCase(Locale.ROOT)) {
        case "may", "might", "could", "should", "must", "ought" -> {
          boolean couldNot = negated && aux.form().equalsIgnoreCase("could") && !perfect;
          return couldNot ? Modality.PLANNED : Modality.HYPOTHETICAL;
        }
        case "would", "'d", "’d" -> {
          return negated ? Modality.PLANNED : Modality.HYPOTHETICAL;
        }
        case "will", "'ll", "’ll", "wo", "shall" -> {
          return Modality.PLANNED;
        }
        default -> {}
      }
    }
    return Modality.ASSERTED;
  }

  private static @Nullable String condition(Tree tree, Token verb) {
    for (Token clause : tree.children(verb, "advcl")) {
      for (Token mark : tree.children(clause, "mark", "advmod")) {
        if (IFS.contains(mark.lemma())) {
          return tree.text().substring(tree.subtreeStart(clause), tree.subtreeEnd(clause));
        }
      }
    }
    boolean onCondition =
        tree.children(verb, "prep").stream()
            .filter(p -> p.lemma().equals("on"))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .anyMatch(c -> c.lemma().equals("condition"));
    return onCondition
        ? tree.text().substring(tree.text().indexOf("on", verb.end())).replaceAll("[.,;].*", "")
        : null;
  }

  private static Stance opposite(Stance stance) {
    return switch (stance) {
      case SUPPORTS, CALLS_FOR, DEMANDS -> Stance.OPPOSES;
      case ACCEPTS, OFFERS, PROMISES -> Stance.REJECTS;
      default -> stance;
    };
  }

  private static Phase phase(Tree tree, StanceCue cue, boolean changed) {
    boolean past = isFormer(tree, cue.verb());
    boolean reversal =
        tree.children(cue.verb(), "advmod").stream()
            .filter(a -> a.index() < cue.word().index())
            .anyMatch(a -> StanceWords.CHANGE_ADVERBS.contains(a.lemma()));
    String before = tree.text().substring(0, cue.word().start()).toLowerCase(Locale.ROOT);
    boolean toldBefore =
        before.contains("at first") || before.contains("initially") || before.contains("reversed");
    if (past) {
      return Phase.FORMER;
    }
    return changed || reversal || toldBefore ? Phase.CHANGED : Phase.CURRENT;
  }

  /** "had initially demanded", "rejected at first", "used to support". */
  private static boolean isFormer(Tree tree, Token verb) {
    for (Token child : tree.children(verb)) {
      boolean adverb =
          child.relation().equals("advmod")
              && StanceWords.FORMER_ADVERBS.contains(child.lemma())
              && !(child.lemma().equals("once") && child.index() > verb.index());
      boolean atFirst =
          child.form().equalsIgnoreCase("at")
              && child.index() + 1 < tree.size()
              && tree.token(child.index() + 1).form().equalsIgnoreCase("first");
      boolean usedTo = child.relation().equals("aux") && child.lemma().equals("used");
      if (adverb || atFirst || usedTo) {
        return true;
      }
    }
    boolean had =
        tree.children(verb, "aux").stream().anyMatch(a -> a.form().equalsIgnoreCase("had"));
    String after = tree.text().substring(verb.end()).toLowerCase(Locale.ROOT);
    // "Velia, which had rejected it, signed"
    boolean lasting =
        tree.children(verb, "advmod").stream().anyMatch(a -> a.lemma().equals("long"));
    boolean aside = had && lasting || had && verb.relation().matches("relcl|acl|advcl");
    return aside
        || had && (after.contains(" until ") || after.contains("but now"))
        || tree.head(verb)
            .filter(h -> verb.relation().equals("xcomp") && h.lemma().equals("use"))
            .isPresent();
  }
}
