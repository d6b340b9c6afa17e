package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.QuantityClaim;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of victims that take the day of their event from another sentence. */
class EventMentionsTest {
  private static QuantityClaim killed(String paragraph) {
    return Figures.in(paragraph).stream()
        .filter(c -> c.measure().equals("killed"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "An explosion tore through the depot on Sunday. | Nine people were killed.",
        "Nine people were killed. | The explosion happened on Sunday.",
        "The fire broke out on Sunday. | Nine people were killed in the fire.",
      })
  void theDayOfTheOneEvent(String paragraph) {
    assertThat(killed(paragraph).anchor().event().when())
        .isEqualTo(DateRange.on(LocalDate.of(2024, 2, 4)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // Two events of two days: to which the dead belong is open.
        "An explosion shook Orm on Saturday. | Another came on Sunday, an explosion in Brekka. | Nine people were killed.",
        // The day is that of the shares, not of the fire.
        "Shares fell on Sunday after the fire. | Nine people were killed.",
        // Long ago.
        "An explosion tore through the depot on 4 May 2003. | Nine people have been killed.",
        // Not sudden: a war has no day.
        "The war entered its third year on Sunday. | Nine people were killed.",
      })
  void noDay(String paragraph) {
    assertThat(killed(paragraph).anchor().event().when()).isNull();
  }

  @Test
  void onlyVictimsAreDated() {
    assertThat(
            Figures.in("An explosion tore through the depot on Sunday. | It has 40 lorries.")
                .get(0)
                .anchor()
                .event()
                .when())
        .isNull();
  }
}
