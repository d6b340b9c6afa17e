package dev.crosscheck.extract;

import dev.crosscheck.model.Modality;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence says became of one person: "was shot in the leg", "died at a hospital", "is in
 * critical condition", "the death of Ada Moss", "a homicide victim". Plural counts are read by
 * {@link MeasureReader}.
 */
final class FateReader {
  private static final Set<Modality> TOLD =
      Set.of(Modality.ASSERTED, Modality.REPORTED, Modality.ESTIMATED);

  private final Tree tree;
  private final PersonClauses clauses;
  private final FateStates states;
  private final FateVerbs verbs;
  private final FateNouns nouns;

  FateReader(Tree tree) {
    this.tree = tree;
    this.clauses = new PersonClauses(tree);
    this.states = new FateStates(tree);
    this.verbs = new FateVerbs(tree, clauses, states);
    this.nouns = new FateNouns(tree, states);
  }

  /** The worst that the sentence tells of the person named by a token. */
  Optional<FateReading> of(Token person) {
    List<FateReading> found = new ArrayList<>();
    for (PersonClauses.Part part : clauses.of(person)) {
      (part.undergoes() ? verbs.undergone(part.verb()) : verbs.acted(part.verb()))
          .ifPresent(found::add);
    }
    behind(person).ifPresent(found::add);
    nouns.nominal(person).ifPresent(found::add);
    nouns.with(person).ifPresent(found::add);
    nouns.named(person).ifPresent(found::add);
    return found.stream().filter(this::told).max(Comparator.comparing(FateReading::fate));
  }

  private boolean told(FateReading reading) {
    Certainty certainty = Certainty.of(tree, reading.evidence());
    if (certainty.negated() || !TOLD.contains(certainty.modality())) {
      return false;
    }
    Optional<Token> at = Optional.of(reading.evidence());
    for (int steps = 0; steps < 4 && at.isPresent(); steps++) {
      boolean tried =
          tree.children(at.get()).stream()
              .anyMatch(
                  c ->
                      c.index() < at(reading)
                          && (FateWords.TRIED.contains(c.lemma())
                              || FateWords.NEARLY.contains(c.lemma())));
      boolean governed = steps > 0 && FateWords.TRIED.contains(at.get().lemma());
      if (tried || governed) {
        return false;
      }
      at = tree.head(at.get());
    }
    return true;
  }

  private static int at(FateReading reading) {
    return reading.evidence().index();
  }

  /** "Man dead after ...", "Girl, 9, shot in arm": right behind the noun or the age. */
  private Optional<FateReading> behind(Token person) {
    Token last =
        tree.children(person, "conj").stream()
            .filter(c -> c.pos().startsWith("N") || c.pos().equals("JJ"))
            .reduce(person, (first, second) -> second);
    int i = last.index() + 1;
    while (i < tree.size()
        && i - last.index() <= 4
        && (tree.token(i).form().equals(",") || tree.token(i).pos().equals("CD"))) {
      i++;
    }
    if (i >= tree.size()) {
      return Optional.empty();
    }
    Token word = tree.token(i);
    Optional<FateReading> more = joined(i + 1).filter(r -> word.form().equals("shot"));
    if (more.isPresent()) {
      return more;
    }
    boolean subject = word.index() == person.head() && clauses.tells(person, word);
    if (clauses.firesAt(word) || subject) {
      return Optional.empty();
    }
    boolean acts = tree.hasChild(word, "dobj", "nsubj", "nsubjpass", "aux");
    boolean finite = word.pos().startsWith("VB") && i != last.index() + 1;
    return acts && word.pos().startsWith("V") || finite && !word.pos().equals("VBN")
        ? Optional.empty()
        : states.stateWord(word);
  }

  /** "Woman shot, killed", "Man shot and wounded". */
  private Optional<FateReading> joined(int from) {
    int i = from;
    while (i < tree.size() && i < from + 2 && tree.token(i).form().matches(",|and|&")) {
      i++;
    }
    boolean second = i > from && i < tree.size() && !tree.hasChild(tree.token(i), "dobj");
    return second ? states.stateWord(tree.token(i)) : Optional.empty();
  }

  /** "a homicide", "the fatal shooting": that somebody died, without a word on whom. */
  Optional<FateReading> deed(Token noun) {
    return nouns.deed(noun).filter(this::told);
  }
}
