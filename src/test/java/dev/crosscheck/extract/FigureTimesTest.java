package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Revision;
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
          Police said on Monday that 12 people had been killed. | - | 2024-02-05
          Twelve people had died, police said on Monday.        | - | 2024-02-05
          Figures released on Monday say 12 people have died.   | - | 2024-02-05
          Police said on 3 May 2021 that 12 people had died.    | - | 2021-05-03
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In March 12 people were killed.                      | 2023-03-01 | 2023-03-31
          In March 12 people will be evacuated.                | 2024-03-01 | 2024-03-31
          Twelve people were killed overnight.                 | 2024-02-05 | 2024-02-06
          Twelve people were killed on Thursday.               | 2024-02-01 | 2024-02-01
          Twelve people were killed on Tuesday.                | 2024-02-06 | 2024-02-06
          On Monday 215 people were killed within 24 hours.    | 2024-02-05 | 2024-02-05
          Twelve people died in the fire that broke out on Monday. | 2024-02-05 | 2024-02-05
          """)
  void event(String sentence, LocalDate from, LocalDate to) {
    assertThat(Figures.only(sentence).anchor().event().when()).isEqualTo(new DateRange(from, to));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The mayor backed a plan to end the siege on Monday after 12 people were killed.",
        "Police said on Monday that 12 people had been killed.",
        "Twelve people, among them a nurse who was born in May 2001, were killed."
      })
  void aDateOfSomethingElse(String sentence) {
    assertThat(Figures.in(sentence))
        .allSatisfy(figure -> assertThat(figure.anchor().event().when()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quake killed 12 people in 2003.",
        "A similar attack killed five people.",
        "An earlier quake killed five people.",
        "A blast at the mill three years ago killed five people.",
        "The attack came just weeks after a man killed five people.",
        "It was the worst quake since 2003, when 212 people died.",
        "It was the deadliest fire since one in May 2012, where 26 people died.",
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
          A man opened fire and killed 12 people.    | ''
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
          On Monday 215 people were killed within 24 hours. | PERIOD
          Another 12 people were killed.                | INCREMENT
          Three more people died.                       | INCREMENT
          More than 12 people were killed.              | CUMULATIVE
          Twelve people are missing.                    | STATE
          The rebels hold 12 hostages.                  | STATE
          The council has 45 members.                   | STATE
          Rebels abducted 11 nurses.                    | FIXED
          The death toll stands at 12.                  | CUMULATIVE
          In week 16, 12 people were infected.          | PERIOD
          During the first month 12 people were killed. | PERIOD
          In the week that ended on Sunday, 12 people were killed. | PERIOD
          In the week since the quake 12 people have died. | CUMULATIVE
          """)
  void scope(String sentence, Scope scope) {
    assertThat(Figures.only(sentence).scope()).isEqualTo(scope);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Police had given the number of dead as four.",
        "The other fires had killed four people.",
      })
  void whatHadBeenSaidBefore(String sentence) {
    assertThat(Figures.only(sentence).revision())
        .extracting(Revision::part)
        .isEqualTo(Revision.Part.PAST);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Police said the fire had killed four people.",
        "By Monday the fire had killed four people.",
        "Four people had been killed.",
        "The fire has killed four people.",
      })
  void thePastPerfectOfAReport(String sentence) {
    assertThat(Figures.only(sentence).revision()).isNull();
  }
}
