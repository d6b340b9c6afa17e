package dev.crosscheck.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which pairs of documents are worth a look, without looking at all pairs. Documents that share a
 * name few have all meet. Those that share only names that many have meet who share two of them; of
 * a long list each meets the next few in time. So the cost grows with the number of documents.
 */
final class StoryBlocks {
  /** Of a key with more documents, not all pairs are looked at. */
  private static final int FEW = 48;

  /** With so many of the next in time a document is compared then. */
  private static final int NEXT = 12;

  /** So many of a document's names that many have are combined in twos, the rarer ones. */
  private static final int COMBINED = 8;

  private static final Comparator<StoryTraits> BY_TIME =
      Comparator.comparing(
              StoryTraits::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(StoryTraits::id);

  private final List<StoryTraits> documents;
  private final List<Set<Integer>> partners = new ArrayList<>();

  private StoryBlocks(List<StoryTraits> documents) {
    this.documents = documents.stream().sorted(BY_TIME).toList();
    this.documents.forEach(d -> partners.add(new TreeSet<>()));
  }

  /** Two documents, the earlier one first. */
  record Pair(StoryTraits one, StoryTraits other) {}

  /** The pairs to look at, each once, in a fixed order. */
  static List<Pair> pairs(List<StoryTraits> documents) {
    StoryBlocks blocks = new StoryBlocks(documents);
    blocks.byNames();
    blocks.byWords();
    return blocks.pairs();
  }

  private void byNames() {
    Map<String, List<Integer>> holders = index(StoryTraits::heldOrOutlet);
    holders.values().forEach(this::meet);
    Map<String, List<Integer>> combined = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      List<String> common = new ArrayList<>(documents.get(i).held());
      common.removeIf(name -> holders.getOrDefault(name, List.of()).size() <= FEW);
      common.sort(
          Comparator.comparing((String name) -> holders.getOrDefault(name, List.of()).size())
              .thenComparing(Comparator.naturalOrder()));
      for (int a = 0; a < Math.min(COMBINED, common.size()); a++) {
        for (int b = a + 1; b < Math.min(COMBINED, common.size()); b++) {
          Set<String> key = new TreeSet<>(List.of(common.get(a), common.get(b)));
          combined.computeIfAbsent(String.join(" ", key), k -> new ArrayList<>()).add(i);
        }
      }
    }
    combined.values().forEach(this::meet);
  }

  /** Texts without names meet whoever speaks of the same. */
  private void byWords() {
    Set<String> asked = new TreeSet<>();
    documents.stream().filter(StoryTraits::nameless).forEach(d -> asked.addAll(d.words()));
    if (!asked.isEmpty()) {
      Map<String, List<Integer>> holders = index(StoryTraits::words);
      holders.keySet().retainAll(asked);
      holders.values().forEach(this::meet);
    }
  }

  private Map<String, List<Integer>> index(Function<StoryTraits, Set<String>> keys) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      for (String key : keys.apply(documents.get(i))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return index;
  }

  private void meet(List<Integer> holders) {
    for (int i = 0; i < holders.size(); i++) {
      int end = holders.size() > FEW ? Math.min(holders.size(), i + 1 + NEXT) : holders.size();
      for (int j = i + 1; j < end; j++) {
        partners.get(holders.get(i)).add(holders.get(j));
      }
    }
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int j : partners.get(i)) {
        pairs.add(new Pair(documents.get(i), documents.get(j)));
      }
    }
    return pairs;
  }
}
