package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Which documents tell one story. An explicit story key decides and joins nothing else; documents
 * without one belong together when they name the same people, places and things. In a folder of a
 * few documents less is enough.
 */
public final class Stories {
  private static final Profile UNKNOWN = Profile.of(Metadata.NONE);

  private Stories() {}

  /**
   * The story of each document, named after its first document.
   *
   * @param documents what is known of each, by id; documents of claim files may be missing
   * @param claims in any order
   */
  public static Map<String, String> of(Map<String, Profile> documents, Collection<Claim> claims) {
    return of(documents, claims, (one, other) -> {});
  }

  /**
   * As {@link #of(Map, Collection)}, for those who measure what it costs.
   *
   * @param lookedAt is told each pair of documents that was compared, by their ids
   */
  public static Map<String, String> of(
      Map<String, Profile> documents,
      Collection<Claim> claims,
      BiConsumer<String, String> lookedAt) {
    Map<String, List<Claim>> claimsOf = new TreeMap<>();
    documents.keySet().forEach(id -> claimsOf.put(id, new ArrayList<>()));
    for (Claim claim : claims) {
      claimsOf.computeIfAbsent(claim.document(), id -> new ArrayList<>()).add(claim);
    }
    List<StoryTraits> open = new ArrayList<>();
    Map<String, String> stories = new TreeMap<>();
    Map<String, String> keyed = new HashMap<>();
    claimsOf.forEach(
        (id, ofDocument) -> {
          Profile profile = documents.getOrDefault(id, UNKNOWN);
          String key = profile.metadata().story();
          if (key == null) {
            ofDocument.sort(Claim.ORDER);
            open.add(StoryTraits.of(id, profile, ofDocument));
          } else {
            stories.put(id, keyed.computeIfAbsent(key, first -> id));
          }
        });
    List<StoryBlocks.Pair> pairs = StoryBlocks.pairs(open);
    pairs.forEach(pair -> lookedAt.accept(pair.one().id(), pair.other().id()));
    for (List<StoryTraits> group : LooseStories.of(StoryGroups.of(open, pairs), pairs)) {
      TreeSet<String> ids = new TreeSet<>();
      group.forEach(document -> ids.add(document.id()));
      ids.forEach(id -> stories.put(id, ids.first()));
    }
    return stories;
  }
}
