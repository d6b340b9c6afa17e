package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinWordsTest {
  @ParameterizedTest
  @CsvSource({
    "land, fly, true",
    "trim, lower, true",
    "gust, wind, true",
    "insure, insurance, true",
    "land, lower, false",
    "wind, window, false"
  })
  void kin(String word, String other, boolean kin) {
    assertThat(KinWords.of(word).equals(KinWords.of(other))).isEqualTo(kin);
  }
}
