package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static String table(List<String> gold, List<String> found) {
    Counts counts = new Counts();
    counts.add("numbers", "a: 3 or 4", gold, found);
    return counts.table(true).replaceAll(" +", " ");
  }

  @Test
  void bags() {
    assertThat(table(List.of("3", "3", "4"), List.of("3", "5")))
        .contains("numbers 3 2 1 50.0% 33.3% 40.0% 0.0%")
        .contains(
            "MISSED numbers 3 <a: 3 or 4>",
            "MISSED numbers 4 <a: 3 or 4>",
            "ALARM numbers 5 <a: 3 or 4>");
  }

  @Test
  void aTextIsRightWhenNothingIsMissedOrTooMuch() {
    assertThat(table(List.of("3", "4"), List.of("4", "3")))
        .contains("numbers 2 2 2 100.0% 100.0% 100.0% 100.0%")
        .doesNotContain("MISSED", "ALARM");
    assertThat(table(List.of(), List.of())).contains("numbers 0 0 0 - - - 100.0%");
  }
}
