package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where: the place that a figure is said of, as its sentence tells. */
final class Places {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "across",
          "throughout",
          "outside",
          "around",
          "inside",
          "within",
          "along");
  private static final Set<String> PLACES =
      WordList.of(
          """
          province city town village district region country capital state county island
          area camp valley suburb port north south east west coast hospital school
          border strip enclave territory hamlet neighbourhood neighborhood constituency
          parish prison stadium
          """);

  /** Places that leave nothing out. */
  private static final Set<String> WHOLE_LAND = Set.of("country", "nation", "world");

  private final Tree tree;
  private final List<TimeExpression> times;

  Places(Tree tree, List<TimeExpression> times) {
    this.tree = tree;
    this.times = times;
  }

  /** The place that a deed is said of: "exploded in Orm", "struck the port of Orm". */
  @Nullable String around(Token trigger) {
    List<Token> words = new ArrayList<>(tree.children(trigger, "prep", "advmod"));
    for (Token object : tree.children(trigger, "dobj", "nsubj", "nsubjpass")) {
      words.addAll(tree.descendants(object));
    }
    return words.stream()
        .map(this::place)
        .flatMap(Optional::stream)
        .filter(place -> place.chars().anyMatch(Character::isUpperCase))
        .findFirst()
        .orElse(null);
  }

  /** The place that the figure is said of, nearest word first; null when none is stated. */
  @Nullable String area(Counted counted, @Nullable Token evidence) {
    String label = label(counted);
    if (label != null) {
      return label;
    }
    List<Token> anchors = new ArrayList<>();
    anchors.add(counted.phrase());
    if (evidence != null) {
      anchors.add(evidence);
    }
    Token at = counted.phrase();
    for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
      at = tree.token(at.head());
      anchors.add(at);
      if (at.pos().startsWith("V")
          && (at.relation().equals("ccomp") || at.relation().equals("relcl"))) {
        break;
      }
    }
    for (Token anchor : anchors) {
      for (Token child : tree.children(anchor, "prep", "advmod")) {
        Optional<String> place = place(child);
        if (place.isPresent()) {
          return place.get();
        }
      }
    }
    return anchors.stream()
        .filter(a -> a.pos().startsWith("V"))
        .flatMap(verb -> tree.children(verb, "nsubj").stream())
        .filter(subject -> !tree.isAncestor(subject, counted.phrase()))
        .flatMap(subject -> tree.descendants(subject).stream())
        .map(this::place)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** "Aldersyke: 64 houses destroyed": the name before the colon of an entry. */
  private @Nullable String label(Counted counted) {
    int number = counted.number().index();
    for (int i = 1; i < Math.min(number, 5); i++) {
      if (tree.token(i).form().equals(":")) {
        boolean name =
            tree.tokens().subList(0, i).stream()
                .allMatch(t -> Character.isUpperCase(t.form().charAt(0)) && !heading(t));
        return name ? tree.text().substring(0, tree.token(i).start()).strip() : null;
      }
    }
    return null;
  }

  /** "Deaths: 15", "Update: 15 dead": no place. */
  private static boolean heading(Token word) {
    return MeasureWords.noun(word.lemma()).isPresent()
        || MeasureWords.adjective(MeasureWords.lower(word)).isPresent()
        || MeasureWords.TOTALS.contains(word.lemma())
        || EventNouns.isEvent(word.lemma())
        || Set.of("update", "latest", "breaking", "live", "correction").contains(word.lemma());
  }

  private Optional<String> place(Token prep) {
    if (prep.lemma().equals("there")
        || prep.lemma().equals("here")
        || prep.lemma().equals("elsewhere")) {
      return Optional.of(prep.lemma());
    }
    if (!PLACE_PREPOSITIONS.contains(prep.lemma())) {
      return Optional.empty();
    }
    Optional<Token> object = tree.firstChild(prep, "pobj");
    if (object.isEmpty() || inTime(object.get())) {
      return Optional.empty();
    }
    Token o = object.get();
    boolean proper = o.pos().startsWith("NNP");
    boolean known = PLACES.contains(o.lemma());
    boolean event = EventNouns.isEvent(o.lemma());
    boolean all = WHOLE_LAND.contains(o.lemma()) || tree.children(o).stream().anyMatch(this::all);
    return (proper || known) && !event && !all
        ? Optional.of(Phrase.of(tree, o).text())
        : Optional.empty();
  }

  /** "in all 24 counties": nothing is left out. */
  private boolean all(Token word) {
    return MeasureWords.lower(word).equals("all");
  }

  private boolean inTime(Token token) {
    return times.stream().anyMatch(t -> t.start() < token.end() && token.start() < t.end());
  }
}
