package dev.crosscheck.rules.wording;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.QuantityClaim;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The turns that sentences of several rules share. */
final class Phrases {
  private static final Map<String, String> COUNTED =
      Map.ofEntries(
          Map.entry("killed", "the dead"),
          Map.entry("injured", "the injured"),
          Map.entry("casualties", "the casualties"),
          Map.entry("missing", "the missing"),
          Map.entry("displaced", "the displaced"),
          Map.entry("abducted", "those abducted"),
          Map.entry("held", "those held"),
          Map.entry("released", "those released"),
          Map.entry("rescued", "those rescued"),
          Map.entry("arrested", "those arrested"),
          Map.entry("evacuated", "those evacuated"),
          Map.entry("affected", "those affected"),
          Map.entry("infected", "those infected"));

  private Phrases() {}

  /** The words of a claim between quotation marks, on one line. */
  static String quote(Claim claim) {
    return quote(claim.quote());
  }

  static String quote(String words) {
    return '"' + words.strip().replaceAll("\\s+", " ") + '"';
  }

  /** The words with who said them: {@code "12 people" (fire officials)}. */
  static String credited(Claim claim) {
    Attribution attribution = claim.anchor().attribution();
    return attribution == null ? quote(claim) : quote(claim) + " (" + attribution.name() + ")";
  }

  /** What a measure counts: "the dead"; of a measure without a phrase its name in quotes. */
  static String counted(String measure) {
    return COUNTED.getOrDefault(measure, quote(plain(measure)));
  }

  /** Whether a measure is one of those that count people by what became of them. */
  static boolean hasPhrase(String measure) {
    return COUNTED.containsKey(measure);
  }

  private static String plain(String measure) {
    return measure.replace('-', ' ');
  }

  /** What two figures count: "the dead of one event (earthquake)", "one thing (employee)". */
  static String subject(QuantityClaim first, QuantityClaim second) {
    String label = first.anchor().event().label();
    boolean named = !label.isBlank() && label.equals(second.anchor().event().label());
    String people = COUNTED.get(first.measure());
    return people == null
        ? "one thing (" + plain(first.measure()) + (named ? ", " + label : "") + ")"
        : people + " of one event" + (named ? " (" + label + ")" : "");
  }

  /** Where the two stand: "The first stands in a.txt, the second in b.txt." */
  static String places(Claim first, Claim second) {
    return first.document().equals(second.document())
        ? "Both stand in " + first.document() + "."
        : "The first stands in " + first.document() + ", the second in " + second.document() + ".";
  }

  /** On what the two agree and what the texts leave open. */
  static String known(Comparability comparability) {
    StringBuilder said = new StringBuilder();
    if (!comparability.same().isEmpty()) {
      said.append("They agree on ").append(list(names(comparability.same()))).append('.');
    }
    if (!comparability.unknown().isEmpty()) {
      said.append(said.length() == 0 ? "" : " ")
          .append("The text does not say whether ")
          .append(list(names(comparability.unknown())))
          .append(comparability.unknown().size() == 1 ? " is" : " are")
          .append(" the same.");
    }
    if (comparability.likely()) {
      said.append(said.length() == 0 ? "" : " ")
          .append("One of them is not a plain statement, or is only the likely reading.");
    }
    return said.toString();
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Sentences with one space between them; empty ones leave none. */
  static String sentences(String... sentences) {
    return String.join(" ", List.of(sentences).stream().filter(s -> !s.isEmpty()).toList());
  }

  private static List<String> names(Collection<Dimension> dimensions) {
    return new TreeSet<>(dimensions).stream().map(Phrases::name).toList();
  }

  static String name(Dimension dimension) {
    return switch (dimension) {
      case EVENT -> "the event";
      case MEASURE -> "what is counted";
      case POPULATION -> "who is counted";
      case AREA -> "the area";
      case AS_OF -> "the time";
      case SCOPE -> "the period";
      case SOURCE -> "the source";
      case MODALITY -> "how firmly it is said";
      case VALUE -> "the value";
      case HOLDER -> "whose position it is";
      case TARGET -> "what it is about";
      case CALENDAR -> "the calendar";
      case MEMBERS -> "who takes part";
      case PERSON -> "who it is";
    };
  }
}
