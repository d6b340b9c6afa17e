package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static Profile document(@Nullable String story, @Nullable String title, String... names) {
    return new Profile(new Metadata(title, null, null, false, null, story), Set.of(names), Set.of(), Set.of(), Set.of());
  }

  private static Map<String, String> stories(Map<String, Profile> documents, Claim... claims) {
    return Stories.of(documents, List.of(claims));
  }

  @Test
  void anExplicitStoryJoinsDocumentsThatShareNothing() {
    assertThat(stories(Map.of("a", document("ferry", null), "b", document("ferry", null))))
        .isEqualTo(Map.of("a", "a", "b", "a"));
  }

  @Test
  void explicitStoriesStayApartWhateverTheyShare() {
    String title = "Three dead as ferry sinks off harbour";
    assertThat(
            stories(
                Map.of(
                    "a", document("ferry-1", title, "aldane", "moss", "brekka"),
                    "b", document("ferry-2", title, "aldane", "moss", "brekka"))))
        .isEqualTo(Map.of("a", "a", "b", "b"));
  }

  @Test
  void documentsThatShareNamesJoin() {
    assertThat(
            stories(
                Map.of(
                    "a", document(null, null, "aldane", "moss", "brekka"),
                    "b", document(null, null, "aldane", "moss", "varda"),
                    "c", document(null, null, "orland", "lind", "tarn"))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
  }

  @Test
  void documentsThatShareWordsJoin() {
    assertThat(
            stories(
                Map.of(
                    "a", document(null, "Ferry sinks: three drown in harbour"),
                    "b", document(null, "Three drown when ferry sinks"),
                    "c", document(null, "Council backs three taxes"))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
  }

  @Test
  void joiningReachesOverDocumentsBetween() {
    assertThat(
            stories(
                Map.of(
                    "a", document(null, null, "aldane", "moss"),
                    "b", document(null, null, "aldane", "moss", "tarn", "lind"),
                    "c", document(null, null, "tarn", "lind"))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
  }

  @Test
  void documentsThatOnlyClaimsSpeakOfHaveAStory() {
    assertThat(stories(Map.of(), Claims.in("x").figure("killed", 12))).isEqualTo(Map.of("x", "x"));
  }

  /** A word that most documents of a large corpus hold tells no stories apart. */
  @Test
  void wordsThatAllDocumentsShareJoinNothing() {
    Map<String, Profile> documents = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      documents.put(
          String.format(java.util.Locale.ROOT, "d%02d", i),
          document(
              null, null, "aldane", "moss", "own" + i, "a" + i, "b" + i, "c" + i, "d" + i,
              "e" + i));
    }
    assertThat(Set.copyOf(stories(documents).values())).hasSize(60);
  }

  /** In a folder of one story every name is common, and it is one story all the same. */
  @Test
  void aLargeFolderOfOneStoryStaysOne() {
    Map<String, Profile> documents = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      documents.put("d" + i, document(null, null, "aldane", "moss", "tarn", "own" + i));
    }
    assertThat(Set.copyOf(stories(documents).values())).hasSize(1);
  }

  @Test
  void eachClaimIsInExactlyOneGroup() {
    Claim a = Claims.in("a").figure("killed", 12);
    Claim b = Claims.in("b").figure("killed", 15);
    Claim c = Claims.in("c").figure("killed", 20);
    Map<String, Profile> documents =
        Map.of("a", document("one", null), "b", document("one", null), "c", document("two", null));
    List<ClaimGroup> groups = Linker.link(documents, List.of(c, b, a));
    assertThat(groups).extracting(ClaimGroup::id).containsExactly("a", "c");
    assertThat(groups).extracting(ClaimGroup::claims).containsExactly(List.of(a, b), List.of(c));
  }
}
