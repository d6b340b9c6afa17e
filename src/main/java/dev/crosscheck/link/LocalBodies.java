package dev.crosscheck.link;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Bodies that every town has of its own. "Orland police" and "Varda police" are two, though they
 * share a word; a ministry there is but one of in a story, whatever a text calls its land. An
 * adjective of a nation says nothing either way: "German police" may be those of Berlin.
 */
final class LocalBodies {
  private static final Set<String> BODIES =
      Set.of(
          "police",
          "sheriff",
          "constabulary",
          "fire",
          "brigade",
          "firefighters",
          "hospital",
          "clinic",
          "coroner",
          "mayor",
          "council");

  /** Words that tell the kind of a body and not its place. */
  private static final Set<String> KINDS =
      Set.of(
          "the",
          "local",
          "city",
          "town",
          "county",
          "district",
          "regional",
          "provincial",
          "municipal",
          "state",
          "federal",
          "national",
          "military",
          "traffic",
          "border",
          "riot",
          "general",
          "university",
          "children",
          "deputy",
          "former",
          "department",
          "service",
          "officials");

  private static final Pattern NATIONAL =
      Pattern.compile(
          ".*(?:ian|ean|ish|ese|eli|aqi|ani|can)|german|french|dutch|greek|swiss|thai|czech");

  private LocalBodies() {}

  /**
   * Whether two names are of one kind of local body in two places.
   *
   * @param shared the words that both names have, in lower case
   */
  static boolean apart(String a, String b, Set<String> shared) {
    boolean kindOnly = shared.stream().allMatch(w -> BODIES.contains(w) || KINDS.contains(w));
    Set<String> first = places(a);
    Set<String> second = places(b);
    return kindOnly
        && shared.stream().anyMatch(BODIES::contains)
        && !first.isEmpty()
        && !second.isEmpty()
        && Collections.disjoint(first, second);
  }

  /** The names before the body ("Orland fire brigade") or behind "of" or "in" after it. */
  private static Set<String> places(String name) {
    Set<String> places = new TreeSet<>();
    boolean body = false;
    boolean linked = false;
    for (String word : name.split("[^\\p{L}]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (BODIES.contains(lower)) {
        body = true;
      } else if (body && Set.of("of", "in").contains(lower)) {
        linked = true;
      } else if (word.length() > 1
          && Character.isUpperCase(word.charAt(0))
          && !KINDS.contains(lower)
          && (!body || linked)) {
        if (NATIONAL.matcher(lower).matches()) {
          return Set.of();
        }
        places.add(lower);
      }
    }
    return places;
  }
}
