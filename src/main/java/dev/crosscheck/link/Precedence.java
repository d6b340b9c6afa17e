package dev.crosscheck.link;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The order that an editor gives to sources. A figure has the rank of who is credited with it; one
 * in a document's own voice that of the outlet.
 */
final class Precedence {
  private final List<String> names;
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, Profile> documents;

  /**
   * An order of sources.
   *
   * @param names the most authoritative first
   * @param documents what is known of each document, by id
   */
  Precedence(List<String> names, Map<String, Profile> documents) {
    this.names = names;
    this.documents = documents;
    names.forEach(name -> words.add(words(name)));
  }

  /** Place in the order, from 0; the number of sources in it for all that are not on the list. */
  int rank(QuantityClaim figure) {
    Set<String> source = words(source(figure));
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty() && source.containsAll(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  /** The entry of the list that the figure's source is. */
  Optional<String> authority(QuantityClaim figure) {
    int rank = rank(figure);
    return rank < names.size() ? Optional.of(names.get(rank)) : Optional.empty();
  }

  /** Which of two figures comes from the more authoritative source; empty when neither does. */
  Optional<QuantityClaim> preferred(QuantityClaim a, QuantityClaim b) {
    int first = rank(a);
    int second = rank(b);
    return first == second ? Optional.empty() : Optional.of(first < second ? a : b);
  }

  private String source(QuantityClaim figure) {
    Attribution attribution = figure.anchor().attribution();
    if (attribution != null) {
      return attribution.name();
    }
    Profile document = documents.get(figure.document());
    @Nullable String outlet = document == null ? null : document.metadata().source();
    return outlet == null ? "" : outlet;
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 1 && !word.equals("the") && !word.equals("of")) {
        words.add(word);
      }
    }
    return words;
  }
}
