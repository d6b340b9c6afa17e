package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose hour is read: that at which a sudden event began. */
class ClockReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          The quake struck at 6:07 a.m. = earthquake 367
          A bomb exploded in Orm at 6:07 a.m. on Monday. = attack 367 @Orm
          A gunman opened fire at about 9:20 p.m. = attack 1280
          A man walked in about 10 a.m. and opened fire. = attack 600
          The blaze broke out shortly after 3 a.m. = fire 180
          The bus crashed at 4:15 p.m. on Sunday. = crash 975
          The roof collapsed at 4:15 p.m. on Sunday. = collapse 975
          The ferry capsized at 4:15 p.m. on Sunday. = sinking 975
          # One hour told twice
          The quake struck at 6:07 a.m. | The earthquake began about 6 a.m. = earthquake 367, earthquake 360
          """)
  void hours(String text, String expected) {
    assertThat(
            hoursIn(text).stream()
                .map(
                    c ->
                        c.measure()
                            + " "
                            + Figures.number(c)
                            + (c.anchor().area() == null ? "" : " @" + c.anchor().area()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police arrested the gunman at 7:25 a.m.",
        "The mayor spoke at 7:25 a.m.",
        "The quake struck at 5:12 a.m. | A tremor hit the port at 6:40 a.m.",
        "A second blast occurred at 7:25 a.m.",
        "The gunman shot himself at 7:25 a.m.",
        "Officers shot the man at 7:25 a.m.",
        "The blast did not happen at 7:25 a.m.",
        "The demolition blast will take place at 7:25 a.m.",
        "Profits collapsed at 7:25 a.m.",
      })
  void noHourOfTheEvent(String text) {
    assertThat(hoursIn(text)).isEmpty();
  }

  @Test
  void neverMoreThanLikely() {
    assertThat(hoursIn("The quake struck at 6:07 a.m."))
        .singleElement()
        .satisfies(c -> assertThat(c.anchor().reading()).isEqualTo(Reading.LIKELY));
  }

  private static List<QuantityClaim> hoursIn(String text) {
    return Figures.all(text).stream().filter(c -> c.unit().equals(ClockTimes.UNIT)).toList();
  }
}
