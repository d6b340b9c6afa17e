package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.link.QuoteAlignment.Change;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteAlignmentTest {
  private static @Nullable QuoteAlignment align(String a, String b) {
    return QuoteAlignment.of(List.of(a.split(" ")), List.of(b.split(" ")));
  }

  private static List<Change> changes(String a, String b) {
    QuoteAlignment alignment = align(a, b);
    return alignment == null ? List.of() : alignment.changes();
  }

  @Test
  void anotherWordOfSenseIsAChange() {
    assertThat(changes("the old bridge is safe for lorries", "the old bridge is shut for lorries"))
        .containsExactly(new Change(List.of("safe"), List.of("shut")));
  }

  @Test
  void aNegationOfOneSideIsAChange() {
    assertThat(changes("we did promise the drivers money", "we did not promise the drivers money"))
        .containsExactly(new Change(List.of(), List.of("not")));
  }

  @Test
  void smallWordsAndFormsOfOneWordAreNone() {
    assertThat(changes("we have to close that bridge", "we had to close the bridges")).isEmpty();
  }

  @Test
  void aCutHidesWhatItLeavesOut() {
    assertThat(changes("the bridge is * safe again", "the bridge is old but safe again")).isEmpty();
  }

  @Test
  void aPartOfASentenceIsNoChange() {
    QuoteAlignment alignment =
        Objects.requireNonNull(
            align("the bridge is safe", "ask him whether the bridge is safe now"));
    assertThat(alignment.changes()).isEmpty();
    assertThat(alignment.share()).isEqualTo(1);
  }

  @Test
  void anotherSentenceIsNotAligned() {
    assertThat(
            align(
                "the bridge was built by my grandfather in a summer",
                "the bridge will never carry a single lorry in a summer"))
        .isNull();
  }
}
