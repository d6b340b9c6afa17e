package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "moss, moss, 0",
    "moss, mos, 1",
    "moss, mass, 1",
    "brian, brain, 1",
    "wolfe, wolff, 1",
    "ida, otto, 4",
    "'', ida, 3"
  })
  void countsWhatChanges(String a, String b, int changes) {
    assertThat(EditDistance.of(a, b)).isEqualTo(changes);
    assertThat(EditDistance.of(b, a)).isEqualTo(changes);
  }
}
