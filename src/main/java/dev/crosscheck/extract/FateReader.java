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

  FateReader(Tree tree) {
    this.tree = tree;
    this.clauses = new PersonClauses(tree);
  }

  /** The worst that the sentence tells of the person named by a token. */
  Optional<FateReading> of(Token person) {
    List<FateReading> found = new ArrayList<>();
    for (PersonClauses.Part part : clauses.of(person)) {
      (part.undergoes() ? undergone(part.verb()) : acted(part.verb())).ifPresent(found::add);
    }
    behind(person).ifPresent(found::add);
    nominal(person).ifPresent(found::add);
    with(person).ifPresent(found::add);
    named(person).ifPresent(found::add);
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

  /** What is done to the person. */
  private Optional<FateReading> undergone(Token verb) {
    String lemma = verb.lemma();
    if (FateWords.KILL.contains(lemma)) {
      return reading(Fate.KILLED, verb);
    }
    boolean harmed = FateWords.SHOOT.contains(lemma) || FateWords.HURT.contains(lemma);
    boolean hit = FateWords.HIT.contains(lemma) && byBullet(verb);
    boolean struck = FateWords.HIT.contains(lemma) && deadly(verb);
    if (harmed && deadly(verb) || struck || lemma.equals("gun") && particle(verb, "down")) {
      return reading(Fate.KILLED, verb);
    }
    if (FateWords.SHOOT.contains(lemma) || hit) {
      return shotAt(verb) ? Optional.empty() : reading(Fate.SHOT, verb);
    }
    if (FateWords.ABDUCT.contains(lemma)) {
      return reading(Fate.ABDUCTED, verb);
    }
    if (FateWords.HURT.contains(lemma)) {
      return reading(Fate.INJURED, verb);
    }
    if (deadly(verb) && !FateWords.STATE.contains(lemma) && !FateWords.FIGURATIVE.contains(lemma)) {
      return reading(Fate.KILLED, verb);
    }
    if (FateWords.BRING.contains(lemma) && inHospital(verb)) {
      return reading(Fate.INJURED, verb);
    }
    if (lemma.equals("expect") && saved(verb)) {
      return reading(Fate.INJURED, verb);
    }
    return state(verb).or(() -> wounded(verb)).or(() -> badWay(verb));
  }

  /** "was taken away in critical condition". */
  private Optional<FateReading> badWay(Token verb) {
    return tree.children(verb, "prep").stream()
        .filter(
            p -> p.lemma().equals("in") && inBadWay(p) && FateWords.BRING.contains(verb.lemma()))
        .findFirst()
        .flatMap(p -> reading(Fate.INJURED, p));
  }

  /** What the person does or is. */
  private Optional<FateReading> acted(Token verb) {
    String lemma = verb.lemma();
    boolean himself =
        tree.children(verb, "dobj").stream()
            .anyMatch(o -> o.lemma().matches("(?:him|her|them)sel(?:f|ves)"));
    boolean deadlyVerb = FateWords.KILL.contains(lemma) || FateWords.SHOOT.contains(lemma);
    if (deadlyVerb && himself) {
      Fate fate = FateWords.KILL.contains(lemma) || deadly(verb) ? Fate.KILLED : Fate.SHOT;
      return Optional.of(new FateReading(fate, verb, true));
    }
    String object = tree.firstChild(verb, "dobj").map(Token::lemma).orElse("");
    if (lemma.equals("take") && object.equals("life") && ownLife(verb)
        || lemma.equals("commit") && object.equals("suicide")) {
      return Optional.of(new FateReading(Fate.KILLED, verb, true));
    }
    if (FateWords.DIE.contains(lemma) && past(verb)
        || lemma.equals("lose") && object.equals("life")
        || lemma.equals("bleed") && deadly(verb)) {
      return reading(Fate.KILLED, verb);
    }
    Set<String> below = below(verb);
    boolean healing =
        lemma.equals("recover")
            && (verb.pos().equals("VBG") || below.stream().anyMatch(FateWords.WOUNDS::contains));
    if (lemma.equals("undergo") && below.contains("surgery") || healing) {
      return reading(Fate.INJURED, verb);
    }
    boolean being = FateWords.BEING.contains(lemma) || verb.pos().equals("VBN");
    return wounded(verb).or(() -> being ? state(verb) : Optional.empty());
  }

  /** Has happened: not "is dying", "that he die". */
  private boolean past(Token verb) {
    return switch (verb.pos()) {
      case "VBG" -> verb.relation().equals("pcomp");
      case "VB" -> tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("do"));
      default -> true;
    };
  }

  private boolean ownLife(Token verb) {
    return tree.children(verb, "dobj").stream()
        .flatMap(o -> tree.children(o).stream())
        .anyMatch(c -> c.lemma().equals("own"));
  }

  /** "suffered a gunshot wound", "suffering from wounds", "is being treated for injuries". */
  private Optional<FateReading> wounded(Token verb) {
    boolean has =
        FateWords.HAVE.contains(verb.lemma())
            || Set.of("treat", "find", "be", "leave", "discover", "remain", "list")
                .contains(verb.lemma());
    if (!has) {
      return Optional.empty();
    }
    List<Token> below = new ArrayList<>(tree.children(verb, "dobj"));
    for (Token prep : tree.children(verb, "prep")) {
      if (Set.of("with", "from", "for").contains(prep.lemma())) {
        below.addAll(tree.children(prep, "pobj"));
      }
    }
    return below.stream().map(this::wound).flatMap(Optional::stream).findFirst();
  }

  private Optional<FateReading> wound(Token noun) {
    if (!FateWords.WOUNDS.contains(noun.lemma())) {
      return Optional.empty();
    }
    boolean shot =
        noun.lemma().equals("gunshot")
            || tree.children(noun).stream().anyMatch(c -> FateWords.BULLETS.contains(c.lemma()));
    return reading(shot ? Fate.SHOT : Fate.INJURED, noun);
  }

  /** "was pronounced dead", "left him in critical condition", "remained in hospital". */
  private Optional<FateReading> state(Token verb) {
    if (!FateWords.STATE.contains(verb.lemma())) {
      return Optional.empty();
    }
    for (Token child :
        tree.children(verb, "acomp", "oprd", "attr", "advmod", "xcomp", "dobj", "prep", "dep")) {
      Optional<FateReading> found = stateWord(child);
      if (found.isPresent() && child.index() > verb.index()) {
        return found;
      }
      if (child.relation().equals("prep") && child.lemma().equals("in") && inBadWay(child)) {
        return reading(Fate.INJURED, child);
      }
    }
    return Optional.empty();
  }

  private Optional<FateReading> stateWord(Token word) {
    String form = MeasureWords.lower(word);
    if (FateWords.DEAD.contains(form) || form.equals("killed")) {
      return reading(Fate.KILLED, word);
    }
    if (Set.of(
            "injured", "wounded", "hurt", "hospitalized", "hospitalised", "critical", "paralyzed")
        .contains(form)) {
      return reading(Fate.INJURED, word);
    }
    return form.equals("shot") && (!word.pos().startsWith("N") || !tree.hasChild(word, "det"))
        ? reading(deadly(word) ? Fate.KILLED : Fate.SHOT, word)
        : Optional.empty();
  }

  /** "in critical condition", "in intensive care", "in the hospital". */
  private boolean inBadWay(Token in) {
    return tree.children(in, "pobj").stream()
        .anyMatch(
            o ->
                o.lemma().equals("condition")
                    || o.lemma().equals("hospital")
                    || o.lemma().equals("care")
                        && tree.children(o).stream()
                            .anyMatch(c -> c.lemma().matches("intensive|critical")));
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
    if (shotAt(word) || subject) {
      return Optional.empty();
    }
    boolean acts = tree.hasChild(word, "dobj", "nsubj", "nsubjpass", "aux");
    boolean finite = word.pos().startsWith("VB") && i != last.index() + 1;
    return acts && word.pos().startsWith("V") || finite && !word.pos().equals("VBN")
        ? Optional.empty()
        : stateWord(word);
  }

  /** "Woman shot, killed", "Man shot and wounded". */
  private Optional<FateReading> joined(int from) {
    int i = from;
    while (i < tree.size() && i < from + 2 && tree.token(i).form().matches(",|and|&")) {
      i++;
    }
    boolean second = i > from && i < tree.size() && !tree.hasChild(tree.token(i), "dobj");
    return second ? stateWord(tree.token(i)) : Optional.empty();
  }

  /** "the death of Ada Moss", "his brother's murder", "the body of a man", "Moss's injuries". */
  private Optional<FateReading> nominal(Token person) {
    Optional<Token> head = tree.head(person);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token noun = head.get();
    if (person.relation().equals("pobj") && noun.lemma().equals("of")) {
      noun = tree.head(noun).orElse(noun);
    } else if (!person.relation().equals("poss")) {
      return Optional.empty();
    }
    boolean many = noun.pos().equals("NNS") && !FateWords.WOUNDS.contains(noun.lemma());
    if (many && !noun.lemma().equals("remains")) {
      return Optional.empty();
    }
    Token told = noun;
    if (FateWords.BODIES.contains(noun.lemma())) {
      boolean found = tree.head(told).map(v -> FateWords.FIND.contains(v.lemma())).orElse(true);
      return found ? reading(Fate.KILLED, told) : Optional.empty();
    }
    if (FateWords.DEATHS.contains(noun.lemma())) {
      return reading(Fate.KILLED, told);
    }
    if (noun.lemma().matches("kidnapping|abduction")) {
      return reading(Fate.ABDUCTED, told);
    }
    if (FateWords.SHOOTINGS.contains(noun.lemma())) {
      boolean fatal = tree.children(noun).stream().anyMatch(c -> c.lemma().matches("fatal|deadly"));
      return person.relation().equals("pobj")
          ? reading(fatal ? Fate.KILLED : Fate.SHOT, told)
          : Optional.empty();
    }
    boolean life = noun.lemma().equals("life") && takesLife(noun);
    if (life) {
      return reading(Fate.KILLED, told);
    }
    return person.relation().equals("poss") ? wound(noun) : Optional.empty();
  }

  private boolean takesLife(Token life) {
    return tree.head(life).map(v -> v.lemma().matches("claim|take|cost")).orElse(false)
        && life.relation().equals("dobj");
  }

  /** "a man with a gunshot wound". */
  private Optional<FateReading> with(Token person) {
    boolean condition =
        tree.children(person, "prep").stream().anyMatch(p -> p.lemma().equals("in") && inBadWay(p));
    if (condition) {
      return reading(Fate.INJURED, person);
    }
    return tree.children(person, "prep").stream()
        .filter(p -> p.lemma().equals("with"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .map(this::wound)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "the gunshot victim", "a homicide victim", "the dead man", "the wounded officer". */
  private Optional<FateReading> named(Token person) {
    for (Token child : tree.children(person, "compound", "nmod", "amod")) {
      if (child.index() > person.index()) {
        continue;
      }
      boolean victim = person.lemma().equals("victim");
      if (victim && child.lemma().matches("homicide|murder|murdered|slaying")) {
        return reading(Fate.KILLED, child);
      }
      if (victim && child.lemma().matches("gunshot|shooting")) {
        return reading(Fate.SHOT, child);
      }
      Optional<FateReading> state =
          child.lemma().equals("critical") ? Optional.empty() : stateWord(child);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** "fatally shot", "shot dead", "stabbed to death". */
  private boolean deadly(Token verb) {
    int next = verb.index() + 1;
    boolean shotDead = next < tree.size() && tree.token(next).form().equals("dead");
    return shotDead
        || tree.children(verb).stream()
            .anyMatch(
                c ->
                    c.lemma().equals("fatally")
                        || FateWords.DEAD.contains(c.lemma())
                        || c.lemma().equals("to")
                            && tree.children(c, "pobj").stream()
                                .anyMatch(o -> o.lemma().equals("death")));
  }

  private boolean particle(Token verb, String word) {
    return tree.children(verb, "prt", "advmod", "prep").stream()
        .anyMatch(c -> c.lemma().equals(word));
  }

  /** "was shot at": fired upon, not hit. */
  private boolean shotAt(Token verb) {
    return clauses.firesAt(verb);
  }

  /** "a homicide", "the fatal shooting": that somebody died, without a word on whom. */
  Optional<FateReading> deed(Token noun) {
    boolean deed =
        FateWords.DEEDS.contains(noun.lemma())
            || FateWords.SHOOTINGS.contains(noun.lemma())
                && tree.children(noun).stream().anyMatch(c -> c.lemma().matches("fatal|deadly"));
    boolean nominal = noun.pos().equals("NN") && !noun.relation().matches("compound|nmod");
    boolean named = tree.children(noun, "prep").stream().anyMatch(p -> p.lemma().equals("of"));
    return deed && nominal && !named
        ? reading(Fate.KILLED, noun).filter(this::told)
        : Optional.empty();
  }

  /** A bullet does it, or a part of the body is named. */
  private boolean byBullet(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t ->
                FateWords.BULLETS.contains(t.lemma())
                    || FateWords.BODY_PARTS.contains(t.lemma())
                        && t.index() > verb.index()
                        && tree.head(t).map(h -> h.pos().equals("IN")).orElse(false));
  }

  private boolean inHospital(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t ->
                t.index() > verb.index()
                    && FateWords.HOSPITAL.contains(t.form().toLowerCase(java.util.Locale.ROOT)));
  }

  /** "expected to survive". */
  private boolean saved(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t -> t.index() > verb.index() && t.lemma().matches("survive|recover|okay|fine|live"));
  }

  private Set<String> below(Token verb) {
    Set<String> lemmas = new java.util.HashSet<>();
    tree.descendants(verb).forEach(t -> lemmas.add(t.lemma()));
    return lemmas;
  }

  private static Optional<FateReading> reading(Fate fate, Token evidence) {
    return Optional.of(new FateReading(fate, evidence, false));
  }
}
