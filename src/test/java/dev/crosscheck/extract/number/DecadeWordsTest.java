package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecadeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "twenties, 20",
    "thirties, 30",
    "Forties, 40",
    "fifties, 50",
    "sixties, 60",
    "seventies, 70",
    "eighties, 80",
    "nineties, 90"
  })
  void startTenYears(String word, int first) {
    assertThat(DecadeWords.firstYear(word)).hasValue(first);
    assertThat(word).matches("(?i)" + DecadeWords.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forty", "teens", "parties", "counties"})
  void otherWords(String word) {
    assertThat(DecadeWords.firstYear(word)).isEmpty();
    assertThat(word).doesNotMatch("(?i)" + DecadeWords.PATTERN);
  }
}
