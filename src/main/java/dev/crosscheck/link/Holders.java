package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names of holders are one. */
final class Holders {
  private static final Set<String> LIGHT =
      Set.of("the", "a", "an", "of", "mr", "mrs", "ms", "all", "both", "its", "members", "dozen");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:some|several|many|few|most|half|two|three|four|five|six|seven|eight|nine|ten|dozens"
              + "|scores|\\d+|parts?|sections?|wings?|factions?|minority|handful|number|groups?"
              + "|elements|voices|majority)\\b(?= .*).* (?:in|of|within|among|from|inside) .*"
              + "|(?:some|several|many|few|most|two|three|four|five|six|seven|eight|nine|ten|\\d+) .*");

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

  /**
   * Whether a description ("the union's board") is of the one holder of a story whose name has all
   * of its words ("the board of the Weavers' Union").
   *
   * @param story the holders of all texts
   */
  static boolean describes(String description, String name, Collection<String> story) {
    Set<String> words = words(description);
    if (hasCapital(description) || !hasCapital(name) || words.size() < 2) {
      return false;
    }
    List<Set<String>> bearers =
        story.stream()
            .filter(Holders::hasCapital)
            .map(Holders::words)
            .filter(w -> w.containsAll(words))
            .toList();
    Set<String> own = words(name);
    return own.containsAll(words)
        && bearers.stream().allMatch(b -> b.containsAll(own) || own.containsAll(b));
  }

  /**
   * Whether one is a bare word ("the union") for the other ("the miners' union"), and nobody else
   * of the story can be called by it.
   */
  static boolean onlyOne(String a, String b, Collection<String> story) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    Set<String> small = first.size() <= second.size() ? first : second;
    Set<String> large = small == first ? second : first;
    boolean bare =
        small.size() == 1 && large.containsAll(small) && !hasCapital(small == first ? a : b);
    return bare
        && large.size() > 1
        && !part(a)
        && !part(b)
        && story.stream()
            .filter(h -> key(h).equals(key(a)))
            .map(Holders::words)
            .allMatch(w -> w.equals(small) || w.equals(large));
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
    Arrays.stream(name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}]+"))
        .filter(w -> w.length() > 1 && !LIGHT.contains(w))
        .forEach(words::add);
    return words;
  }
}
