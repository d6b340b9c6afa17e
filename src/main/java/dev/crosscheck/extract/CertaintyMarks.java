package dev.crosscheck.extract;

import dev.crosscheck.model.Modality;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands at a word itself and says how surely it is meant: modals, adverbs, "if", "not". */
final class CertaintyMarks {
  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "should", "shall", "'d", "’d", "must");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo");

  private CertaintyMarks() {}

  /** What the marks at a word make of it. */
  static Modality of(Tree tree, Token at) {
    if (conditional(tree, at)) {
      return Modality.CONDITIONAL;
    }
    for (Token aux : tree.children(at, "aux", "modal", "auxpass")) {
      String form = aux.form().toLowerCase(Locale.ROOT);
      if (MODALS.contains(form) && (aux.pos().equals("MD") || form.length() > 2)) {
        return Modality.HYPOTHETICAL;
      }
      if (FUTURE.contains(form)) {
        return Modality.PLANNED;
      }
    }
    // "are feared dead", "are presumed dead"
    Modality opinion = CertaintyWords.clauseOf(at.lemma());
    boolean guessed = opinion == Modality.ESTIMATED && tree.hasChild(at, "oprd");
    if (at.pos().equals("VBN") && (guessed || opinion == Modality.FEARED)) {
      return opinion;
    }
    for (Token child : tree.children(at)) {
      Optional<Modality> found =
          child.relation().equals("advmod")
              ? CertaintyWords.adverb(child.lemma())
              : child.relation().equals("prep") && child.form().equalsIgnoreCase("according")
                  ? accordingTo(tree, child)
                  : at.pos().startsWith("N") && child.relation().equals("nmod")
                      ? attribute(at, child)
                      : Optional.empty();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Modality.ASSERTED;
  }

  /** "preliminary figures", "initial reports". */
  static Optional<Modality> ofNoun(Tree tree, Token noun) {
    Optional<Modality> own =
        CertaintyWords.noun(noun.lemma()).filter(m -> m == Modality.UNCONFIRMED);
    return own.or(
        () ->
            tree.children(noun, "nmod").stream()
                .flatMap(c -> attribute(noun, c).stream())
                .filter(m -> m == Modality.UNCONFIRMED)
                .findFirst());
  }

  private static Optional<Modality> attribute(Token noun, Token adjective) {
    return CertaintyWords.attribute(
        adjective.form().toLowerCase(Locale.ROOT), CueWords.isRecord(noun.lemma()));
  }

  private static Optional<Modality> accordingTo(Tree tree, Token according) {
    return tree.children(according, "prep").stream()
        .flatMap(to -> tree.children(to, "pobj").stream())
        .flatMap(source -> ofNoun(tree, source).stream())
        .findFirst();
  }

  /** "if 12 died", "had 12 people died", "should 12 die". */
  private static boolean conditional(Tree tree, Token at) {
    return inverted(tree, at)
        || tree.children(at, "mark").stream().anyMatch(m -> CertaintyWords.condition(m.lemma()));
  }

  /** "had 12 people died": a condition by its order of words alone. */
  static boolean inverted(Tree tree, Token at) {
    Optional<Token> subject = tree.firstChild(at, "nsubj", "nsubjpass");
    List<Token> auxiliaries = tree.children(at, "aux", "auxpass", "modal");
    return subject.isPresent()
        && !asked(tree)
        && auxiliaries.stream()
            .anyMatch(
                a ->
                    a.index() < tree.descendants(subject.get()).get(0).index()
                        && (a.index() == 0 || tree.token(a.index() - 1).form().equals(","))
                        && a.form().toLowerCase(Locale.ROOT).matches("had|were|should"));
  }

  /** "did not", "were not", "never"; not "killed not 12 but 15", where the number is negated. */
  static boolean negated(Tree tree, Token at) {
    return tree.children(at, "neg").stream()
        .anyMatch(
            n -> n.index() < at.index() || at.lemma().equals("be") || at.pos().startsWith("N"));
  }

  static boolean asked(Tree tree) {
    return tree.text().stripTrailing().endsWith("?");
  }
}
