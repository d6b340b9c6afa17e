package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** What a verb and the words around it say of those counted, where its lemma alone does not. */
final class VerbMeasures {
  static final Set<String> TAKEN_AS = Set.of("hostage", "captive", "prisoner");

  /** Those of whom "lost" says that they fell. */
  private static final Set<String> IN_BATTLE =
      WordList.of("man soldier guerrilla rebel trooper marine combatant militiaman troop");

  private static final Set<String> BATTLES =
      WordList.of("battle combat action fighting clash ambush");

  private static final Set<String> HARM = WordList.of("injury wound burn fracture cut bruise");

  private static final Set<String> ATTACKERS =
      WordList.of(
          """
          gunman terrorist rebel guerrilla militant kidnapper attacker insurgent bandit extremist
          """);

  private final Tree tree;

  VerbMeasures(Tree tree) {
    this.tree = tree;
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
            : byForce(verb).or(() -> moved(verb));
      }
      case "carry" -> particle.equals("off") ? Optional.of("abducted") : moved(verb);
      case "account" -> tree.hasChild(verb, "neg") ? Optional.of("missing") : Optional.empty();
      case "treat" -> treated(verb);
      case "lose" ->
          tree.children(verb, "dobj").stream().anyMatch(o -> IN_BATTLE.contains(o.lemma()))
              ? Optional.of("killed")
              : Optional.empty();
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
      case "have", "remain" -> open(verb);
      case "fall" ->
          tree.children(verb, "prep").stream()
                  .filter(p -> p.lemma().equals("in"))
                  .flatMap(p -> tree.children(p, "pobj").stream())
                  .anyMatch(o -> BATTLES.contains(o.lemma()))
              ? Optional.of("killed")
              : Optional.empty();
      case "alive" ->
          tree.head(verb)
              .or(() -> tree.firstChild(verb, "ccomp"))
              .filter(v -> v.lemma().equals("find"))
              .map(v -> "rescued");
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

  /** "have yet to be released", "remain to be found": what is not over. */
  private Optional<String> open(Token verb) {
    boolean yet =
        verb.lemma().equals("remain")
            || tree.children(verb, "advmod").stream().anyMatch(c -> c.lemma().equals("yet"));
    return tree.firstChild(verb, "xcomp")
        .filter(v -> yet && tree.hasChild(v, "auxpass"))
        .flatMap(
            v ->
                switch (v.lemma()) {
                  case "release", "free", "liberate" -> Optional.of("held");
                  case "find", "locate", "trace", "rescue" -> Optional.of("missing");
                  default -> Optional.empty();
                });
  }

  /** "were treated for injuries". */
  private Optional<String> treated(Token verb) {
    return tree.children(verb, "prep").stream()
        .filter(p -> p.lemma().equals("for"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(o -> HARM.contains(o.lemma()))
        .findFirst()
        .map(o -> "injured");
  }

  /** "The gunmen took away seven students". */
  private Optional<String> byForce(Token verb) {
    boolean away = tree.children(verb).stream().anyMatch(c -> c.lemma().matches("away|off"));
    boolean attacker =
        tree.children(verb, "nsubj").stream().anyMatch(s -> ATTACKERS.contains(s.lemma()));
    return away && attacker ? Optional.of("abducted") : Optional.empty();
  }

  /** "The dead included three children". */
  private Optional<String> subjectOf(Token verb) {
    return tree.firstChild(verb, "nsubj").flatMap(StateMeasures::named);
  }
}
