package dev.crosscheck.extract;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened to those who are counted: from the word behind the number ("15 dead"), the
 * counted noun ("15 deaths"), the verb ("killed 15"), a noun of action ("the release of 15") or the
 * head of a count ("the death toll rose to 15"), in this order.
 */
final class MeasureReader {
  private static final Set<String> FOUND =
      Set.of("find", "recover", "pull", "retrieve", "discover", "wash", "identify");
  private static final Set<String> LOST = Set.of("lose", "claim", "cost", "take");
  private static final Set<String> STATES =
      Set.of(
          "be", "remain", "go", "leave", "become", "report", "list", "feel", "find", "declare",
          "make", "render", "stay");
  private static final Set<String> HOSPITAL_VERBS =
      Set.of(
          "take", "bring", "rush", "treat", "admit", "need", "put", "send", "require", "be", "fly",
          "receive", "remain", "carry");
  private static final Set<String> TAKEN_AS = Set.of("hostage", "captive", "prisoner");

  private final Tree tree;

  MeasureReader(Tree tree) {
    this.tree = tree;
  }

  /** What the figure says; empty when nothing is understood. */
  Optional<MeasureReading> read(Counted counted) {
    Token adjective = counted.adjective();
    if (adjective != null) {
      return MeasureWords.adjective(lower(adjective))
          .map(m -> new MeasureReading(m, adjective, null));
    }
    Optional<MeasureReading> label = label(counted);
    if (label.isPresent()) {
      return label;
    }
    Optional<MeasureReading> toll = toll(counted);
    if (toll.isPresent()) {
      return toll;
    }
    Token noun = counted.noun();
    if (noun != null) {
      Optional<MeasureReading> named = noun(counted, noun);
      if (named.isPresent()) {
        return named;
      }
    }
    boolean people = noun == null ? counted.amount().unit().isEmpty() : isPeople(noun);
    if (people) {
      boolean bare = noun == null && counted.whole() == null;
      Optional<MeasureReading> verb =
          verb(counted.phrase()).filter(r -> !bare || tellsPeople(r)).or(() -> modifier(counted));
      if (verb.isPresent()) {
        return verb;
      }
      Token whole = counted.whole();
      if (whole != null) {
        Optional<MeasureReading> of =
            MeasureWords.noun(whole.lemma())
                .map(m -> new MeasureReading(m, whole, null))
                .or(() -> clauseOn(whole));
        if (of.isPresent()) {
          return of;
        }
      }
    }
    return noun == null
        ? Optional.empty()
        : Optional.of(new MeasureReading(PersonWords.canonical(noun.lemma()), null, null));
  }

  Tree tree() {
    return tree;
  }

  /** "The chapel holds 300", "Another 5,000 were seized": too little to tell people from things. */
  private static boolean tellsPeople(MeasureReading reading) {
    return !Set.of("held", "affected", "rescued", "released", "displaced", "abducted")
            .contains(reading.measure())
        || reading.evidence() != null && reading.evidence().pos().equals("VBN");
  }

  /** "Deaths among confirmed cases: 23": what stands before the colon of an entry. */
  private Optional<MeasureReading> label(Counted counted) {
    int number = counted.number().index();
    if (counted.noun() != null
        || number < 2
        || number > 8
        || !tree.token(number - 1).form().equals(":")) {
      return Optional.empty();
    }
    for (Token token : tree.tokens().subList(0, number - 1)) {
      Optional<String> measure =
          MeasureWords.noun(token.lemma()).or(() -> MeasureWords.adjective(lower(token)));
      if (measure.isPresent()) {
        return measure.map(m -> new MeasureReading(m, token, null));
      }
    }
    return Optional.empty();
  }

  static boolean isPeople(Token noun) {
    return PersonWords.isPerson(noun.lemma()) || PersonWords.isDemonym(noun.form());
  }

  /** deaths, casualties; bodies found; lives lost. */
  private Optional<MeasureReading> noun(Counted counted, Token noun) {
    String lemma = noun.lemma();
    if (lemma.equals("body") || lemma.equals("corpse")) {
      return acts(counted, FOUND)
          ? Optional.of(new MeasureReading("killed", noun, null))
          : Optional.empty();
    }
    if (lemma.equals("life")) {
      return acts(counted, LOST)
          ? Optional.of(new MeasureReading("killed", noun, null))
          : Optional.empty();
    }
    return MeasureWords.noun(lemma).map(m -> new MeasureReading(m, noun, null));
  }

  private boolean acts(Counted counted, Set<String> verbs) {
    Optional<Predicate> predicate = Predicate.of(tree, counted.phrase());
    boolean governed = predicate.isPresent() && verbs.contains(predicate.get().word().lemma());
    return governed
        || tree.children(counted.phrase(), "acl", "relcl").stream()
            .anyMatch(v -> verbs.contains(v.lemma()));
  }

  private Optional<MeasureReading> verb(Token phrase) {
    Optional<Predicate> found = Predicate.of(tree, phrase);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Predicate predicate = deep(found.get());
    Token word = predicate.word();
    Optional<String> hospital = hospital(word);
    Optional<String> measure =
        switch (predicate.role()) {
          case PASSIVE ->
              MeasureWords.undergone(word.lemma()).or(() -> special(word)).or(() -> state(word));
          case OBJECT ->
              MeasureWords.undergone(word.lemma()).or(() -> special(word)).or(() -> state(word));
          case SUBJECT ->
              MeasureWords.acted(word.lemma()).or(() -> state(word)).or(() -> intransitive(word));
          case NOMINAL ->
              predicate.preposition().equals("of") || predicate.preposition().equals("among")
                  ? MeasureWords.noun(word.lemma())
                  : Optional.empty();
          case OBLIQUE -> Optional.empty();
        };
    return measure
        .or(() -> predicate.role() == Predicate.Role.NOMINAL ? Optional.empty() : hospital)
        .or(() -> phrase.pos().startsWith("N") ? present(predicate) : Optional.empty())
        .map(m -> new MeasureReading(m, word, null));
  }

  /** "are known to have died", "are feared to have drowned": the verb below decides. */
  private Predicate deep(Predicate predicate) {
    Token verb = predicate.word();
    Token below = knownTo(verb);
    if (below == verb
        || predicate.role() == Predicate.Role.NOMINAL
        || predicate.role() == Predicate.Role.OBLIQUE) {
      return predicate;
    }
    boolean passive = tree.hasChild(below, "auxpass");
    return new Predicate(below, passive ? Predicate.Role.PASSIVE : Predicate.Role.SUBJECT, "");
  }

  /** "were taken to hospital", "needed hospital treatment", "put 12 people in hospital". */
  private Optional<String> hospital(Token verb) {
    boolean there =
        HOSPITAL_VERBS.contains(verb.lemma())
            && tree.descendants(verb).stream()
                .anyMatch(t -> t.lemma().equals("hospital") && t.index() > verb.index());
    return there ? Optional.of("hospitalised") : Optional.empty();
  }

  /** "There were 140 people in the building", "174 people were aboard". */
  private Optional<String> present(Predicate predicate) {
    Token verb = predicate.word();
    if (!verb.lemma().equals("be")) {
      return Optional.empty();
    }
    boolean there = tree.hasChild(verb, "expl");
    boolean aboard =
        tree.children(verb, "acomp", "advmod", "prep", "attr").stream()
            .anyMatch(c -> Set.of("aboard", "inside", "on", "at", "in").contains(c.lemma()));
    boolean placed =
        tree.descendants(verb).stream()
            .anyMatch(c -> Set.of("aboard", "inside", "in", "at", "on").contains(c.lemma()));
    return there && placed || predicate.role() == Predicate.Role.SUBJECT && aboard
        ? Optional.of("present")
        : Optional.empty();
  }

  /** "taken hostage", "carried off", "had not been accounted for", "moved inland", "set free". */
  private Optional<String> special(Token verb) {
    boolean asHostage =
        tree.children(verb).stream().anyMatch(c -> TAKEN_AS.contains(c.lemma()))
            || verb.index() + 1 < tree.size()
                && TAKEN_AS.contains(tree.token(verb.index() + 1).lemma());
    String particle = tree.firstChild(verb, "prt", "advmod").map(Token::lemma).orElse("");
    return switch (verb.lemma()) {
      case "take" -> {
        boolean noun =
            tree.firstChild(verb, "dobj")
                .map(o -> PersonWords.canonical(o.lemma()).equals("hostage"))
                .orElse(false);
        yield asHostage || noun || particle.equals("captive")
            ? Optional.of("abducted")
            : moved(verb);
      }
      case "carry" -> particle.equals("off") ? Optional.of("abducted") : moved(verb);
      case "account" -> tree.hasChild(verb, "neg") ? Optional.of("missing") : Optional.empty();
      case "set", "let" ->
          tree.children(verb).stream()
                  .anyMatch(c -> c.lemma().equals("free") || c.lemma().equals("go"))
              ? Optional.of("released")
              : Optional.empty();
      case "move", "bring", "relocate", "ferry", "bus" -> moved(verb);
      case "shoot", "burn", "stab" ->
          tree.children(verb).stream()
                  .anyMatch(c -> c.lemma().equals("dead") || c.lemma().equals("death"))
              ? Optional.of("killed")
              : Optional.empty();
      case "pull", "save", "dig", "winch", "pluck" -> Optional.of("rescued");
      default -> Optional.empty();
    };
  }

  /** Taken out of a dangerous place. */
  private Optional<String> moved(Token verb) {
    boolean away =
        tree.children(verb).stream()
            .anyMatch(
                c ->
                    Set.of("inland", "away", "out", "safety").contains(c.lemma())
                        || c.lemma().equals("to")
                            && tree.firstChild(c, "pobj")
                                .map(p -> Set.of("safety", "shelter").contains(p.lemma()))
                                .orElse(false));
    return away ? Optional.of("evacuated") : Optional.empty();
  }

  /** "went free", "left jail", "lost their lives", "suffered injuries", "tested positive". */
  private Optional<String> intransitive(Token verb) {
    String object = tree.firstChild(verb, "dobj").map(Token::lemma).orElse("");
    boolean free = tree.children(verb).stream().anyMatch(c -> c.lemma().equals("free"));
    return switch (verb.lemma()) {
      case "lose" -> object.equals("life") ? Optional.of("killed") : Optional.empty();
      case "suffer", "sustain" ->
          object.equals("injury") || object.equals("wound")
              ? Optional.of("injured")
              : Optional.empty();
      case "go", "walk" -> free ? Optional.of("released") : Optional.empty();
      case "leave" ->
          Set.of("jail", "prison").contains(object) ? Optional.of("released") : Optional.empty();
      case "test" ->
          Optional.of("infected")
              .filter(
                  m -> tree.children(verb).stream().anyMatch(c -> c.lemma().equals("positive")));
      default -> Optional.empty();
    };
  }

  /** "are missing", "left 15 people dead", "remain captive". */
  private Optional<String> state(Token verb) {
    if (verb.form().equals("missing") && tree.hasChild(verb, "aux")) {
      return Optional.of("missing");
    }
    if (!STATES.contains(verb.lemma())) {
      return Optional.empty();
    }
    return tree.children(verb, "acomp", "oprd", "attr", "advmod", "dobj", "xcomp").stream()
        .map(c -> MeasureWords.adjective(lower(c)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "people killed", "the 48,730 evacuated", "injured soldiers". */
  private Optional<MeasureReading> modifier(Counted counted) {
    Token head = counted.phrase();
    Optional<MeasureReading> clause = clauseOn(head);
    if (clause.isPresent()) {
      return clause;
    }
    for (Token child : tree.children(head, "amod", "nmod")) {
      Optional<String> measure = MeasureWords.adjective(lower(child));
      if (measure.isPresent()) {
        return Optional.of(new MeasureReading(measure.get(), child, null));
      }
    }
    return Optional.empty();
  }

  private Optional<MeasureReading> clauseOn(Token head) {
    for (Token verb : tree.children(head, "acl", "relcl")) {
      boolean passive = verb.pos().equals("VBN") || tree.hasChild(verb, "nsubjpass", "auxpass");
      Token deep = knownTo(verb);
      Optional<String> measure =
          deep != verb
              ? MeasureWords.acted(deep.lemma()).or(() -> MeasureWords.undergone(deep.lemma()))
              : passive
                  ? MeasureWords.undergone(verb.lemma()).or(() -> special(verb))
                  : MeasureWords.acted(verb.lemma()).or(() -> state(verb));
      if (measure.isPresent()) {
        return Optional.of(new MeasureReading(measure.get(), deep, null));
      }
    }
    return Optional.empty();
  }

  /** "known to have died", "believed to have been killed": the verb below. */
  private Token knownTo(Token verb) {
    return Set.of("know", "confirm", "report", "believe", "say", "fear", "find")
            .contains(verb.lemma())
        ? tree.firstChild(verb, "xcomp").orElse(verb)
        : verb;
  }

  /** "the death toll rose to 47", "the number of missing was revised down from 120 to 85". */
  private Optional<MeasureReading> toll(Counted counted) {
    Token noun = counted.noun();
    if (noun != null && !PersonWords.isAnyone(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Predicate> found = Predicate.of(tree, counted.phrase());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Predicate predicate = found.get();
    Token word = predicate.word();
    if (predicate.role() == Predicate.Role.NOMINAL) {
      boolean of = predicate.preposition().equals("of") || predicate.preposition().equals("at");
      return of && MeasureWords.TOTALS.contains(word.lemma()) && counted.noun() == null
          ? total(word, null)
          : Optional.empty();
    }
    if (!MeasureWords.VALUE_VERBS.contains(word.lemma())
        || predicate.role() == Predicate.Role.SUBJECT
        || predicate.role() == Predicate.Role.PASSIVE) {
      return Optional.empty();
    }
    Breakdown.Role change =
        switch (predicate.preposition()) {
          case "from" -> Breakdown.Role.BEFORE;
          case "by" -> Breakdown.Role.CHANGE;
          case "to" -> Breakdown.Role.AFTER;
          default -> null;
        };
    for (Token subject : subjects(word)) {
      if (MeasureWords.TOTALS.contains(subject.lemma()) && !subject.equals(counted.phrase())) {
        Optional<MeasureReading> total = total(subject, change);
        if (total.isPresent()) {
          return total;
        }
      }
      if (Set.of("dead", "death", "missing", "injured", "wounded", "casualty", "fatality")
          .contains(subject.lemma())) {
        return MeasureWords.noun(subject.lemma()).map(m -> new MeasureReading(m, subject, change));
      }
    }
    return Optional.empty();
  }

  /** Subject and object of the verb; when the parse gives none, the count named just before it. */
  private List<Token> subjects(Token verb) {
    List<Token> own = tree.children(verb, "nsubjpass", "dobj", "nsubj");
    if (!own.isEmpty()) {
      return own;
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 9); i--) {
      Token token = tree.token(i);
      if (MeasureWords.TOTALS.contains(token.lemma())) {
        return List.of(token);
      }
      if (token.pos().matches("VBD|VBZ|VBP|MD")) {
        break;
      }
    }
    return List.of();
  }

  private Optional<MeasureReading> total(Token head, Breakdown.@Nullable Role change) {
    for (Token child : tree.children(head, "compound", "nmod", "amod")) {
      Optional<String> measure =
          MeasureWords.noun(child.lemma()).or(() -> MeasureWords.adjective(lower(child)));
      if (measure.isPresent()) {
        return measure.map(m -> new MeasureReading(m, head, change));
      }
    }
    Optional<MeasureReading> own = clauseOn(head);
    if (own.isPresent()) {
      return own.map(r -> new MeasureReading(r.measure(), head, change));
    }
    Token of =
        tree.firstChild(head, "prep")
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> tree.firstChild(p, "pobj"))
            .orElse(null);
    if (of != null) {
      Optional<String> measure =
          MeasureWords.adjective(lower(of))
              .or(() -> MeasureWords.noun(of.lemma()))
              .or(() -> clauseOn(of).map(MeasureReading::measure));
      if (of.lemma().equals("life")) {
        measure = Optional.of("killed");
      }
      String name = measure.orElse(PersonWords.canonical(of.lemma()));
      return Optional.of(new MeasureReading(name, head, change));
    }
    return head.lemma().equals("toll")
        ? Optional.of(new MeasureReading("killed", head, change))
        : Optional.empty();
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
