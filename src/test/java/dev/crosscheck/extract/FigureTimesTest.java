package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For when a figure holds, of which event, and over what it counts. */
class FigureTimesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As of Monday evening, 12 people had died.  | 2024-02-05 | 2024-02-05
          The death toll reached 12 by Monday.       | -          | 2024-02-05
          The death toll stood at 12 on Monday.      | 2024-02-05 | 2024-02-05
          """)
  void asOf(String sentence, String from, String to) {
    DateRange asOf = Figures.only(sentence).anchor().asOf();
    assertThat(asOf).isEqualTo(new DateRange(day(from), day(to)));
  }

  private static @Nullable LocalDate day(String day) {
    return day.equals("-") ? null : LocalDate.parse(day);
  }

  @Test
  void whatHappenedOnADayMayHoldLater() {
    QuantityClaim figure = Figures.only("Twelve people were killed on Monday.");
    assertThat(figure.anchor().asOf()).isNull();
    assertThat(figure.anchor().event().when()).isEqualTo(DateRange.on(LocalDate.of(2024, 2, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quake killed 12 people in 2003.",
        "A similar attack killed five people.",
        "An earlier quake killed five people.",
        "It was the worst quake since 2003, when 212 people died.",
      })
  void anotherEvent(String sentence) {
    assertThat(Figures.only(sentence).anchor().event().ground()).isEqualTo(Ground.BACKGROUND);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quake killed 12 people on Monday.      | quake
          Twelve people died in the fire.            | fire
          The attack, which killed 12, was condemned.| attack
          Twelve people died.                        | ''
          """)
  void theEventOfTheDocument(String sentence, String label) {
    QuantityClaim figure = Figures.only(sentence);
    assertThat(figure.anchor().event().ground()).isEqualTo(Ground.MAIN);
    assertThat(figure.anchor().event().label()).isEqualTo(label);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the last 24 hours, 114 people were killed. | PERIOD
          Some 40 people die every day.                 | PERIOD
          Another 12 people were killed.                | INCREMENT
          Three more people died.                       | INCREMENT
          More than 12 people were killed.              | CUMULATIVE
          Twelve people are missing.                    | STATE
          The rebels hold 12 hostages.                  | STATE
          The council has 45 members.                   | STATE
          Rebels abducted 11 nurses.                    | FIXED
          The death toll stands at 12.                  | CUMULATIVE
          """)
  void scope(String sentence, Scope scope) {
    assertThat(Figures.only(sentence).scope()).isEqualTo(scope);
  }
}
