package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {
  /** Nouns of one kind of event have one name. */
  @ParameterizedTest
  @CsvSource({
    "gunfire, attack",
    "explosion, attack",
    "temblor, earthquake",
    "blaze, fire",
    "derailment, crash"
  })
  void nouns(String noun, String kind) {
    assertThat(ClockWords.event(noun)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"meeting", "arrest", "storm", "strike"})
  void nothingSudden(String noun) {
    assertThat(ClockWords.event(noun)).isEmpty();
  }

  /** What falls, sinks or crashes decides what it is. */
  @ParameterizedTest
  @CsvSource({
    "explode, '', attack",
    "hit, rocket, attack",
    "fall, shell, attack",
    "crash, bus, crash",
    "crash, market, ''",
    "sink, ferry, sinking",
    "sink, heart, ''",
    "collapse, bridge, collapse",
    "collapse, runner, ''",
    "hit, singer, ''"
  })
  void deeds(String verb, String subject, String kind) {
    assertThat(ClockWords.deed(verb, subject).orElse("")).isEqualTo(kind);
  }
}
