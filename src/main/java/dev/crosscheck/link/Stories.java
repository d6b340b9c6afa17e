package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which documents tell one story. An explicit story key decides; documents without one belong
 * together when they share enough words that the rest of the corpus does not. An inverted index
 * over those words keeps the cost away from pairs of documents.
 */
final class Stories {
  /** Words shared by two documents of one story. */
  private static final int ENOUGH = 4;

  /** Marks names in the index, so that "reading" and "Reading" are two words. */
  private static final String NAME = "^";

  private static final int NAME_WEIGHT = 2;

  /** One name in so many must be shared. */
  private static final int NAMES_IN_COMMON = 3;

  /** With so many of the documents that share a name a document is compared. */
  private static final int NEIGHBOURS = 40;

  private static final Profile NOBODY = Profile.of(Metadata.NONE);

  /** In a corpus larger than this, a word in more than a fifth of it tells no stories apart. */
  private static final int SMALL_CORPUS = 12;

  private final Map<String, String> parent = new TreeMap<>();

  private Stories() {}

  /** The story of each document, named after its first document or its key. */
  static Map<String, String> of(Map<String, Profile> documents, Collection<Claim> claims) {
    Stories stories = new Stories();
    Map<String, Set<String>> words = words(documents, claims);
    words.keySet().forEach(d -> stories.parent.put(d, d));
    Map<String, String> keyed = new HashMap<>();
    documents.forEach(
        (id, meta) -> {
          if (meta.metadata().story() != null) {
            String first = keyed.putIfAbsent(meta.metadata().story(), id);
            if (first != null) {
              stories.join(first, id);
            }
          }
        });
    stories.joinByWords(documents, words);
    stories.joinByNames(documents);
    Map<String, String> result = new TreeMap<>();
    words.keySet().forEach(d -> result.put(d, stories.root(d)));
    return result;
  }

  private void joinByWords(Map<String, Profile> documents, Map<String, Set<String>> words) {
    Map<String, List<String>> index = new TreeMap<>();
    words.forEach(
        (document, set) -> {
          Profile meta = documents.getOrDefault(document, NOBODY);
          if (meta.metadata().story() == null) {
            set.forEach(w -> index.computeIfAbsent(w, k -> new ArrayList<>()).add(document));
          }
        });
    int limit = words.size() <= SMALL_CORPUS ? words.size() : Math.max(8, words.size() / 5);
    Map<String, Map<String, Integer>> shared = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : index.entrySet()) {
      List<String> holders = entry.getValue();
      int weight = entry.getKey().startsWith(NAME) ? NAME_WEIGHT : 1;
      if (holders.size() > limit) {
        continue;
      }
      for (int i = 0; i < holders.size(); i++) {
        for (int j = i + 1; j < Math.min(holders.size(), i + NEIGHBOURS); j++) {
          int count =
              shared
                  .computeIfAbsent(holders.get(i), k -> new HashMap<>())
                  .merge(holders.get(j), weight, Integer::sum);
          if (count >= ENOUGH) {
            join(holders.get(i), holders.get(j));
          }
        }
      }
    }
  }

  /**
   * Documents that have a good part of their names in common tell one story, however many others do
   * so too: in a folder of one story no name is rare.
   */
  private void joinByNames(Map<String, Profile> documents) {
    Map<String, List<String>> index = new TreeMap<>();
    documents.forEach(
        (id, profile) -> {
          if (profile.metadata().story() == null) {
            profile.names().forEach(n -> index.computeIfAbsent(n, k -> new ArrayList<>()).add(id));
          }
        });
    Map<List<String>, Integer> shared = new HashMap<>();
    for (List<String> holders : index.values()) {
      for (int i = 0; i < holders.size(); i++) {
        for (int j = i + 1; j < Math.min(holders.size(), i + NEIGHBOURS); j++) {
          shared.merge(List.of(holders.get(i), holders.get(j)), 1, Integer::sum);
        }
      }
    }
    shared.forEach(
        (pair, count) -> {
          int fewer =
              Math.min(
                  documents.getOrDefault(pair.get(0), NOBODY).names().size(),
                  documents.getOrDefault(pair.get(1), NOBODY).names().size());
          if (count >= 2 && count * NAMES_IN_COMMON >= fewer) {
            join(pair.get(0), pair.get(1));
          }
        });
  }

  private static Map<String, Set<String>> words(
      Map<String, Profile> documents, Collection<Claim> claims) {
    Map<String, Set<String>> words = new TreeMap<>();
    documents.forEach(
        (id, meta) -> {
          Set<String> set = words.computeIfAbsent(id, k -> new TreeSet<>());
          meta.names().forEach(n -> set.add(NAME + n));
          if (meta.metadata().title() != null) {
            for (String word :
                meta.metadata().title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
              if (word.length() > 3) {
                set.add(word);
              }
            }
          }
        });
    for (Claim claim : claims) {
      Set<String> set = words.computeIfAbsent(claim.anchor().document(), k -> new TreeSet<>());
      if (claim instanceof QuantityClaim q) {
        set.addAll(q.terms());
        set.add(q.measure());
      } else if (claim instanceof PositionClaim p) {
        set.addAll(p.terms());
        set.add(p.holder().toLowerCase(Locale.ROOT));
      } else if (claim instanceof ParticipantsClaim p) {
        set.addAll(p.activity());
        p.members().forEach(m -> set.add(m.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  private String root(String document) {
    String at = document;
    while (!parent.getOrDefault(at, at).equals(at)) {
      at = parent.getOrDefault(at, at);
    }
    return at;
  }

  private void join(String a, String b) {
    String rootA = root(a);
    String rootB = root(b);
    if (!rootA.equals(rootB)) {
      boolean first = rootA.compareTo(rootB) < 0;
      parent.put(first ? rootB : rootA, first ? rootA : rootB);
    }
  }
}
