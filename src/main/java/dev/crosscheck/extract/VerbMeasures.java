package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** What a verb and the words around it say of those counted, where its lemma alone does not. */
final class VerbMeasures {
  private static final Set<String> STATES =
      Set.of(
          "be",
          "remain",
          "go",
          "leave",
          "become",
          "report",
          "list",
          "feel",
          "find",
          "declare",
          "make",
          "render",
          "stay",
          "fear",
          "presume",
          "believe",
          "confirm",
          "pronounce",
          "know");
  private static final Set<String> HOSPITAL_VERBS =
      Set.of(
          "take", "bring", "rush", "treat", "admit", "need", "put", "send", "require", "be", "fly",
          "receive", "remain", "carry");
  private static final Set<String> STATES_OF =
      Set.of(
          "hospital",
          "condition",
          "run",
          "way",
          "hands",
          "list",
          "case",
          "dark",
          "age",
          "time",
          "end",
          "mid",
          "majority",
          "minority",
          "lead");
  static final Set<String> TAKEN_AS = Set.of("hostage", "captive", "prisoner");

  private final Tree tree;

  VerbMeasures(Tree tree) {
    this.tree = tree;
  }

  /** "were taken to hospital", "needed hospital treatment", "put 12 people in hospital". */
  Optional<String> hospital(Token verb) {
    boolean there =
        HOSPITAL_VERBS.contains(verb.lemma())
            && tree.descendants(verb).stream()
                .anyMatch(t -> t.lemma().equals("hospital") && t.index() > verb.index());
    return there ? Optional.of("hospitalised") : Optional.empty();
  }

  /** "There were 140 people in the building", "174 people were aboard". */
  Optional<String> present(Predicate predicate) {
    Token verb = predicate.word();
    if (!verb.lemma().equals("be")) {
      return Optional.empty();
    }
    boolean there = tree.hasChild(verb, "expl");
    boolean aboard =
        tree.children(verb, "acomp", "advmod", "prep", "attr").stream()
            .anyMatch(c -> Set.of("aboard", "inside").contains(c.lemma()) || isPlaced(c));
    boolean placed =
        tree.descendants(verb).stream()
            .anyMatch(c -> Set.of("aboard", "inside", "in", "at", "on").contains(c.lemma()));
    return there && placed || predicate.role() == Predicate.Role.SUBJECT && aboard
        ? Optional.of("present")
        : Optional.empty();
  }

  /** "were in the hall", but not "were in hospital", "in custody", "in danger". */
  private boolean isPlaced(Token preposition) {
    return Set.of("in", "on", "at").contains(preposition.lemma())
        && tree.firstChild(preposition, "pobj")
            .map(
                o ->
                    o.lemma().equals("it")
                        || tree.hasChild(o, "det") && !STATES_OF.contains(o.lemma()))
            .orElse(false);
  }

  /** "taken hostage", "carried off", "had not been accounted for", "moved inland", "set free". */
  Optional<String> special(Token verb) {
    boolean asHostage =
        tree.children(verb).stream().anyMatch(c -> TAKEN_AS.contains(c.lemma()))
            || tree.children(verb, "dobj").stream().anyMatch(o -> TAKEN_AS.contains(lemmaBehind(o)))
            || TAKEN_AS.contains(lemmaBehind(verb));
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
      case "shoot" -> shot(verb);
      case "gun" -> particle.equals("down") ? Optional.of("killed") : Optional.empty();
      case "cost" ->
          tree.children(verb).stream().anyMatch(c -> c.lemma().equals("life"))
              ? Optional.of("killed")
              : Optional.empty();
      case "include", "number" -> subjectOf(verb);
      case "pull", "save", "dig", "winch", "pluck" -> Optional.of("rescued");
      case "find" -> alive(verb) ? Optional.of("rescued") : Optional.empty();
      case "force", "drive" -> fromHome(verb) ? Optional.of("displaced") : Optional.empty();
      case "scare", "frighten", "bore", "tickle", "sentence" -> Optional.empty();
      default -> deadly(verb) ? Optional.of("killed") : Optional.empty();
    };
  }

  /** "Two men shot in Orm": the past tense of a verb that needs an object and has none. */
  Optional<String> headline(Token verb) {
    boolean object =
        tree.hasChild(verb, "dobj", "aux", "ccomp", "xcomp")
            || tree.children(verb, "conj").stream().anyMatch(c -> tree.hasChild(c, "dobj"));
    boolean at =
        tree.children(verb, "prep").stream()
            .anyMatch(p -> p.lemma().equals("at") && p.index() == verb.index() + 1);
    if (object || at || !verb.pos().equals("VBD")) {
      return Optional.empty();
    }
    return MeasureWords.undergone(verb.lemma())
        .or(() -> verb.lemma().equals("shoot") ? shot(verb) : Optional.empty());
  }

  private String lemmaBehind(Token token) {
    int next = token.index() + 1;
    return next < tree.size() ? tree.token(next).lemma() : "";
  }

  /** "shot dead", "shot and killed", "shot and wounded"; "shot" alone leaves open how it ended. */
  private Optional<String> shot(Token verb) {
    if (deadly(verb)) {
      return Optional.of("killed");
    }
    int next = verb.index() + 1;
    boolean at = next < tree.size() && tree.token(next).lemma().equals("at");
    if (at && !tree.hasChild(tree.token(next), "pobj")) {
      return Optional.empty();
    }
    return tree.children(verb, "conj").stream()
        .map(c -> MeasureWords.undergone(c.lemma()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.of("shot"));
  }

  /** "shot dead", "fatally shot", "stabbed to death". */
  private boolean deadly(Token verb) {
    int next = verb.index() + 1;
    boolean shotDead =
        verb.lemma().equals("shoot")
            && next < tree.size()
            && tree.token(next).form().equals("dead");
    return shotDead
        || tree.children(verb).stream()
            .anyMatch(
                c ->
                    c.lemma().equals("dead") && verb.lemma().equals("shoot")
                        || c.lemma().equals("fatally")
                        || c.lemma().equals("to")
                            && tree.children(c, "pobj").stream()
                                .anyMatch(o -> o.lemma().equals("death")));
  }

  private boolean alive(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(t -> t.lemma().equals("alive") && t.index() > verb.index());
  }

  /** "forced 2,000 people from their homes". */
  private boolean fromHome(Token verb) {
    return tree.descendants(verb).stream()
        .anyMatch(
            t ->
                t.lemma().equals("home")
                    && tree.head(t).map(p -> p.lemma().matches("from|of")).orElse(false));
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
  Optional<String> intransitive(Token verb) {
    String object = tree.firstChild(verb, "dobj").map(Token::lemma).orElse("");
    boolean free = tree.children(verb).stream().anyMatch(c -> c.lemma().equals("free"));
    return switch (verb.lemma()) {
      case "lose" -> object.equals("life") ? Optional.of("killed") : Optional.empty();
      case "suffer", "sustain" ->
          object.equals("injury") || object.equals("wound")
              ? Optional.of("injured")
              : Optional.empty();
      case "alive" -> tree.head(verb).filter(v -> v.lemma().equals("find")).map(v -> "rescued");
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
  Optional<String> state(Token verb) {
    if (verb.form().equals("missing") && tree.hasChild(verb, "aux")) {
      return Optional.of("missing");
    }
    if (!STATES.contains(verb.lemma())) {
      return Optional.empty();
    }
    return tree.children(verb, "acomp", "oprd", "attr", "advmod", "dobj", "xcomp").stream()
        .map(c -> MeasureWords.adjective(MeasureWords.lower(c)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> among(verb));
  }

  /** "were among the dead". */
  private Optional<String> among(Token verb) {
    return tree.children(verb, "prep").stream()
        .filter(p -> p.lemma().equals("among"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .flatMap(o -> named(o).stream())
        .findFirst();
  }

  /** "The dead included three children". */
  private Optional<String> subjectOf(Token verb) {
    return tree.firstChild(verb, "nsubj").flatMap(VerbMeasures::named);
  }

  private static Optional<String> named(Token people) {
    return MeasureWords.adjective(MeasureWords.lower(people))
        .or(() -> MeasureWords.noun(people.lemma()));
  }
}
