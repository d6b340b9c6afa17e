package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The event that a length of time is said of: "a seven-day truce", "the trial lasted 14 months". A
 * length that is only asked for, or that counts what has passed so far, is said of none.
 *
 * @param event lemma of its noun
 * @param words what narrows it: lemmas and names, in lower case
 * @param definite whether the text takes it for known
 * @param more whether the length is added to an earlier one
 */
record EventLength(String event, Set<String> words, boolean definite, boolean more) {
  private static final Set<String> LAST = WordList.of("last run take drag");

  /** Events with a length, beside those that have a day. */
  private static final Set<String> LONG =
      WordList.of(
          """
          pause standoff search operation shutdown stoppage closure outage delay visit tour session
          campaign journey flight crossing drought famine epidemic pandemic evacuation occupation
          sentence ban suspension heatwave renovation works negotiation voyage expedition hunt
          manhunt broadcast speech ordeal captivity
          """);

  private static final Set<String> CHANGE =
      WordList.of("extend prolong shorten lengthen cut renew extension prolongation");

  /** Words for a length that is not, or not yet, that of the event. */
  private static final Set<String> PROPOSED =
      WordList.of(
          """
          propose offer demand plan want seek suggest consider call agree discuss request need
          require recommend threaten face expect urge ask reject refuse accept prepare
          """);

  private static final Set<String> SO_FAR =
      WordList.of("so already now still yet since least first initial initially further another");

  /** The event of a length; empty when the words do not tell one. */
  static Optional<EventLength> of(Passage passage, Counted counted) {
    Tree tree = passage.tree();
    Token unit = lastToken(tree, counted);
    Optional<Token> verb = verbAbove(tree, unit);
    Optional<Token> change =
        verb.filter(v -> CHANGE.contains(v.lemma()))
            .or(() -> tree.head(unit).filter(h -> CHANGE.contains(h.lemma())));
    if (change.isPresent()) {
      return changed(passage, change.get());
    }
    if (near(tree, counted) || proposed(tree, unit)) {
      return Optional.empty();
    }
    Optional<Token> noun =
        tree.head(unit)
            .filter(
                h -> unit.relation().matches("compound|nmod|amod|num") && h.pos().startsWith("NN"))
            .filter(EventLength::event);
    if (noun.isPresent()) {
      return Optional.of(length(passage, noun.get()));
    }
    Optional<EventLength> told = LengthPhrases.event(tree, unit).map(e -> length(passage, e));
    told = told.or(() -> LengthPhrases.state(tree, unit).map(s -> state(passage, s)));
    if (told.isPresent()) {
      return told;
    }
    boolean measure =
        unit.relation().matches("npadvmod|dobj|attr")
            || unit.relation().equals("pobj")
                && tree.head(unit).filter(p -> p.lemma().equals("for")).isPresent();
    return verb.filter(v -> measure && LAST.contains(v.lemma()) && finished(tree, v))
        .flatMap(
            v -> {
              HappeningSubject subject = HappeningSubject.subject(passage, v);
              Token head = subject.head();
              return head == null || !event(head)
                  ? Optional.empty()
                  : Optional.of(length(passage, head));
            });
  }

  private static Token lastToken(Tree tree, Counted counted) {
    return tree.tokensIn(counted.amount().start(), counted.amount().end()).stream()
        .reduce((a, b) -> b)
        .orElse(counted.number());
  }

  /** The verb right above the length, or above its preposition. */
  private static Optional<Token> verbAbove(Tree tree, Token unit) {
    Optional<Token> head = tree.head(unit);
    Optional<Token> above =
        head.filter(h -> h.pos().equals("IN") || h.pos().equals("TO")).flatMap(tree::head);
    return above.or(() -> head).filter(v -> v.pos().startsWith("V"));
  }

  private static Optional<EventLength> changed(Passage passage, Token change) {
    HappeningSubject subject =
        change.pos().startsWith("V")
            ? HappeningSubject.of(passage, change)
            : HappeningSubject.ofNoun(passage, change);
    return subject.noun().isEmpty()
        ? Optional.empty()
        : Optional.of(new EventLength(subject.noun(), Set.of(), true, true));
  }

  /** Whether the noun is of something that takes time. */
  static boolean event(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    String form = noun.form().toLowerCase(Locale.ROOT);
    return HappeningWords.isEvent(lemma) || HappeningWords.isEvent(form) || LONG.contains(lemma);
  }

  /** "has lasted" goes on; "will last" and "could last" are to come. */
  private static boolean finished(Tree tree, Token verb) {
    return verb.pos().equals("VBD") && !tree.hasChild(verb, "aux", "modal", "neg");
  }

  /** Words beside the length, or in its clause, that make it another one. */
  private static boolean near(Tree tree, Counted counted) {
    int index = counted.number().index();
    return tree.tokens().subList(Math.max(0, index - 3), index).stream()
        .anyMatch(t -> SO_FAR.contains(t.lemma()));
  }

  private static boolean proposed(Tree tree, Token word) {
    Token at = word;
    for (int steps = 0; steps < 8 && at.head() >= 0; steps++) {
      at = tree.token(at.head());
      boolean ahead =
          tree.children(at).stream()
              .anyMatch(c -> c.pos().equals("MD") || c.lemma().matches("if|not|would|could"));
      if (PROPOSED.contains(at.lemma()) || at.pos().startsWith("V") && ahead) {
        return true;
      }
    }
    return false;
  }

  /** How long something was at a place: known again by what it was and by the place. */
  private static EventLength state(Passage passage, LengthPhrases.State state) {
    HappeningSubject subject = HappeningSubject.ofEvent(passage, state.thing());
    String place = state.place().lemma().toLowerCase(Locale.ROOT);
    return new EventLength(subject.noun(), Set.of(place), subject.definite(), false);
  }

  private static EventLength length(Passage passage, Token noun) {
    HappeningSubject subject = HappeningSubject.ofEvent(passage, noun);
    Set<String> words = new TreeSet<>(subject.names());
    for (String word : subject.narrowing()) {
      if (word.matches("\\p{L}+") && !word.endsWith("long")) {
        words.add(word);
      }
    }
    return new EventLength(subject.noun(), words, subject.definite(), false);
  }
}
