package dev.crosscheck.extract;

import dev.crosscheck.extract.people.Told;
import dev.crosscheck.model.RoleClaim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The persons that one document names, to find the fullest form of a name. A short form belongs to
 * the only full name that has all its words; a family name that two persons share stays as it is.
 */
final class People {
  private final Map<String, Set<String>> byLast = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  /** Notes a mention of a person. */
  void add(Told told) {
    if (told.name().contains(" ")) {
      byLast.computeIfAbsent(last(told.name()), k -> new LinkedHashSet<>()).add(told.name());
      times.merge(told.name(), 1, Integer::sum);
    } else {
      alone.add(told.name().toLowerCase(Locale.ROOT));
    }
    if (!told.bare() || told.acts()) {
      shown.add(last(told.name()));
    }
  }

  /** The only full name of which this is a form; the name itself when there is none or more. */
  String fullest(String name) {
    String best = name;
    for (String full : byLast.getOrDefault(last(name), Set.of())) {
      // Words before a given name are no part of it: "Receptionist Ida Moss".
      boolean begins = !name.contains(" ") || first(full).equals(first(name));
      if (extend(name, full) && begins && !full.equals(name)) {
        boolean first = best.equals(name);
        if (!first && !extend(best, full) && !extend(full, best)) {
          return name;
        }
        best = first || better(full, best) ? full : best;
      }
    }
    return best;
  }

  /** The longer of two forms with one given name; else the one that the text uses more. */
  private boolean better(String full, String best) {
    boolean given = first(full).equals(first(best));
    int more = times.getOrDefault(full, 0) - times.getOrDefault(best, 0);
    return given
        ? full.length() > best.length()
        : more > 0 || more == 0 && best.length() > full.length();
  }

  private static String first(String name) {
    return name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Whether all words of the short form stand in the full one, in order. */
  private static boolean extend(String shorter, String full) {
    List<String> all = List.of(full.toLowerCase(Locale.ROOT).split(" "));
    int at = -1;
    for (String word : shorter.toLowerCase(Locale.ROOT).split(" ")) {
      int found = all.subList(at + 1, all.size()).indexOf(word);
      if (found < 0) {
        return false;
      }
      at += found + 1;
    }
    return true;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a mention is worth a claim: it tells something of somebody whose name is known in full
   * or goes with a title; or it is a bare full name of somebody who is shown to be a person.
   */
  boolean keeps(Told told, String person) {
    if (!told.bare()) {
      // "The University of Orland, a witness said" names nobody, nor does "General Motors".
      boolean led =
          !told.title().isEmpty()
              && told.nameStart() > told.start()
              && told.tenure() != RoleClaim.Tenure.RANK;
      return person.contains(" ") || led || told.age() >= 0;
    }
    String last = last(told.name());
    boolean human =
        shown.contains(last) || alone.contains(last) && !alone.contains(first(told.name()));
    return told.name().contains(" ") && (human || told.acts());
  }
}
