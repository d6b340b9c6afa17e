package dev.crosscheck.extract;

import dev.crosscheck.model.Stance;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word of a sentence that tells a stance, with what it is about.
 *
 * @param word verb, noun or last word of a phrase that tells it
 * @param verb of its clause; the word itself when that is a verb
 * @param stance without negation
 * @param target head of what it is about
 * @param holder who has it
 * @param dropped whether the clause says that the stance ended
 */
record StanceCue(
    Token word, Token verb, Stance stance, Token target, Token holder, boolean dropped) {

  /** Whether it is a vote on what the clause does not name. */
  boolean ballotOnly() {
    return target.equals(word);
  }

  /** Whether the other word is what this one is about, told of the same holder. */
  private boolean tellsOf(StanceCue other) {
    return !equals(other) && target.equals(other.word) && holder.equals(other.holder);
  }

  /** All in a sentence, in the order of the text. */
  static List<StanceCue> all(Tree tree) {
    List<StanceCue> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (token.pos().startsWith("V")) {
        verb(tree, token).ifPresent(found::add);
      } else if (token.pos().startsWith("NN")) {
        StanceNouns.read(tree, token).or(() -> takenForNoun(tree, token)).ifPresent(found::add);
      }
      adjective(tree, token).ifPresent(found::add);
      phrase(tree, token)
          .filter(p -> found.stream().noneMatch(c -> c.target().equals(p.target())))
          .ifPresent(found::add);
    }
    // "ruled out signing the clause" is one stance, not two.
    // "denied that it had threatened to leave" tells of the threat, not of another stance.
    found.removeIf(
        cue ->
            cue.stance() == Stance.DENIES
                && found.stream().anyMatch(c -> c.word().equals(cue.target())));
    found.removeIf(
        cue ->
            found.stream().anyMatch(c -> !c.ballotOnly() && c.tellsOf(cue))
                && tree.head(cue.word()).filter(h -> h.lemma().equals("deny")).isEmpty());
    return found;
  }

  private static Optional<StanceCue> verb(Tree tree, Token verb) {
    if (verb.lemma().equals("vote")) {
      Optional<StanceCue> ballot = Ballots.read(tree, verb);
      if (ballot.isPresent()) {
        return ballot;
      }
    }
    StanceLexicon.Cue cue = StanceLexicon.verb(withParticle(tree, verb));
    if (cue == null || participle(tree, verb) || wished(tree, verb)) {
      return Optional.empty();
    }
    Optional<StanceCue> state = opposedTo(tree, verb);
    if (state.isPresent()) {
      return state;
    }
    boolean passive = tree.hasChild(verb, "nsubjpass", "auxpass");
    if (passive) {
      Optional<Token> agent =
          tree.firstChild(verb, "agent").flatMap(by -> tree.firstChild(by, "pobj"));
      Optional<Token> target = tree.firstChild(verb, "nsubjpass");
      return cue.object() && agent.isPresent() && target.isPresent()
          ? Optional.of(new StanceCue(verb, verb, cue.stance(), target.get(), agent.get(), false))
          : Optional.empty();
    }
    boolean binding = StanceWords.BINDING.contains(verb.lemma());
    if (cue.stance() == Stance.ABSTAINS && target(tree, verb, cue).isEmpty()) {
      return Clauses.subject(tree, verb)
          .map(s -> new StanceCue(verb, verb, cue.stance(), verb, s, false));
    }
    return target(tree, verb, cue)
        .filter(t -> !binding || StanceWords.INSTRUMENTS.contains(t.lemma()))
        .flatMap(
            target ->
                holder(tree, verb)
                    .map(s -> new StanceCue(verb, verb, cue.stance(), target, s, false)));
  }

  /** "some in his party advocate for a ban": the parse takes the verb for what they are in. */
  private static Optional<StanceCue> takenForNoun(Tree tree, Token noun) {
    StanceLexicon.Cue cue = StanceLexicon.verb(noun.lemma());
    Optional<Token> holder =
        tree.head(noun)
            .filter(p -> noun.relation().equals("pobj") && p.lemma().matches("in|of|within"))
            .flatMap(tree::head)
            .filter(h -> PartHolders.of(tree, h).isPresent());
    boolean finite = tree.tokens().stream().anyMatch(t -> t.pos().matches("VB[DPZ]|MD"));
    if (cue == null || holder.isEmpty() || finite) {
      return Optional.empty();
    }
    return tree.children(noun, "prep").stream()
        .filter(p -> cue.prepositions().contains(p.lemma()))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .findFirst()
        .map(t -> new StanceCue(noun, noun, cue.stance(), t, holder.get(), false));
  }

  /** Who has the stance of a verb; of "is said to back it" who is said to. */
  private static Optional<Token> holder(Tree tree, Token verb) {
    return Clauses.subject(tree, verb)
        .or(
            () ->
                tree.head(verb)
                    .filter(h -> verb.relation().equals("xcomp"))
                    .filter(h -> StanceWords.REPORTING.contains(h.lemma()))
                    .flatMap(h -> tree.firstChild(h, "nsubjpass")));
  }

  /** "demands that Orland accept": that is what the other wants, and no stance of Orland. */
  private static boolean wished(Tree tree, Token verb) {
    boolean bare = verb.pos().equals("VB") && !tree.hasChild(verb, "aux");
    return verb.relation().equals("ccomp")
        && tree.head(verb)
            .filter(h -> StanceWords.WISHES.contains(h.lemma()))
            .filter(h -> bare || !h.lemma().equals("insist"))
            .isPresent();
  }

  /** "is ready to open it", "is keen on it". */
  private static Optional<StanceCue> adjective(Tree tree, Token word) {
    StanceLexicon.Cue cue = StanceLexicon.adjective(word.form().toLowerCase(Locale.ROOT));
    if (cue == null) {
      return Optional.empty();
    }
    boolean asVerb = word.pos().equals("VBN") && tree.hasChild(word, "auxpass");
    Optional<Token> verb =
        asVerb
            ? Optional.of(word)
            : tree.head(word)
                .filter(h -> word.relation().matches("acomp|oprd|xcomp"))
                .filter(h -> h.pos().startsWith("V"));
    Optional<Token> holder =
        asVerb ? tree.firstChild(word, "nsubjpass") : verb.flatMap(v -> Clauses.subject(tree, v));
    Optional<Token> target = target(tree, word, cue);
    return verb.isPresent() && holder.isPresent() && target.isPresent()
        ? Optional.of(
            new StanceCue(word, verb.get(), cue.stance(), target.get(), holder.get(), false))
        : Optional.empty();
  }

  /**
   * "accepting this would hurt", "the sum asked for": the form does not say that anybody does it.
   */
  private static boolean participle(Tree tree, Token verb) {
    boolean bare = !tree.hasChild(verb, "aux", "auxpass");
    boolean ceasing =
        verb.relation().equals("xcomp")
            && tree.head(verb).filter(h -> StanceWords.CEASING.contains(h.lemma())).isPresent();
    boolean past =
        verb.pos().equals("VBN") && Set.of("acl", "amod", "nmod").contains(verb.relation());
    boolean gerund =
        verb.pos().equals("VBG") && !Set.of("advcl", "conj").contains(verb.relation()) && !ceasing;
    return bare && (past || gerund);
  }

  /** "is opposed to the draft" looks like a passive and is none. */
  private static Optional<StanceCue> opposedTo(Tree tree, Token verb) {
    Optional<Token> holder = tree.firstChild(verb, "nsubjpass", "nsubj");
    Optional<Token> target =
        tree.children(verb, "prep").stream()
            .filter(p -> p.lemma().equals("to"))
            .findFirst()
            .flatMap(p -> tree.firstChild(p, "pobj", "pcomp"));
    boolean state = verb.form().equals("opposed") && target.isPresent() && holder.isPresent();
    return state
        ? Optional.of(
            new StanceCue(
                verb, verb, Stance.OPPOSES, target.orElseThrow(), holder.orElseThrow(), false))
        : Optional.empty();
  }

  /** The verb's lemma, with its particle where both together tell a stance. */
  static String withParticle(Tree tree, Token verb) {
    for (Token child : tree.children(verb, "prt", "advmod", "prep", "dobj", "intj", "discourse")) {
      String phrase = verb.lemma() + " " + child.lemma();
      if (child.index() > verb.index() && StanceLexicon.verb(phrase) != null) {
        return phrase;
      }
    }
    return verb.lemma();
  }

  /** The head of what a word with a stance is about. */
  static Optional<Token> target(Tree tree, Token word, StanceLexicon.Cue cue) {
    if (cue.made()) {
      Optional<Token> infinitive = madeToDo(tree, word);
      if (infinitive.isPresent()) {
        return infinitive;
      }
    }
    if (cue.object()) {
      Optional<Token> object = tree.firstChild(word, "dobj");
      if (object.isPresent()) {
        return object;
      }
      // "ruled out signing the clause"
      boolean infinitive =
          tree.children(word, "xcomp").stream().anyMatch(x -> x.pos().equals("VB"));
      Optional<Token> gerund =
          tree.descendants(word).stream()
              .filter(x -> !infinitive)
              .filter(x -> x.pos().equals("VBG") && x.index() - word.index() <= 3)
              .filter(x -> Set.of("xcomp", "pcomp", "advcl", "ccomp").contains(x.relation()))
              .findFirst();
      if (gerund.isPresent()) {
        return gerund;
      }
    }
    for (Token preposition : tree.children(word, "prep", "dative")) {
      if (cue.prepositions().contains(preposition.lemma())) {
        Optional<Token> object = tree.firstChild(preposition, "pobj", "pcomp");
        if (object.isPresent()) {
          return object;
        }
      }
    }
    if (!cue.clause()) {
      return Optional.empty();
    }
    Optional<Token> clause = tree.firstChild(word, "xcomp", "ccomp", "acl");
    // The inner verb tells the stance itself: "refused to accept the draft".
    return clause.filter(
        c ->
            c.pos().startsWith("V")
                && (StanceLexicon.verb(withParticle(tree, c)) == null || tree.hasChild(c, "nsubj"))
                && !StanceWords.SPEECH.contains(c.lemma()));
  }

  /** What somebody is to do: "urged Orland to sign it", "called on Orland to sign it". */
  private static Optional<Token> madeToDo(Tree tree, Token verb) {
    return made(tree, verb)
        .flatMap(
            m ->
                tree.children(verb, "xcomp", "ccomp").stream()
                    .filter(c -> c.pos().equals("VB") && c.index() > m.index())
                    .findFirst());
  }

  /** Who is to do what the cue is about, when that is somebody else than the holder. */
  static Optional<Token> maker(Tree tree, StanceCue cue) {
    StanceLexicon.Cue entry = StanceLexicon.verb(withParticle(tree, cue.word()));
    boolean made =
        entry != null
            && entry.made()
            && madeToDo(tree, cue.word()).filter(m -> m.equals(cue.target())).isPresent();
    return made ? made(tree, cue.word()).filter(m -> m.pos().startsWith("N")) : Optional.empty();
  }

  private static Optional<Token> made(Tree tree, Token verb) {
    return tree.firstChild(verb, "dobj")
        .or(
            () ->
                tree.children(verb, "prep").stream()
                    .filter(p -> p.lemma().matches("on|upon|to"))
                    .findFirst()
                    .flatMap(p -> tree.firstChild(p, "pobj")));
  }

  /** "is in favour of the draft", "came out against it". */
  private static Optional<StanceCue> phrase(Tree tree, Token token) {
    for (StanceWords.Phrase phrase : StanceWords.stancePhrases()) {
      int last = token.index() + phrase.words().size() - 1;
      if (last >= tree.size() || !matches(tree, token.index(), phrase.words())) {
        continue;
      }
      Optional<Token> verb = Clauses.verbOf(tree, token);
      Optional<Token> target = tree.firstChild(tree.token(last), "pobj", "pcomp");
      Optional<Token> holder =
          verb.filter(v -> carries(tree, v, token))
              .flatMap(
                  v ->
                      behindPreposition(tree, v)
                          .or(() -> Clauses.subject(tree, v))
                          .or(() -> tree.firstChild(v, "nsubjpass").filter(s -> v.equals(token))));
      if (verb.isPresent() && target.isPresent() && holder.isPresent()) {
        return Optional.of(
            new StanceCue(
                tree.token(last), verb.get(), phrase.stance(), target.get(), holder.get(), false));
      }
    }
    return Optional.empty();
  }

  /** "after the board came out": taken for "after the board", the subject hangs there. */
  private static Optional<Token> behindPreposition(Tree tree, Token verb) {
    Stream<Token> above =
        tree.head(verb).filter(h -> verb.relation().equals("advcl")).stream()
            .flatMap(h -> tree.children(h, "prep").stream());
    return Stream.concat(tree.children(verb, "mark").stream(), above)
        .filter(p -> p.lemma().matches("after|before|since|until"))
        .filter(p -> p.index() < verb.index() && verb.start() - tree.subtreeEnd(p) <= 1)
        .flatMap(p -> tree.firstChild(p, "pobj").stream())
        .findFirst();
  }

  private static boolean matches(Tree tree, int from, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!tree.token(from + k).form().equalsIgnoreCase(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean carries(Tree tree, Token verb, Token phrase) {
    // "is committed to it" looks like a passive and is none.
    boolean state = phrase.equals(verb) && tree.hasChild(verb, "auxpass");
    boolean near = phrase.index() - verb.index() <= 5 && phrase.index() > verb.index();
    boolean single = tree.token(phrase.index()).form().equalsIgnoreCase("against");
    boolean directly = phrase.head() == verb.index();
    return state
        || near
            && (!single || directly)
            && Set.of("be", "remain", "come", "stand", "declare", "speak", "stay", "become")
                .contains(verb.lemma());
  }
}
