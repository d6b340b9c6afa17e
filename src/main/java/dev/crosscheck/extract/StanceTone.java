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
 * @param stance with negation folded in: who "did not reject" something has not decided
 * @param phase when it is held
 * @param modality how surely
 * @param condition what it depends on, in the text's words, or null
 */
record StanceTone(Stance stance, Phase phase, Modality modality, @Nullable String condition) {
  private static final Set<String> IFS = Set.of("if", "unless", "provided", "once", "until");

  /** Reads the tone of a cue. */
  static StanceTone of(Tree tree, StanceCue cue) {
    Stance stance = cue.stance();
    Modality modality = Modality.ASSERTED;
    boolean changed = cue.dropped();
    boolean flipped = false;
    boolean open = false;
    Token at = cue.verb();
    for (int depth = 0; depth < 4; depth++) {
      boolean noLonger = noLonger(tree, at);
      changed |= noLonger;
      boolean negated = !noLonger && negated(tree, at);
      Modality own = auxiliary(tree, at, negated);
      modality = modality == Modality.ASSERTED ? own : modality;
      boolean firm = negated && (own != Modality.ASSERTED || present(tree, at) || cannot(tree, at));
      open |= negated && !firm;
      flipped ^= firm;
      Optional<Token> governor = tree.head(at).filter(g -> g.pos().matches("V.*|JJ.*"));
      boolean governed = at.relation().matches("xcomp|acomp") && governor.isPresent();
      if (!governed) {
        break;
      }
      Token above = governor.get();
      if (above.lemma().equals("have") || above.lemma().equals("be")) {
        open |= tree.children(above, "advmod").stream().anyMatch(a -> a.lemma().equals("yet"));
      } else if (StanceWords.REFUSALS.contains(above.lemma())) {
        flipped = !flipped;
      } else if (StanceWords.INTENTIONS.contains(above.lemma())) {
        modality = modality == Modality.ASSERTED ? Modality.PLANNED : modality;
      }
      at = above;
    }
    String condition = condition(tree, cue.verb());
    if (flipped && modality == Modality.PLANNED) {
      // "We will not sign" is a refusal now.
      modality = Modality.ASSERTED;
    }
    if (condition != null && modality != Modality.HYPOTHETICAL) {
      modality = Modality.CONDITIONAL;
    }
    stance = cue.dropped() ? dropped(stance) : open || changed ? Stance.UNDECIDED : stance;
    stance = flipped && !open && !changed ? opposite(stance) : stance;
    return new StanceTone(stance, phase(tree, cue, changed), modality, condition);
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

  /** "does not support": a stance, where "did not support" only reports what did not happen. */
  private static boolean present(Tree tree, Token verb) {
    return tree.children(verb, "aux").stream()
            .anyMatch(a -> a.form().toLowerCase(Locale.ROOT).matches("do|does"))
        || (verb.lemma().equals("be") && verb.pos().matches("VBZ|VBP"));
  }

  private static Modality auxiliary(Tree tree, Token verb, boolean negated) {
    boolean perfect =
        tree.children(verb, "aux").stream().anyMatch(a -> a.form().equalsIgnoreCase("have"));
    for (Token aux : tree.children(verb, "aux", "modal", "auxpass")) {
      switch (aux.form().toLowerCase(Locale.ROOT)) {
        case "may", "might", "could", "should" -> {
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
    return null;
  }

  private static Stance opposite(Stance stance) {
    return switch (stance) {
      case SUPPORTS, CALLS_FOR, DEMANDS -> Stance.OPPOSES;
      case ACCEPTS, OFFERS, PROMISES -> Stance.REJECTS;
      default -> Stance.UNDECIDED;
    };
  }

  /** Who drops an objection accepts; who drops a demand or support leaves it open. */
  private static Stance dropped(Stance stance) {
    return stance.polarity() < 0 ? Stance.ACCEPTS : Stance.UNDECIDED;
  }

  private static Phase phase(Tree tree, StanceCue cue, boolean changed) {
    boolean past = isFormer(tree, cue.verb());
    boolean reversal =
        tree.children(cue.verb(), "advmod").stream()
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
    return had && (after.contains(" until ") || after.contains("but now"))
        || tree.head(verb)
            .filter(h -> verb.relation().equals("xcomp") && h.lemma().equals("use"))
            .isPresent();
  }
}
