package dev.crosscheck.link;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.SourceRelation;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two figures come from one source. */
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
  static SourceRelation compare(QuantityClaim a, QuantityClaim b) {
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
    for (String word : first) {
      if (second.contains(word)) {
        return SourceRelation.SAME;
      }
    }
    return SourceRelation.DIFFERENT;
  }

  private static Set<String> words(@Nullable Attribution attribution) {
    Set<String> words = new TreeSet<>();
    if (attribution != null) {
      for (String word : attribution.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() > 1 && !EMPTY.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
