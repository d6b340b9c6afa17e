package dev.crosscheck.link;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.SourceRelation;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims come from one source. Who only relays a figure is no source beside the one
 * relayed: the agency that cites a ministry, and the ministry, are one; so are two figures that one
 * agency gives, of which one names where it has it from.
 */
final class Sources {
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "s",
          "figures",
          "figure",
          "count",
          "tally",
          "officials",
          "official",
          "authorities",
          "sources",
          "source",
          "local",
          "state",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "number",
          "data",
          "it",
          "he",
          "she",
          "they",
          "who",
          "we",
          "which",
          "that",
          "people",
          "reports",
          "report",
          "estimates",
          "estimate",
          "and",
          "for");

  private Sources() {}

  /** Same, different or unstated. */
  static SourceRelation compare(Claim a, Claim b) {
    Set<String> first = words(a.anchor().attribution());
    Set<String> second = words(b.anchor().attribution());
    if (first.isEmpty()
        && second.isEmpty()
        && a.anchor().document().equals(b.anchor().document())) {
      return SourceRelation.SAME;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return SourceRelation.UNSTATED;
    }
    boolean one = meet(first, second) && !apart(a, b, first, second);
    return one || relays(a, second) || relays(b, first)
        ? SourceRelation.SAME
        : SourceRelation.DIFFERENT;
  }

  /** Whether both are bodies of one kind, such as the police, of two places. */
  private static boolean apart(Claim a, Claim b, Set<String> first, Set<String> second) {
    Attribution one = a.anchor().attribution();
    Attribution other = b.anchor().attribution();
    Set<String> shared = new TreeSet<>(first);
    shared.retainAll(second);
    return one != null && other != null && LocalBodies.apart(one.name(), other.name(), shared);
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** Whether the other figure is credited to who relays this one. */
  private static boolean relays(Claim claim, Set<String> other) {
    Attribution attribution = claim.anchor().attribution();
    return attribution != null
        && attribution.via() != null
        && meet(words(attribution.via()), other);
  }

  private static Set<String> words(@Nullable Attribution attribution) {
    return attribution == null ? Set.of() : words(attribution.name());
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 1 && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
