package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Heading;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the documents of a story tell beside their claims.
 *
 * @param places where places lie, as the story and general knowledge tell
 * @param several whether a document says that it tells of several sudden events of a kind
 * @param headings headlines and headings of its documents
 */
record Story(PlaceGraph places, boolean several, Map<String, List<Heading>> headings) {
  Story {
    headings = Map.copyOf(headings);
  }

  /** A story of one event, of which no more than general knowledge of places is known. */
  static Story plain() {
    return new Story(PlaceGraph.general(), false, Map.of());
  }

  /** The story that the documents of some claims tell. */
  static Story of(List<? extends Claim> claims, Map<String, Profile> documents) {
    List<Profile> profiles =
        claims.stream()
            .map(Claim::document)
            .distinct()
            .map(d -> documents.getOrDefault(d, Profile.of(Metadata.NONE)))
            .toList();
    List<String> areas =
        claims.stream().map(c -> c.anchor().area()).filter(Objects::nonNull).distinct().toList();
    Map<String, List<Heading>> headings = new HashMap<>();
    for (Claim claim : claims) {
      Profile profile = documents.get(claim.document());
      if (profile != null) {
        headings.put(claim.document(), profile.headings());
      }
    }
    return new Story(
        PlaceGraph.of(profiles, areas), profiles.stream().anyMatch(Profile::several), headings);
  }
}
