package dev.crosscheck.link;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two figures of one measure dimension by dimension. One difference ends the comparison;
 * "same" has to be earned by words that both sides share.
 */
final class Sameness {
  /** Nouns that a measure itself implies, so that they narrow nothing. */
  private static final Set<String> IMPLIED = Set.of("hostage", "victim", "civilian-casualty");

  /** Words that tell places of one kind apart from nothing. */
  private static final Set<String> PLACE_WORDS =
      Set.of("the", "of", "province", "city", "town", "region", "district", "state", "country", "island", "islands",
          "strip", "valley", "area", "county", "village", "port", "northern", "southern", "eastern", "western", "central");

  private Sameness() {}

  /** Whether the two belong to one event. */
  static Agreement event(QuantityClaim a, QuantityClaim b) {
    EventRef first = a.anchor().event();
    EventRef second = b.anchor().event();
    DateRange when = first.when();
    DateRange other = second.when();
    Agreement kinds = EventKinds.compare(first.label(), second.label());
    if (when != null && other != null) {
      if (!when.meets(other)) {
        return Agreement.DIFFERENT;
      }
      return kinds == Agreement.DIFFERENT && first.ground() != Ground.BACKGROUND
          ? Agreement.UNKNOWN
          : Agreement.SAME;
    }
    if (first.ground() != second.ground()) {
      return Agreement.DIFFERENT;
    }
    if (kinds != Agreement.UNKNOWN) {
      return kinds;
    }
    return shared(a, b) >= 2 ? Agreement.SAME : Agreement.UNKNOWN;
  }

  /** Content words that both clauses share, beyond measure, unit and those counted. */
  static int shared(QuantityClaim a, QuantityClaim b) {
    Set<String> words = new HashSet<>(a.terms());
    words.retainAll(b.terms());
    words.remove(a.measure());
    words.remove(a.unit());
    words.removeAll(populationWords(a));
    return words.size();
  }

  /** Whether the two count the same people or things. */
  static Agreement population(QuantityClaim a, QuantityClaim b) {
    Set<String> first = populationWords(a);
    Set<String> second = populationWords(b);
    if (first.equals(second)) {
      return first.contains("other") || first.contains("of") ? Agreement.DIFFERENT : Agreement.SAME;
    }
    Set<String> rest = new HashSet<>(first);
    rest.removeAll(second);
    Set<String> otherRest = new HashSet<>(second);
    otherRest.removeAll(first);
    rest.addAll(otherRest);
    boolean demonymsOnly = rest.stream().allMatch(Sameness::demonym);
    return demonymsOnly ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  private static boolean demonym(String word) {
    return word.matches(".{4,}(?:ian|an|i|ese|ish)");
  }

  private static Set<String> populationWords(QuantityClaim claim) {
    Set<String> words = new HashSet<>();
    if (claim.population() != null) {
      words.addAll(List.of(claim.population().toLowerCase(Locale.ROOT).split("\\s+")));
    }
    words.removeAll(IMPLIED);
    return words;
  }

  /** Whether the two speak of one place; a part of a place is another place. */
  static Agreement area(QuantityClaim a, QuantityClaim b) {
    return area(a.anchor().area(), b.anchor().area());
  }

  static Agreement area(@Nullable String a, @Nullable String b) {
    if (a == null && b == null) {
      return Agreement.SAME;
    }
    if (a == null || b == null) {
      return Agreement.UNKNOWN;
    }
    Set<String> first = placeWords(a);
    Set<String> second = placeWords(b);
    if (a.equalsIgnoreCase(b) || !first.isEmpty() && first.equals(second)) {
      return a.equals("elsewhere") ? Agreement.DIFFERENT : Agreement.SAME;
    }
    return first.isEmpty() || second.isEmpty() ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  private static Set<String> placeWords(String area) {
    Set<String> words = new HashSet<>(List.of(area.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    words.removeAll(PLACE_WORDS);
    words.remove("");
    return words;
  }

  /** Whether both run over the same: all so far, a period, one moment. */
  static boolean scope(QuantityClaim a, QuantityClaim b) {
    boolean period = a.scope() == Scope.PERIOD;
    return period == (b.scope() == Scope.PERIOD)
        && a.scope() != Scope.INCREMENT
        && b.scope() != Scope.INCREMENT;
  }
}
