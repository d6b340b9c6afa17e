package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money whose currency the text leaves out. */
class EarningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The mill made an operating profit of 486 million last year. = operating-profit money",
        "The mill made a net profit of 331 million last year. = net-profit money",
        "The group has a turnover of 2.1 billion. = revenue money",
        "The mill sold 486 million bricks. = brick brick",
        "The loss of 40 jobs is feared. = job job"
      })
  void amounts(String text, String expected) {
    assertThat(Figures.in(text))
        .extracting(c -> c.measure() + " " + c.unit())
        .containsExactly(expected);
  }
}
