package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names of holders are one. */
final class Holders {
  private static final Set<String> LIGHT =
      Set.of("the", "a", "an", "of", "mr", "mrs", "ms", "all", "both", "its", "members", "dozen");

  /** How many or which part of a body comes first: "some in", "parts of", "two". */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:some|several|many|few|most|two|three|four|five|six|seven|eight|nine|ten|\\d+) .*"
              + "|(?:half|dozens|scores|parts?|sections?|wings?|factions?|minority|handful|number"
              + "|groups?|elements?|voices?|majority) (?:in|of|within|among|from|inside) .*");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private Holders() {}

  /** Names that can be one share this; it keeps comparisons within small groups. */
  static String key(String holder) {
    String key = "";
    // "the board of the Weavers' Union" is a board.
    String head = holder.split(" of ", 2)[0];
    for (String word : words(words(head).isEmpty() ? holder : head)) {
      key = word;
    }
    return key;
  }

  /**
   * How two names of one {@link #key} stand to each other.
   *
   * @param oneDocument whether both stand in one document, where "the government" is one
   */
  static Agreement compare(String a, String b, boolean oneDocument) {
    if (part(a) != part(b)) {
      return Agreement.DIFFERENT;
    }
    Set<String> first = words(a);
    Set<String> second = words(b);
    boolean named = hasCapital(a) && hasCapital(b);
    if (first.equals(second)) {
      // "The teachers' union" of two texts of one story is likely one, "the union" may be any.
      boolean described = first.size() > 1;
      return named || oneDocument
          ? Agreement.SAME
          : described ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }
    Set<String> small = first.size() <= second.size() ? first : second;
    Set<String> large = small == first ? second : first;
    if (!named || !covers(large, small)) {
      return Agreement.DIFFERENT;
    }
    return large.size() <= 2 ? Agreement.SAME : Agreement.UNKNOWN;
  }

  /** The holders of all texts of a story, by the words of their names. */
  static final class Named {
    private final Map<String, List<Set<String>>> byWord = new HashMap<>();
    private final Map<String, Set<Set<String>>> byKey = new HashMap<>();

    /** The holders of a story, each name once. */
    Named(Collection<String> story) {
      story.forEach(h -> byKey.computeIfAbsent(key(h), k -> new LinkedHashSet<>()).add(words(h)));
      new LinkedHashSet<>(story)
          .stream()
              .filter(Holders::hasCapital)
              .map(Holders::words)
              .distinct()
              .forEach(
                  bearer ->
                      bearer.forEach(
                          w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(bearer)));
    }

    /**
     * Whether a description ("the union's board") is of the one holder of the story whose name has
     * all of its words ("the board of the Weavers' Union").
     */
    boolean describes(String description, String name) {
      if (hasCapital(description) || !hasCapital(name)) {
        return false;
      }
      Set<String> words = words(description);
      Set<String> own = words(name);
      return words.size() >= 2
          && own.containsAll(words)
          && rarest(words).stream()
              .filter(bearer -> bearer.containsAll(words))
              .allMatch(b -> b.containsAll(own) || own.containsAll(b));
    }

    /**
     * Whether one is a bare word ("the union") for the other ("the miners' union"), and nobody else
     * of the story can be called by it.
     */
    boolean onlyOne(String a, String b) {
      Set<String> first = words(a);
      Set<String> second = words(b);
      Set<String> small = first.size() <= second.size() ? first : second;
      Set<String> large = small == first ? second : first;
      boolean bare = small.size() == 1 && !hasCapital(small == first ? a : b);
      return bare
          && large.size() > 1
          && large.containsAll(small)
          && !part(a)
          && !part(b)
          && byKey.getOrDefault(key(a), Set.of()).stream()
              .allMatch(w -> w.equals(small) || w.equals(large));
    }

    /** Those that have the word of these that fewest have. */
    private List<Set<String>> rarest(Set<String> words) {
      return words.stream()
          .map(w -> byWord.getOrDefault(w, List.of()))
          .min(Comparator.comparing(List::size))
          .orElse(List.of());
    }
  }

  /** "some in the party", "two Greens", "parts of the union": not the body itself. */
  static boolean part(String holder) {
    return PART.matcher(holder).lookingAt();
  }

  /** Each word of the smaller name is in the larger; "Qatari" is in "Qatar's prime minister". */
  private static boolean covers(Set<String> large, Set<String> small) {
    return small.stream().allMatch(s -> large.stream().anyMatch(l -> alike(s, l)));
  }

  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int stem = Math.max(4, Math.min(a.length(), b.length()) - 2);
    return a.length() > 4
        && b.length() > 4
        && a.regionMatches(0, b, 0, stem)
        && Math.abs(a.length() - b.length()) <= 2;
  }

  private static boolean hasCapital(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    BETWEEN_WORDS
        .splitAsStream(POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
        .filter(w -> w.length() > 1 && !LIGHT.contains(w))
        .forEach(words::add);
    return words;
  }
}
