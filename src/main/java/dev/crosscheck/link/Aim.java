package dev.crosscheck.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a target comes to: its words in one form, and whether they name the thing or its opposite.
 * To oppose a ban on a thing is to be for the thing; to insist that a school stays open is to be
 * against its closure.
 *
 * @param terms in one form ("closure" is "close")
 * @param sign 1 for what the terms name, -1 for its opposite
 */
record Aim(Set<String> terms, int sign) {
  /** Words that turn what they stand with into its opposite. */
  private static final Set<String> UNDOING =
      Set.of(
          "ban",
          "end",
          "halt",
          "stop",
          "abolish",
          "abolition",
          "scrap",
          "cancel",
          "cancellation",
          "prohibit",
          "prohibition",
          "repeal",
          "suspend",
          "suspension",
          "scrapping",
          "abandon",
          "avoid",
          "prevent");

  /** One action a line: its name, then other words for it, then behind a dash words against it. */
  private static final String ACTIONS =
      """
      close      closure closing shut shutdown - reopen reopening
      raise      increase rise hike raising - lower cut reduce reduction lowering decrease
      withdraw   withdrawal pullout pull-out
      release    free freeing
      expand     expansion expanding - shrink
      merge      merger
      resign     resignation
      sell       sale selling
      phase-out  phaseout
      build      construction
      deploy     deployment
      extend     extension
      privatise  privatisation privatization privatize - nationalise nationalisation
      extradite  extradition
      disarm     disarmament
      legalise   legalisation legalize legalization - criminalise criminalize
      recognise  recognition recognize
      ceasefire  cease-fire
      """;

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Set<String> AGAINST = new TreeSet<>();

  static {
    for (String line : ACTIONS.lines().toList()) {
      String[] sides = line.split(" - ", 2);
      String[] words = sides[0].strip().split(" +");
      for (String word : words) {
        NAMES.put(word, words[0]);
      }
      for (String word : sides.length > 1 ? sides[1].strip().split(" +") : new String[0]) {
        NAMES.put(word, words[0]);
        AGAINST.add(word);
      }
    }
  }

  private static final Set<String> STAYING = Set.of("keep", "stay", "remain", "leave");
  private static final Set<String> FIGHTING =
      Set.of("war", "fighting", "hostility", "bombardment", "conflict");
  private static final Set<String> LASTING = Set.of("permanent", "lasting", "full");

  /** What the terms of a target come to. */
  static Aim of(Collection<String> target) {
    Set<String> terms = new TreeSet<>();
    int sign = 1;
    Set<String> left = new TreeSet<>(target);
    if (left.contains("open") && left.removeIf(STAYING::contains)) {
      left.remove("open");
      left.add("close");
      sign = -sign;
    }
    if (left.contains("phase") && left.remove("out")) {
      left.remove("phase");
      left.add("phase-out");
    }
    // A permanent ceasefire is an end to the war; a truce is not.
    boolean ceasefire = left.contains("ceasefire") || left.contains("cease-fire");
    if (ceasefire && left.stream().anyMatch(LASTING::contains)) {
      left.removeIf(t -> LASTING.contains(t) || t.equals("ceasefire") || t.equals("cease-fire"));
      left.add("war");
      sign = -sign;
    } else if (left.stream().anyMatch(FIGHTING::contains) && left.contains("end")) {
      left.removeIf(t -> FIGHTING.contains(t) || LASTING.contains(t));
      left.add("war");
    }
    for (String term : left) {
      if (UNDOING.contains(term) && left.size() > 1) {
        sign = -sign;
      } else {
        sign = AGAINST.contains(term) ? -sign : sign;
        terms.add(NAMES.getOrDefault(term, term));
      }
    }
    return new Aim(terms, sign);
  }
}
