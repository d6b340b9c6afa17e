package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryScoreTest {
  /** Four of one story, one of them put to the two of another. */
  private static final StoryScore SCORE =
      new StoryScore(
          Map.of("a", "x", "b", "x", "c", "x", "d", "x", "e", "y", "f", "y"),
          Map.of("a", "a", "b", "a", "c", "a", "d", "d", "e", "d", "f", "d"),
          Set.of(List.of("a", "b"), List.of("b", "c"), List.of("d", "e")));

  @Test
  void countsPairsOfOneStory() {
    assertThat(SCORE.gold()).isEqualTo(7);
  }

  @Test
  void countsJoinedPairsAndThoseJoinedRightly() {
    assertThat(SCORE.joined()).isEqualTo(6);
    assertThat(SCORE.right()).isEqualTo(4);
  }

  @Test
  void countsThePairsOfOneStoryThatWereLookedAt() {
    assertThat(SCORE.kept()).isEqualTo(2);
  }

  @Test
  void summarisesInShares() {
    assertThat(SCORE.summary())
        .contains("precision 66.7%", "recall 57.1%", "keeps 28.6%", "looks at 20.0%");
  }

  @Test
  void listsWhatWasJoinedAndWhatWasParted() {
    assertThat(SCORE.mistakes()).isEqualTo("JOINED  [d, e, f]\nPARTED  [[a, b, c], [d]]\n");
  }
}
