package dev.crosscheck.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Full names, found by the words they end in. Filled by a {@link NameReader}, then only read. */
final class NameIndex {
  private final Map<String, Set<String>> byLastWord = new HashMap<>();

  void add(String name) {
    byLastWord.computeIfAbsent(lastWord(name), k -> new LinkedHashSet<>()).add(name);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The only longer name that ends in these words; empty when there is none or more than one. */
  Optional<String> longer(List<String> words) {
    String mention = String.join(" ", words);
    String end = " " + mention;
    Set<String> found = new LinkedHashSet<>();
    for (String name : byLastWord.getOrDefault(lastWord(mention), Set.of())) {
      int cut = name.length() - end.length();
      boolean ends = cut > 0 && name.regionMatches(true, cut, end, 0, end.length());
      // The "Bank of Orland" is not Orland.
      boolean owned = ends && name.substring(0, cut).matches(".* (?:of|the|for)");
      if (ends && !owned && found.stream().noneMatch(f -> f.endsWith(" " + name))) {
        found.removeIf(f -> name.endsWith(" " + f));
        found.add(name);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The only name with these initials. */
  Optional<String> withInitials(String initials) {
    List<String> found =
        byLastWord.values().stream()
            .flatMap(Set::stream)
            .filter(name -> initialsOf(name).equals(initials))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String initialsOf(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
