package dev.crosscheck.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What linking needs to know of a document beside its claims.
 *
 * @param metadata what is known of it
 * @param names names that it mentions, in lower case: words that it writes with a capital letter
 *     inside a sentence and never without one
 * @param places where it says that places lie
 * @param several whether it tells of several sudden events of one kind, such as two strikes on one
 *     day
 */
public record Profile(
    Metadata metadata, Set<String> names, List<ToldPlace> places, boolean several) {
  /** Written with a capital letter like names, but of no one. */
  private static final Set<String> NO_NAMES = Set.of("gmt", "utc", "mrs");

  public Profile {
    names = Set.copyOf(names);
    places = List.copyOf(places);
  }

  /** A profile of a document that tells of one event of a kind and where no place lies. */
  public Profile(Metadata metadata, Set<String> names) {
    this(metadata, names, List.of(), false);
  }

  /** A profile without names, for documents that only claim files speak of. */
  public static Profile of(Metadata metadata) {
    return new Profile(metadata, Set.of());
  }

  /** The profile of a document that was read; takes two passes over its sentences. */
  public static Profile of(Document document) {
    Map<String, Boolean> capital = new HashMap<>();
    Set<String> plain = new HashSet<>();
    document.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.TITLE)
        .flatMap(b -> b.sentences().stream())
        .forEach(s -> words(s.text(), capital, plain));
    Set<String> names = new TreeSet<>();
    capital.forEach(
        (word, inside) -> {
          if (inside
              && word.length() > 2
              && !plain.contains(word)
              && !NO_NAMES.contains(word)
              && !CalendarNames.isName(word)) {
            names.add(word);
          }
        });
    boolean several =
        document.blocks().stream()
            .flatMap(b -> b.sentences().stream())
            .anyMatch(s -> SeveralEvents.in(s.text()));
    return new Profile(document.metadata(), names, ToldPlaces.of(document), several);
  }

  private static void words(String sentence, Map<String, Boolean> capital, Set<String> plain) {
    boolean first = true;
    for (String word : sentence.split("[^\\p{L}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      String lower = word.toLowerCase(Locale.ROOT);
      if (Character.isUpperCase(word.charAt(0))) {
        capital.merge(lower, !first, Boolean::logicalOr);
      } else {
        plain.add(lower);
      }
      first = false;
    }
  }
}
