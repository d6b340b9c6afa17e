package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of hours of the day: what is stated, and which minutes the wording allows. */
class ClockTimesTest {
  private static final int HOUR = 60;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          The quake struck at 6:07 a.m. on Monday. = 6:07 6:05-6:09
          The quake struck at 6.07am. = 6:07 6:05-6:09
          The blast came at 6 : 07 p. m. local time. = 18:07 18:05-18:09
          Shots were heard at 6:30 a.m. = 6:30 6:22-6:38
          Shots were heard at 6:25 a.m. = 6:25 6:20-6:30
          Shots were heard at about 6:25 a.m. = 6:25 6:19-6:31
          The bridge fell at 3pm. = 15:00 14:45-15:15
          The bridge fell around 3 p.m. = 15:00 14:45-15:15
          The bridge fell shortly after 3 p.m. = 15:00 15:00-15:25
          The bridge fell just before 3:20 p.m. = 15:20 15:05-15:20
          The bridge fell at 12:05 a.m. = 0:05 0:00-0:10
          The bridge fell at 12:05 p.m. = 12:05 12:00-12:10
          """)
  void hours(String sentence, String expected) {
    assertThat(
            ClockTimes.find(sentence).stream()
                .map(ClockTimesTest::show)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  /** Bounds and stretches of time, hours of named zones, and numbers that are no hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shop is open from 9 a.m. to 5 p.m.",
        "Rescuers worked until 4 a.m.",
        "The road was closed between 4 a.m. and 6 a.m.",
        "By 10 a.m. the fire was out.",
        "The quake struck at 6:07 a.m. GMT.",
        "The quake struck at 6:07 a.m. (EST).",
        "The quake struck at 6:07 a.m. Eastern time.",
        "The quake struck at 6:07 a.m. Moscow time.",
        "They won 3:2 at home.",
        "It cost $6.50 a month.",
        "The 18:07 train was late.",
        "There were 6 amateurs.",
      })
  void noHour(String sentence) {
    assertThat(ClockTimes.find(sentence)).isEmpty();
  }

  private static String show(ClockTimes.Clock clock) {
    return minute(BigDecimal.valueOf(clock.stated()))
        + " "
        + minute(clock.allowed().low())
        + "-"
        + minute(clock.allowed().high());
  }

  private static String minute(@Nullable BigDecimal of) {
    assertThat(of).isNotNull();
    int minutes = of == null ? 0 : of.intValueExact();
    return minutes / HOUR + ":" + (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR;
  }
}
