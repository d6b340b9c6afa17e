package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.ProfileReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static Profile document(@Nullable String story, @Nullable String title, String... names) {
    return profile(new Metadata(title, null, null, false, null, story), title, names);
  }

  private static Profile on(String day, String... names) {
    OffsetDateTime noon = OffsetDateTime.parse(day + "T12:00:00Z");
    return profile(new Metadata(null, null, noon, false, null, null), null, names);
  }

  private static Profile profile(Metadata metadata, @Nullable String title, String... names) {
    ProfileReader reader = new ProfileReader();
    if (title != null) {
      reader.headline(title);
    }
    for (String name : names) {
      reader.name(name);
    }
    return reader.profile(metadata);
  }

  private static Profile text(String... sentences) {
    ProfileReader reader = new ProfileReader();
    for (String sentence : sentences) {
      reader.sentence(sentence);
    }
    return reader.profile(Metadata.NONE);
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
                    "a", document("ferry-1", title, "Aldane", "Moss", "Brekka"),
                    "b", document("ferry-2", title, "Aldane", "Moss", "Brekka"))))
        .isEqualTo(Map.of("a", "a", "b", "b"));
  }

  @Test
  void documentsThatShareNamesJoin() {
    assertThat(
            stories(
                Map.of(
                    "a", document(null, null, "Aldane", "Moss", "Brekka"),
                    "b", document(null, null, "Aldane", "Moss", "Varda"),
                    "c", document(null, null, "Orland", "Lind", "Tarn"))))
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
  void joiningReachesOverADocumentThatSharesTheirNames() {
    assertThat(
            stories(
                Map.of(
                    "a", document(null, null, "Aldane", "Moss", "Varda"),
                    "b", document(null, null, "Aldane", "Moss", "Tarn"),
                    "c", document(null, null, "Aldane", "Tarn", "Lind"))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
  }

  /** A round-up of the week goes with one of the stories and makes no one story of them. */
  @Test
  void aDocumentOfTwoStoriesDoesNotJoinThem() {
    Map<String, String> stories =
        stories(
            Map.of(
                "a1", document(null, null, "Aldane", "Moss", "Brekka"),
                "a2", document(null, null, "Aldane", "Moss", "Varda"),
                "b1", document(null, null, "Orland", "Lind", "Tarn"),
                "b2", document(null, null, "Orland", "Lind", "Holm"),
                "week", document(null, null, "Aldane", "Moss", "Orland", "Lind", "Skarn")));
    assertThat(stories).containsEntry("a2", "a1").containsEntry("b2", "b1");
    assertThat(stories.get("b1")).isNotEqualTo(stories.get("a1"));
  }

  @Test
  void eventsOfOneKindInTwoTownsStayApart() {
    String struck = "The strike hit a school before dawn and killed twelve people, officials said.";
    assertThat(
            stories(
                Map.of(
                    "a", text(struck, "Doctors in Orland and the village of Lind took them in."),
                    "b", text(struck, "Doctors in Varda and the village of Tarn took them in."))))
        .isEqualTo(Map.of("a", "a", "b", "b"));
  }

  @Test
  void wiresOnOneQuakeJoin() {
    assertThat(
            stories(
                Map.of(
                    "a",
                    text("A quake shook northern Skarn on Tuesday.", "Roads to Brekka are cut."),
                    "b",
                    text(
                        "The toll in Skarn rose to 47.", "Crews from Brekka dug on, Ida Vik said."),
                    "c",
                    text(
                        "Most of the dead lived near Brekka in Skarn.", "Ida Vik leads the crews."),
                    "d",
                    text(
                        "Nurses in Orland walked out.",
                        "They want what Lind pays, Per Holm said."))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "a", "d", "d"));
  }

  @Test
  void namesThatAllNewsHaveJoinNothing() {
    assertThat(
            stories(
                Map.of(
                    "a", document(null, null, "United States", "President", "Reuters", "Moss"),
                    "b", document(null, null, "United States", "President", "Reuters", "Lind"))))
        .isEqualTo(Map.of("a", "a", "b", "b"));
  }

  @Test
  void theSameNamesInAnotherYearAreAnotherStory() {
    assertThat(
            stories(
                Map.of(
                    "a", on("2021-03-01", "Aldane", "Moss", "Brekka"),
                    "b", on("2021-03-09", "Aldane", "Moss", "Brekka"),
                    "c", on("2023-03-01", "Aldane", "Moss", "Brekka"))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
  }

  @Test
  void anUnknownDateIsNoEvidence() {
    assertThat(
            stories(
                Map.of(
                    "a", on("2021-03-01", "Aldane", "Moss"),
                    "b", document(null, null, "Aldane", "Moss"))))
        .isEqualTo(Map.of("a", "a", "b", "a"));
  }

  @Test
  void aDocumentWithoutAKeyDoesNotEnterAKeyedStory() {
    assertThat(
            stories(
                Map.of(
                    "a", document("ferry", null, "Aldane", "Moss", "Brekka"),
                    "b", document(null, null, "Aldane", "Moss", "Brekka"))))
        .isEqualTo(Map.of("a", "a", "b", "b"));
  }

  @Test
  void claimsStandInForTextsThatWereNotRead() {
    assertThat(
            stories(
                Map.of(),
                Claims.in("a").area("Port Aldane").by("Ida Moss").figure("killed", 12),
                Claims.in("b").area("Aldane").by("Moss").figure("killed", 15),
                Claims.in("c").area("Orland").by("Per Lind").figure("killed", 15)))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
  }

  @Test
  void documentsThatOnlyClaimsSpeakOfHaveAStory() {
    assertThat(stories(Map.of(), Claims.in("x").figure("killed", 12))).isEqualTo(Map.of("x", "x"));
  }

  @Test
  void inASmallFolderAThirdOfTheNamesIsEnough() {
    Profile quake =
        text("A quake shook northern Skarn on Tuesday.", "Roads to Brekka and Moss are cut.");
    Profile gorge =
        text("The gorge near Skarn is blocked.", "Engineers of Varda, Holm and Orland came.");
    Map<String, Profile> small = Map.of("a", quake, "b", gorge);
    assertThat(stories(small)).isEqualTo(Map.of("a", "a", "b", "a"));
    Map<String, Profile> large = new TreeMap<>(small);
    for (int i = 0; i < 30; i++) {
      large.put("x" + letters(i), document(null, null, "Own" + letters(i), "Other" + letters(i)));
    }
    assertThat(stories(large)).containsEntry("b", "b");
  }

  @Test
  void theSameFilesInAnyOrderMakeTheSameStories() {
    Map<String, Profile> all = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      String story = "S" + letters(i / 3);
      all.put(
          String.format(Locale.ROOT, "d%03d", i),
          document(
              null, null, story + "a", story + "b", "Own" + letters(i), "Hotspot", "Hotplace"));
    }
    Map<String, String> together = stories(all);
    List<String> ids = new ArrayList<>(all.keySet());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(ids, new Random(seed));
      Map<String, Profile> shuffled = new LinkedHashMap<>();
      ids.forEach(id -> shuffled.put(id, all.getOrDefault(id, Profile.of(Metadata.NONE))));
      assertThat(stories(shuffled)).isEqualTo(together);
    }
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  /** Of documents that share a name everybody has, only a few pairs are looked at. */
  @Test
  void aNameThatAllHaveCostsNoSquare() {
    Map<String, Profile> documents = new TreeMap<>();
    for (int i = 0; i < 600; i++) {
      documents.put(
          String.format(Locale.ROOT, "d%03d", i),
          document(null, null, "Aldane", "Own" + letters(i), "Other" + letters(i)));
    }
    AtomicInteger pairs = new AtomicInteger();
    Map<String, String> found =
        Stories.of(documents, List.of(), (one, other) -> pairs.incrementAndGet());
    assertThat(Set.copyOf(found.values())).hasSize(600);
    assertThat(pairs.get()).isLessThan(600 * 20);
  }

  /** In a folder of one story every name is common, and it is one story all the same. */
  @Test
  void aLargeFolderOfOneStoryStaysOne() {
    Map<String, Profile> documents = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      documents.put("d" + i, document(null, null, "Aldane", "Moss", "Tarn", "Own" + letters(i)));
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

  /** What a body says of itself in a folder of many stories: its name is that of the source. */
  @Test
  void aBodysOwnStatementGoesToTheStoryThatNamesIt() {
    Map<String, String> stories = manyStories("Tarnholm Harbour Museum");
    assertThat(stories.get("own")).isEqualTo(stories.get("t0"));
  }

  @Test
  void aStatementOfABodyThatNobodyNamesStaysAlone() {
    assertThat(manyStories("Velmark Harbour Museum")).containsEntry("own", "own");
  }

  /** Twenty-four texts of twelve towns and a statement that names no town but in its source. */
  private static Map<String, String> manyStories(String source) {
    String news = "Thieves took a silver chalice from the altar.";
    String other = "The treasurer put a heron on the roof of the granary.";
    Map<String, Profile> documents = new TreeMap<>();
    String[] towns = {
      "Tarnholm",
      "Orland",
      "Brekka",
      "Moss",
      "Skarn",
      "Lindvik",
      "Ostby",
      "Halle",
      "Kviten",
      "Ramsund",
      "Dovik",
      "Elvestad"
    };
    for (int i = 0; i < towns.length; i++) {
      for (int copy = 0; copy < 2; copy++) {
        String town = towns[i];
        String theft = i == 0 ? news : other;
        documents.put(
            towns[i].toLowerCase(Locale.ROOT).charAt(0) + (i == 0 ? "" : "" + i) + copy,
            dated(
                "Courier",
                theft,
                "Police in " + town + " asked Mr " + towns[i] + "sen about it.",
                "A clerk of " + towns[i] + "gaard saw " + towns[i] + "sen."));
      }
    }
    documents.put("own", dated(source, "We confirm the loss of a chalice and a comb of ivory."));
    return stories(documents);
  }

  private static Profile dated(String source, String... sentences) {
    ProfileReader reader = new ProfileReader();
    for (String sentence : sentences) {
      reader.sentence(sentence);
    }
    OffsetDateTime noon = OffsetDateTime.parse("2024-06-03T12:00:00Z");
    return reader.profile(new Metadata(null, source, noon, false, null, null));
  }
}
