package dev.crosscheck.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins what the strict comparison left apart. A folder of a few documents is mostly one story, so
 * that little agreement is enough there; in a larger one only a document that is left alone is put
 * to the story that it agrees with best.
 */
final class LooseStories {
  /** What somebody lays together by hand. */
  private static final int FEW = 20;

  /** Two stories of one kind, or that a round-up knows both of, agree in fewer of their pairs. */
  private static final double PAIRS = 0.49;

  /** A story of more documents is not asked one by one whether a text may belong to it. */
  private static final int MOST_ASKED = 48;

  /** So much more speaks for a story than for the next one. */
  private static final double CLEARLY = 1.5;

  private record Union(int one, int other, double votes) {}

  private LooseStories() {}

  /**
   * The groups, joined further.
   *
   * @param groups what the strict comparison joined
   * @param pairs the pairs that are worth a look
   */
  static List<List<StoryTraits>> of(List<List<StoryTraits>> groups, List<StoryBlocks.Pair> pairs) {
    int documents = groups.stream().mapToInt(List::size).sum();
    return documents <= FEW ? together(groups) : attached(groups, pairs);
  }

  private static List<List<StoryTraits>> together(List<List<StoryTraits>> groups) {
    List<List<StoryTraits>> open = new ArrayList<>(groups);
    for (Optional<Union> best = best(open); best.isPresent(); best = best(open)) {
      Union union = best.get();
      List<StoryTraits> joined = new ArrayList<>(open.get(union.one()));
      joined.addAll(open.remove(union.other()));
      open.set(union.one(), joined);
    }
    return open;
  }

  private static Optional<Union> best(List<List<StoryTraits>> groups) {
    List<Union> unions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        List<StoryTraits> one = groups.get(i);
        List<StoryTraits> other = groups.get(j);
        unions.add(new Union(i, j, votes(one, other, groups.size() == 2)));
      }
    }
    return unions.stream()
        .filter(union -> union.votes() > 0)
        .max(
            Comparator.comparing(Union::votes)
                .thenComparing(Union::one, Comparator.reverseOrder())
                .thenComparing(Union::other, Comparator.reverseOrder()));
  }

  private static double votes(List<StoryTraits> one, List<StoryTraits> other, boolean noOthers) {
    if (one.size() > 1 && other.size() > 1) {
      return votes(one, other, StoryPairs::likelyByWords, PAIRS);
    }
    boolean rest = noOthers && one.size() + other.size() > 2;
    return votes(one, other, rest ? StoryPairs::nothingAgainst : StoryPairs::loose, 0);
  }

  /** How much two groups agree, on average; 0 when too few of their documents do. */
  private static double votes(
      List<StoryTraits> one,
      List<StoryTraits> other,
      ToDoubleBiFunction<StoryTraits, StoryTraits> agreement,
      double least) {
    double sum = 0;
    int agreeing = 0;
    for (StoryTraits a : one) {
      for (StoryTraits b : other) {
        double votes = agreement.applyAsDouble(a, b);
        sum += votes;
        agreeing += votes > 0 ? 1 : 0;
      }
    }
    int all = one.size() * other.size();
    return agreeing > least * all ? sum / all : 0;
  }

  private static List<List<StoryTraits>> attached(
      List<List<StoryTraits>> groups, List<StoryBlocks.Pair> pairs) {
    Map<String, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (StoryTraits member : groups.get(i)) {
        groupOf.put(member.id(), i);
      }
    }
    Map<Integer, Map<Integer, List<StoryTraits>>> met = new TreeMap<>();
    for (StoryBlocks.Pair pair : pairs) {
      int one = groupOf.getOrDefault(pair.one().id(), 0);
      int other = groupOf.getOrDefault(pair.other().id(), 0);
      boolean alone = groups.get(one).size() == 1;
      if (alone != (groups.get(other).size() == 1)) {
        met.computeIfAbsent(alone ? one : other, k -> new TreeMap<>())
            .computeIfAbsent(alone ? other : one, k -> new ArrayList<>())
            .add(alone ? pair.other() : pair.one());
      }
    }
    List<List<StoryTraits>> all = new ArrayList<>();
    groups.forEach(group -> all.add(new ArrayList<>(group)));
    met.forEach(
        (lone, stories) ->
            nearest(groups.get(lone), stories)
                .or(() -> leaning(groups.get(lone), stories.keySet(), groups))
                .ifPresent(
                    story -> {
                      all.get(story).addAll(groups.get(lone));
                      all.get(lone).clear();
                    }));
    all.removeIf(List::isEmpty);
    return all;
  }

  private static Optional<Integer> nearest(
      List<StoryTraits> lone, Map<Integer, List<StoryTraits>> stories) {
    int nearest = -1;
    double most = 0;
    for (Map.Entry<Integer, List<StoryTraits>> story : stories.entrySet()) {
      double votes = votes(lone, story.getValue(), StoryPairs::likely, PAIRS);
      if (votes > most) {
        most = votes;
        nearest = story.getKey();
      }
    }
    return nearest < 0 ? Optional.empty() : Optional.of(nearest);
  }

  /** The one story that a text left alone leans to, when no other is nearly as close. */
  private static Optional<Integer> leaning(
      List<StoryTraits> lone, Set<Integer> met, List<List<StoryTraits>> groups) {
    int nearest = -1;
    double most = 0;
    double next = 0;
    for (int story : met) {
      List<StoryTraits> members = groups.get(story);
      double votes =
          members.size() > MOST_ASKED ? 0 : votes(lone, members, StoryPairs::leaning, PAIRS);
      if (votes > most) {
        next = most;
        most = votes;
        nearest = story;
      } else {
        next = Math.max(next, votes);
      }
    }
    return most > next * CLEARLY ? Optional.of(nearest) : Optional.empty();
  }
}
