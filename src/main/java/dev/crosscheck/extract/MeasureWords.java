package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that say what happened to those who are counted, one line a standard measure. To add a
 * phrasing, add its lemma to the right column here and a sentence to the corpus test beside.
 */
final class MeasureWords {
  /**
   * The words of one measure.
   *
   * @param measure its name
   * @param undergo verbs whose object, or passive subject, are those counted
   * @param act verbs whose subject are those counted
   * @param nouns nouns that are counted themselves, or that take those counted after "of"
   * @param adjectives words that stand behind the number or the noun: "15 dead", "are missing"
   */
  private record Entry(
      String measure,
      Set<String> undergo,
      Set<String> act,
      Set<String> nouns,
      Set<String> adjectives) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              "killed",
              Set.of(
                  "kill",
                  "murder",
                  "slay",
                  "massacre",
                  "behead",
                  "assassinate",
                  "electrocute",
                  "execute",
                  "lynch"),
              Set.of("die", "perish", "drown", "succumb", "suffocate"),
              Set.of("death", "fatality", "killing", "murder", "dead", "massacre"),
              Set.of("dead", "killed", "drowned", "slain", "murdered")),
          new Entry(
              "injured",
              Set.of("injure", "wound", "hurt", "maim"),
              Set.of(),
              Set.of("injury", "wounded", "injured", "wounding"),
              Set.of("injured", "wounded", "hurt")),
          // By bullets, and the words leave open how it ended; see VerbMeasures.
          new Entry("shot", Set.of(), Set.of(), Set.of(), Set.of()),
          new Entry("casualties", Set.of(), Set.of(), Set.of("casualty"), Set.of()),
          new Entry(
              "missing",
              Set.of(),
              Set.of(),
              Set.of("missing"),
              Set.of("missing", "unaccounted", "untraced")),
          new Entry(
              "displaced",
              Set.of("displace", "uproot"),
              Set.of("flee"),
              Set.of("displacement"),
              Set.of("displaced", "homeless", "uprooted")),
          new Entry(
              "abducted",
              Set.of("abduct", "kidnap", "seize", "capture"),
              Set.of(),
              Set.of("abduction", "kidnapping", "seizure", "capture"),
              Set.of("abducted", "kidnapped")),
          new Entry("held", Set.of("hold"), Set.of(), Set.of(), Set.of("captive")),
          new Entry(
              "released",
              Set.of("release", "free", "liberate"),
              Set.of(),
              Set.of("release", "freeing", "liberation"),
              Set.of("released", "freed")),
          new Entry("survived", Set.of(), Set.of("survive"), Set.of(), Set.of()),
          new Entry("rescued", Set.of("rescue"), Set.of(), Set.of("rescue"), Set.of("rescued")),
          new Entry(
              "arrested",
              Set.of("arrest", "detain"),
              Set.of(),
              Set.of("arrest", "detention"),
              Set.of("arrested", "detained")),
          new Entry(
              "evacuated", Set.of("evacuate"), Set.of(), Set.of("evacuation"), Set.of("evacuated")),
          new Entry("affected", Set.of("affect"), Set.of(), Set.of(), Set.of("affected")),
          new Entry(
              "infected", Set.of("infect"), Set.of(), Set.of("infection"), Set.of("infected")),
          new Entry(
              "vaccinated",
              Set.of("vaccinate", "inoculate", "immunise", "immunize"),
              Set.of(),
              Set.of("vaccination", "inoculation", "immunisation"),
              Set.of("vaccinated", "inoculated", "immunised")),
          new Entry(
              "hospitalised",
              Set.of("hospitalise", "hospitalize", "admit"),
              Set.of(),
              Set.of("hospitalisation", "hospitalization"),
              Set.of("hospitalised", "hospitalized")));

  /** Nouns that head a count: "the death toll", "the number of missing". */
  static final Set<String> TOTALS =
      Set.of("toll", "number", "count", "tally", "total", "figure", "sum");

  /** Verbs that give a count its value. */
  static final Set<String> VALUE_VERBS =
      WordList.of(
          """
          rise climb reach stand jump grow increase fall drop hit pass top exceed
          surpass revise put bring raise be total come go soar shoot mount remain
          decline decrease shrink lower cut reduce edge creep amount number swell tick
          place set update correct amend rectify restate estimate
          """);

  private static final Map<String, String> CONTAINED =
      Map.of("killed", "casualties", "injured", "casualties");

  private MeasureWords() {}

  /** The measure for those who undergo the verb. */
  static Optional<String> undergone(String lemma) {
    return find(e -> e.undergo.contains(lemma));
  }

  /** The measure for those who do it. */
  static Optional<String> acted(String lemma) {
    return find(e -> e.act.contains(lemma));
  }

  /** The measure that a noun names. */
  static Optional<String> noun(String lemma) {
    return find(e -> e.nouns.contains(lemma));
  }

  /** The measure that a word behind the number or noun names. */
  static Optional<String> adjective(String form) {
    return find(e -> e.adjectives.contains(form));
  }

  /** Whether the measure is one of the standard ones, which count people. */
  static boolean standard(String measure) {
    return ENTRIES.stream().anyMatch(e -> e.measure.equals(measure));
  }

  /** The measure that a measure is part of. */
  static Optional<String> container(String measure) {
    return Optional.ofNullable(CONTAINED.get(measure));
  }

  /** The form in lower case, as {@link #adjective} takes it. */
  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> find(java.util.function.Predicate<Entry> test) {
    return ENTRIES.stream().filter(test).map(Entry::measure).findFirst();
  }
}
