package dev.crosscheck.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Joins documents to stories, the surest pairs first. Two groups become one only when what most
 * documents of the one mention is what most of the other do: a round-up of the week goes with the
 * story that it has most in common with, and does not make one of all that it touches.
 */
final class StoryGroups {
  /** Weight of words that groups which name nobody must have in common. */
  private static final double TOPIC = 1;

  /** Documents that tell one story, with how many of them have each name and word. */
  private static final class Group {
    private final List<StoryTraits> members = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private boolean nameless;

    Group(StoryTraits document) {
      members.add(document);
      document.held().forEach(name -> names.put(name, 1));
      document.words().forEach(word -> words.put(word, 1));
      nameless = document.nameless();
    }

    void take(Group other) {
      members.addAll(other.members);
      other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
      other.words.forEach((word, count) -> words.merge(word, count, Integer::sum));
      nameless &= other.nameless;
    }

    boolean most(Map<String, Integer> counts, String key) {
      return counts.getOrDefault(key, 0) * 2 > members.size();
    }

    /** Weight or number of what most documents of both have. */
    double common(Group other, Function<Group, Map<String, Integer>> counts, Weight weight) {
      int sum = 0;
      for (String key : counts.apply(this).keySet()) {
        if (most(counts.apply(this), key) && other.most(counts.apply(other), key)) {
          sum += weight.of(key);
        }
      }
      return StoryTraits.rare(sum);
    }
  }

  /** What a key counts. */
  private interface Weight {
    int of(String key);
  }

  private record Bond(StoryBlocks.Pair pair, double strength) {}

  private final Map<String, Group> groupOf = new TreeMap<>();

  private StoryGroups() {}

  /** The groups of documents that tell one story; each document is in one. */
  static List<List<StoryTraits>> of(List<StoryTraits> documents, List<StoryBlocks.Pair> pairs) {
    StoryGroups groups = new StoryGroups();
    documents.forEach(d -> groups.groupOf.put(d.id(), new Group(d)));
    pairs.stream()
        .map(pair -> new Bond(pair, StoryPairs.strength(pair.one(), pair.other())))
        .filter(bond -> bond.strength > 0)
        .sorted(
            Comparator.comparing(Bond::strength)
                .reversed()
                .thenComparing(bond -> bond.pair.one().id())
                .thenComparing(bond -> bond.pair.other().id()))
        .forEach(groups::join);
    return groups.groupOf.values().stream().distinct().map(group -> group.members).toList();
  }

  private void join(Bond bond) {
    Group one = groupOf.computeIfAbsent(bond.pair.one().id(), id -> new Group(bond.pair.one()));
    Group other =
        groupOf.computeIfAbsent(bond.pair.other().id(), id -> new Group(bond.pair.other()));
    if (one != other && together(one, other)) {
      boolean larger = one.members.size() >= other.members.size();
      Group into = larger ? one : other;
      Group from = larger ? other : one;
      into.take(from);
      from.members.forEach(member -> groupOf.put(member.id(), into));
    }
  }

  private static boolean together(Group one, Group other) {
    Group fewer = one.members.size() <= other.members.size() ? one : other;
    Group more = one.members.size() <= other.members.size() ? other : one;
    if (one.nameless || other.nameless) {
      return fewer.common(more, group -> group.words, StoryWords::topic) >= TOPIC;
    }
    return fewer.common(more, group -> group.names, StoryWords::weight) >= StoryPairs.A_NAME;
  }
}
