package dev.crosscheck.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well documents were put to stories, counted in pairs of documents: of the pairs that tell one
 * story, how many were joined; of the joined, how many tell one.
 */
final class StoryScore {
  private final Map<String, String> truth;
  private final Map<String, String> found;
  private final Set<List<String>> lookedAt;

  /**
   * @param truth the story of each document
   * @param found the story that it was put to
   * @param lookedAt the pairs that were compared for it, each in the order of the ids
   */
  StoryScore(Map<String, String> truth, Map<String, String> found, Set<List<String>> lookedAt) {
    this.truth = Map.copyOf(truth);
    this.found = Map.copyOf(found);
    this.lookedAt = Set.copyOf(lookedAt);
  }

  /** Pairs that tell one story. */
  long gold() {
    return pairs(truth.values());
  }

  /** Pairs that were joined. */
  long joined() {
    return pairs(found.values());
  }

  /** Pairs that were joined and tell one story. */
  long right() {
    return pairs(truth.keySet().stream().map(id -> List.of(found(id), truth(id))).toList());
  }

  /** Pairs that tell one story and were compared. */
  long kept() {
    return lookedAt.stream().filter(p -> truth(p.get(0)).equals(truth(p.get(1)))).count();
  }

  /** One line. */
  String summary() {
    long documents = truth.size();
    return String.format(
        Locale.ROOT,
        "%d pairs of one story, %d joined, %d rightly: precision %s, recall %s; blocking keeps %s of"
            + " them and looks at %s of all pairs",
        gold(),
        joined(),
        right(),
        percent(right(), joined()),
        percent(right(), gold()),
        percent(kept(), gold()),
        percent(lookedAt.size(), documents * (documents - 1) / 2));
  }

  /** What was joined wrongly and what was parted, a line each. */
  String mistakes() {
    Map<String, Set<String>> groups = new TreeMap<>();
    Map<String, Map<String, List<String>>> parts = new TreeMap<>();
    for (String id : new TreeSet<>(truth.keySet())) {
      groups.computeIfAbsent(found(id), k -> new TreeSet<>()).add(id);
      parts
          .computeIfAbsent(truth(id), k -> new TreeMap<>())
          .computeIfAbsent(found(id), k -> new ArrayList<>())
          .add(id);
    }
    StringBuilder out = new StringBuilder();
    groups.values().stream()
        .filter(group -> group.stream().map(this::truth).distinct().count() > 1)
        .forEach(group -> out.append("JOINED  ").append(group).append('\n'));
    parts.forEach(
        (story, apart) -> {
          if (apart.size() > 1) {
            out.append("PARTED  ").append(apart.values()).append('\n');
          }
        });
    return out.toString();
  }

  private String truth(String id) {
    return truth.getOrDefault(id, id);
  }

  private String found(String id) {
    return found.getOrDefault(id, id);
  }

  private static long pairs(Collection<?> labels) {
    Map<Object, Long> sizes = new java.util.HashMap<>();
    labels.forEach(label -> sizes.merge(label, 1L, Long::sum));
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
