package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what happened to those who are counted: from the word behind the number ("15 dead"), the
 * counted noun ("15 deaths"), the verb ("killed 15"), a noun of action ("the release of 15") or the
 * head of a count ("the death toll rose to 15"), in this order.
 */
final class MeasureReader {
  /** "The dead number 24", "The injured numbered more than 300". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(dead|injured|wounded|missing|displaced)\\s+number(?:s|ed)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final Tree tree;
  private final VerbMeasures verbs;
  private final StateMeasures states;
  private final ClauseMeasures clauses;
  private final TollReader tolls;
  private final NounMeasures nouns;

  MeasureReader(Tree tree) {
    this.tree = tree;
    this.verbs = new VerbMeasures(tree);
    this.states = new StateMeasures(tree);
    this.clauses = new ClauseMeasures(tree, verbs, states);
    this.nouns = new NounMeasures(tree);
    this.tolls = new TollReader(tree, clauses);
  }

  /** What the figure says; empty when nothing is understood. */
  Optional<MeasureReading> read(Counted counted) {
    Token adjective = counted.adjective();
    if (adjective != null && !nouns.ofBodies(counted)) {
      return MeasureWords.adjective(MeasureWords.lower(adjective))
          .map(m -> new MeasureReading(m, adjective, null));
    }
    Optional<MeasureReading> label = label(counted);
    if (label.isPresent()) {
      return label;
    }
    Optional<MeasureReading> toll = tolls.read(counted);
    if (toll.isPresent()) {
      return toll;
    }
    Token noun = counted.noun();
    if (noun != null) {
      Optional<MeasureReading> named = nouns.counted(counted, noun);
      if (named.isPresent()) {
        return named;
      }
    }
    boolean people =
        noun == null
            ? counted.amount().unit().isEmpty()
            : isPeople(noun) || PersonWords.isGroup(noun.lemma());
    if (people) {
      boolean bare = noun == null && counted.whole() == null;
      Optional<MeasureReading> verb =
          verb(counted).filter(r -> !bare || tellsPeople(r)).or(() -> modifier(counted));
      if (verb.isPresent()) {
        return verb;
      }
      Token whole = counted.whole();
      if (whole != null) {
        Optional<MeasureReading> of =
            MeasureWords.noun(whole.lemma())
                .map(m -> new MeasureReading(m, whole, null))
                .or(() -> clauses.on(whole));
        if (of.isPresent()) {
          return of;
        }
      }
    }
    Token thing = noun == null ? counted.whole() : noun;
    return thing == null || !thing.pos().startsWith("NN")
        ? Optional.empty()
        : Optional.of(new MeasureReading(name(thing), null, null));
  }

  /** "Seven were kidnapped and later murdered": the death that a joined verb tells as well. */
  Optional<MeasureReading> death(Counted counted, MeasureReading first) {
    Token verb = first.evidence();
    boolean fate = verb != null && verb.pos().startsWith("V") && !first.measure().equals("killed");
    if (!fate || !MeasureWords.standard(first.measure())) {
      return Optional.empty();
    }
    return new PersonClauses(tree)
        .of(counted.phrase()).stream()
            .filter(p -> p.verb().relation().equals("conj"))
            .filter(p -> tree.head(p.verb()).filter(h -> h.equals(verb)).isPresent())
            .filter(
                p ->
                    (p.undergoes()
                            ? MeasureWords.undergone(p.verb().lemma())
                            : MeasureWords.acted(p.verb().lemma()))
                        .filter("killed"::equals)
                        .isPresent())
            .map(p -> new MeasureReading("killed", p.verb(), null))
            .findFirst();
  }

  /** The name under which things are compared. */
  static String name(Token noun) {
    return isPeople(noun)
        ? PersonWords.canonical(noun.lemma())
        : ThingWords.canonical(noun.lemma());
  }

  Tree tree() {
    return tree;
  }

  /** "The chapel holds 300", "Another 5,000 were seized": too little to tell people from things. */
  private boolean tellsPeople(MeasureReading reading) {
    Token evidence = reading.evidence();
    return !Set.of("held", "affected", "rescued", "released", "displaced", "abducted")
            .contains(reading.measure())
        || evidence != null && (evidence.pos().equals("VBN") || besidePeople(evidence));
  }

  /** "killed 12 soldiers and captured five", "found 15 alive". */
  private boolean besidePeople(Token verb) {
    boolean alive = tree.descendants(verb).stream().anyMatch(t -> t.lemma().equals("alive"));
    return alive
        || verb.relation().equals("conj")
            && tree.head(verb).stream()
                .flatMap(v -> tree.children(v, "dobj").stream())
                .anyMatch(MeasureReader::isPeople);
  }

  /** "Deaths among confirmed cases: 23": what stands before the colon of an entry. */
  private Optional<MeasureReading> label(Counted counted) {
    int number = counted.number().index();
    Matcher numbered = NUMBERED.matcher(tree.text().substring(0, counted.amount().start()));
    if (numbered.find()) {
      Optional<String> measure = MeasureWords.adjective(numbered.group(1).toLowerCase(Locale.ROOT));
      return measure.map(m -> new MeasureReading(m, tree.token(number - 1), null));
    }
    if (counted.noun() != null
        || number < 2
        || number > 8
        || !tree.token(number - 1).form().equals(":")) {
      return Optional.empty();
    }
    for (Token token : tree.tokens().subList(0, number - 1)) {
      Optional<String> measure =
          MeasureWords.noun(token.lemma())
              .or(() -> MeasureWords.adjective(MeasureWords.lower(token)));
      if (measure.isPresent()) {
        return measure.map(m -> new MeasureReading(m, token, null));
      }
    }
    return Optional.empty();
  }

  static boolean isPeople(Token noun) {
    return PersonWords.isPerson(noun.lemma())
        || noun.pos().equals("NNPS")
        || PersonWords.isDemonym(noun.form());
  }

  private Optional<MeasureReading> verb(Counted counted) {
    Token phrase =
        Optional.of(counted.phrase())
            .filter(p -> p.relation().equals("compound"))
            .flatMap(tree::head)
            .filter(h -> VerbMeasures.TAKEN_AS.contains(h.lemma()))
            .orElse(counted.phrase());
    Optional<Predicate> found = Predicate.of(tree, phrase);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Predicate predicate = deep(hedged(counted) ? object(found.get()) : found.get());
    Token word = predicate.word();
    Optional<String> hospital = states.hospital(word);
    Optional<String> measure =
        switch (predicate.role()) {
          case PASSIVE ->
              MeasureWords.undergone(word.lemma())
                  .or(() -> verbs.special(word))
                  .or(() -> states.state(word));
          case OBJECT ->
              MeasureWords.undergone(word.lemma())
                  .or(() -> verbs.special(word))
                  .or(() -> states.state(word));
          case SUBJECT ->
              MeasureWords.acted(word.lemma())
                  .or(() -> verbs.headline(word))
                  .or(() -> states.state(word))
                  .or(() -> verbs.intransitive(word));
          case NOMINAL ->
              predicate.preposition().equals("of") || predicate.preposition().equals("among")
                  ? MeasureWords.noun(word.lemma()).or(() -> nouns.lives(word))
                  : predicate.preposition().equals("to") && word.lemma().equals("injury")
                      ? Optional.of("injured")
                      : Optional.empty();
          case OBLIQUE -> Optional.empty();
        };
    return measure
        .or(() -> joined(phrase))
        .or(() -> predicate.role() == Predicate.Role.NOMINAL ? Optional.empty() : hospital)
        .or(() -> phrase.pos().startsWith("N") ? states.present(predicate) : Optional.empty())
        .map(m -> new MeasureReading(m, word, null));
  }

  /** "were dragged from their homes and killed": what a verb joined to theirs tells. */
  private Optional<String> joined(Token people) {
    boolean part =
        tree.children(people, "prep").stream()
            .flatMap(p -> tree.children(p, "pobj").stream())
            .anyMatch(o -> o.form().equalsIgnoreCase("whom"));
    return part ? Optional.empty() : joinedFate(people);
  }

  private Optional<String> joinedFate(Token people) {
    return new PersonClauses(tree)
        .of(people).stream()
            .filter(p -> p.verb().relation().equals("conj"))
            .map(
                p ->
                    p.undergoes()
                        ? MeasureWords.undergone(p.verb().lemma()).or(() -> verbs.special(p.verb()))
                        : MeasureWords.acted(p.verb().lemma()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** "killed up to 30": the preposition that the parse sees is a word of the hedge. */
  private boolean hedged(Counted counted) {
    Token phrase = counted.phrase();
    return phrase.relation().equals("pobj")
        && tree.head(phrase)
            .filter(p -> p.start() >= counted.amount().start())
            .filter(p -> p.end() <= counted.amount().numberStart())
            .isPresent();
  }

  private static Predicate object(Predicate predicate) {
    return predicate.role() == Predicate.Role.OBLIQUE
        ? new Predicate(predicate.word(), Predicate.Role.OBJECT, "")
        : predicate;
  }

  /** "are known to have died", "are feared to have drowned": the verb below decides. */
  private Predicate deep(Predicate predicate) {
    Token verb = predicate.word();
    Token below = clauses.knownTo(verb);
    if (below.equals(verb)
        || predicate.role() == Predicate.Role.NOMINAL
        || predicate.role() == Predicate.Role.OBLIQUE) {
      return predicate;
    }
    boolean passive = tree.hasChild(below, "auxpass");
    return new Predicate(below, passive ? Predicate.Role.PASSIVE : Predicate.Role.SUBJECT, "");
  }

  /** "people killed", "the 48,730 evacuated", "injured soldiers". */
  private Optional<MeasureReading> modifier(Counted counted) {
    Token head = counted.phrase();
    Optional<MeasureReading> clause = clauses.on(head);
    if (clause.isPresent()) {
      return clause;
    }
    for (Token child : tree.children(head, "amod", "nmod")) {
      Optional<String> measure = MeasureWords.adjective(MeasureWords.lower(child));
      if (measure.isPresent()) {
        return Optional.of(new MeasureReading(measure.get(), child, null));
      }
    }
    return Optional.empty();
  }
}
