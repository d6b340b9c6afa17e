package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Credits by a verb: "police said", "said the mayor", "was quoted as saying", "accused X of". */
final class Sayings {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "attr", "acomp", "oprd");
  private static final Set<String> OBJECTS = Set.of("dobj", "npadvmod", "dep", "nsubj", "appos");
  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "to");

  private Sayings() {}

  /** All credits of a tree whose verb governs the word. */
  static List<Credit> of(Tree tree, Token word) {
    List<Credit> credits = new ArrayList<>();
    for (Token verb : tree.tokens()) {
      if (verb.pos().startsWith("V")) {
        credit(tree, verb, word).ifPresent(credits::add);
      }
    }
    return credits;
  }

  private static Optional<Credit> credit(Tree tree, Token verb, Token word) {
    boolean blames = CueWords.blames(verb.lemma());
    if (verb.equals(word) || !blames && !CueWords.says(verb.lemma()) || negated(tree, verb)) {
      return Optional.empty();
    }
    Optional<Token> scope = blames ? blamed(tree, verb, word) : scope(tree, verb, word);
    return scope.flatMap(
        s ->
            source(tree, verb)
                .filter(source -> !tree.isAncestor(source, word) || tree.isAncestor(source, verb))
                .filter(source -> canSpeak(tree, verb, source) || told(tree, verb, s, source))
                .filter(source -> !keeps(verb, s) || isOfficial(source))
                .map(source -> new Credit(source, cue(tree, verb), verb, s)));
  }

  /** "did not say" credits nothing. */
  private static boolean negated(Tree tree, Token verb) {
    return tree.hasChild(verb, "neg");
  }

  /** Who says it: the subject, in the passive the agent, of "quoted X as saying" X. */
  static Optional<Token> source(Tree tree, Token verb) {
    if (tree.hasChild(verb, "nsubjpass", "auxpass")
        || verb.pos().equals("VBN") && tree.hasChild(verb, "agent")) {
      return agent(tree, verb);
    }
    Optional<Token> head = tree.head(verb);
    if (verb.relation().equals("pcomp") && head.isPresent() && head.get().lemma().equals("as")) {
      return tree.head(head.get())
          .filter(q -> CueWords.relays(q.lemma()))
          .flatMap(q -> tree.firstChild(q, "nsubjpass", "dobj"));
    }
    boolean ofRecord =
        verb.relation().equals("acl")
            && verb.pos().equals("VBG")
            && head.map(h -> CueWords.isRecord(h.lemma())).orElse(false);
    if (ofRecord && head.isPresent()) {
      // "released a statement saying"
      return tree.head(head.get())
          .filter(v -> v.pos().startsWith("V") && head.get().relation().equals("dobj"))
          .flatMap(v -> Clauses.subject(tree, v))
          .or(() -> head);
    }
    // "told reporters 12 died, adding that ...": who adds is who told
    Optional<Token> teller =
        head.filter(h -> verb.relation().equals("advcl") && h.relation().equals("ccomp"))
            .flatMap(tree::head)
            .filter(v -> CueWords.saysClause(v.lemma()) && !tree.hasChild(verb, "nsubj"));
    return Clauses.subject(tree, teller.orElse(verb));
  }

  private static Optional<Token> agent(Tree tree, Token verb) {
    return tree.firstChild(verb, "agent").flatMap(by -> tree.firstChild(by, "pobj"));
  }

  private static String cue(Tree tree, Token verb) {
    return agent(tree, verb).isPresent() && verb.pos().equals("VBN")
        ? verb.form() + " by"
        : verb.form();
  }

  /** The topmost word of what the verb credits, when the word is part of it. */
  private static Optional<Token> scope(Tree tree, Token verb, Token word) {
    if (tree.isAncestor(verb, word)) {
      Token step = step(tree, verb, word);
      boolean clause =
          (CLAUSES.contains(step.relation()) || plainClause(tree, verb, step))
              && CueWords.saysClause(verb.lemma());
      boolean object = CueWords.gives(verb.lemma()) && object(verb, step);
      if (CueWords.relays(step.lemma()) && step.pos().equals("VBG") && !step.equals(word)) {
        // "reported, quoting police, that 12 had died"
        return Optional.of(step(tree, step, word)).filter(s -> s.relation().equals("ccomp"));
      }
      return clause || object ? Optional.of(step) : thatClause(tree, verb, step, word);
    }
    Optional<Token> head = tree.head(verb);
    if (head.isEmpty() || !tree.isAncestor(head.get(), word) || !CueWords.says(verb.lemma())) {
      return Optional.empty();
    }
    boolean inserted =
        verb.relation().equals("parataxis") || asClause(tree, verb) || tag(tree, verb);
    boolean inverted =
        verb.relation().equals("conj")
            && tree.firstChild(verb, "nsubj").map(s -> s.index() > verb.index()).orElse(false);
    // "12 deaths reported by the hospital"
    boolean participle =
        verb.relation().equals("acl") && verb.pos().equals("VBN") && agent(tree, verb).isPresent();
    boolean before = word.index() < verb.index();
    boolean inside = head.get().index() > verb.index();
    boolean reaches = (inserted || participle) && (before || inside) || inverted && before;
    return reaches && !anotherClause(tree, head.get(), verb, word) ? head : Optional.empty();
  }

  /** "12 had died by dawn, the mayor wrote": a clause before its verb that nothing subordinates. */
  private static boolean plainClause(Tree tree, Token verb, Token step) {
    boolean finite = step.pos().matches("VB[DZP]") || tree.hasChild(step, "aux", "auxpass");
    return step.relation().equals("advcl")
        && step.index() < verb.index()
        && finite
        && !step.pos().equals("VBG")
        && setOff(tree, verb)
        && !tree.hasChild(step, "mark", "complm")
        && tree.children(step).stream().noneMatch(c -> c.pos().startsWith("W"))
        && !tree.token(first(tree, step)).pos().equals("IN");
  }

  private static int first(Tree tree, Token token) {
    return tree.descendants(token).get(0).index();
  }

  /** Whether a comma stands before the subject of the verb. */
  private static boolean setOff(Tree tree, Token verb) {
    return tree.firstChild(verb, "nsubj")
        .map(s -> first(tree, s))
        .filter(i -> i > 0 && i < verb.index())
        .map(i -> tree.token(i - 1).form().equals(","))
        .orElse(false);
  }

  /** "wrote in a column that 12 died": the parse hangs the clause on the noun before it. */
  private static Optional<Token> thatClause(Tree tree, Token verb, Token step, Token word) {
    if (!step.relation().equals("prep") || !CueWords.saysClause(verb.lemma())) {
      return Optional.empty();
    }
    for (Token at = word; !at.equals(step); at = tree.token(at.head())) {
      boolean that = tree.children(at, "mark").stream().anyMatch(m -> m.lemma().equals("that"));
      if (that && at.index() > step.index()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** ", hospital records show": a clause without a link of its own, set off at the end. */
  private static boolean tag(Tree tree, Token verb) {
    Optional<Token> subject = tree.firstChild(verb, "nsubj");
    boolean clause = Set.of("advcl", "dep").contains(verb.relation()) || listed(tree, verb);
    return subject.isPresent()
        && clause
        && setOff(tree, verb)
        && !tree.hasChild(verb, "mark", "ccomp");
  }

  /** "12 escaped, the mayor admitted; four were caught": taken for one of several clauses. */
  private static boolean listed(Tree tree, Token verb) {
    return verb.relation().equals("conj")
        && !tree.hasChild(verb, "dobj", "prep", "xcomp")
        && tree.head(verb).stream()
            .flatMap(h -> tree.children(h, "cc").stream())
            .noneMatch(c -> c.index() < verb.index());
  }

  /** "as reported by state media", "as the ministry said". */
  private static boolean asClause(Tree tree, Token verb) {
    return verb.relation().equals("advcl")
        && tree.children(verb, "mark", "advmod", "prep").stream()
            .anyMatch(m -> m.lemma().equals("as"));
  }

  private static boolean object(Token verb, Token step) {
    if (step.relation().equals("prep")) {
      return PREPOSITIONS.contains(step.lemma());
    }
    boolean hearer = verb.lemma().equals("tell");
    boolean passive = step.relation().equals("nsubjpass");
    return !hearer && (passive || OBJECTS.contains(step.relation()) && step.index() > verb.index());
  }

  /** "accused the rebels of killing 12": what stands behind the verb, but not who is accused. */
  private static Optional<Token> blamed(Tree tree, Token verb, Token word) {
    if (!tree.isAncestor(verb, word) || word.index() < verb.index()) {
      return Optional.empty();
    }
    for (Token at = word; !at.equals(verb); at = tree.token(at.head())) {
      if (at.relation().equals("pcomp")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** A cue behind a clause does not reach into a clause joined to it further on. */
  static boolean anotherClause(Tree tree, Token head, Token cue, Token word) {
    for (Token at = word; !at.equals(head) && at.head() >= 0; at = tree.token(at.head())) {
      boolean joined = at.relation().equals("conj") || at.relation().equals("advcl");
      if (joined && at.index() > cue.index() && cue.index() > head.index()) {
        return true;
      }
    }
    return false;
  }

  /** The word below {@code above} on the way down to {@code word}. */
  static Token step(Tree tree, Token above, Token word) {
    Token at = word;
    while (at.head() >= 0 && at.head() != above.index()) {
      at = tree.token(at.head());
    }
    return at;
  }

  /** "the hospital recorded 12 deaths": the figure itself is what the verb is about. */
  private static boolean keeps(Token verb, Token scope) {
    return CueWords.keeps(verb.lemma()) && OBJECTS.contains(scope.relation());
  }

  private static boolean isOfficial(Token source) {
    boolean gives = SourceWords.isBody(source.lemma()) || SourceWords.isOfficial(source.lemma());
    return gives && !CueWords.competes(source.lemma()) || CueWords.isRecord(source.lemma());
  }

  private static boolean canSpeak(Tree tree, Token verb, Token source) {
    String lemma = source.lemma();
    if (source.pos().startsWith("W") || source.pos().equals("EX") || share(tree, source)) {
      return false;
    }
    if (!CueWords.needsSpeaker(verb.lemma())) {
      return !source.pos().equals("CD") && !source.pos().endsWith("DT");
    }
    return source.pos().startsWith("NNP")
        || source.pos().equals("PRP") && !lemma.equals("it")
        || source.pos().equals("PRP") && CueWords.saysClause(verb.lemma())
        || CueWords.isRecord(lemma)
        || SourceWords.isSpeaker(lemma);
  }

  /**
   * "The dam holds 40 million litres, the brochure claims.": whatever ends a sentence so, tells.
   */
  private static boolean told(Tree tree, Token verb, Token scope, Token source) {
    return scope.relation().equals("ccomp")
        && scope.index() < verb.index()
        && source.index() > scope.index()
        && source.pos().matches("NNS?")
        && setOff(tree, verb)
        && !tree.hasChild(verb, "dobj", "mark")
        && !share(tree, source);
  }

  /** "46 per cent of those asked said" is a finding, not a source. */
  private static boolean share(Tree tree, Token source) {
    String lemma = source.lemma().toLowerCase(Locale.ROOT);
    return Set.of("cent", "percent", "%", "half", "third", "quarter", "majority").contains(lemma)
        || source.pos().equals("CD")
        || tree.children(source).stream().anyMatch(c -> c.form().equals("%"));
  }
}
