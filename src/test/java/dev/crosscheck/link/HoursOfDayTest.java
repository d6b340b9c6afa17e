package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursOfDayTest {
  private static final int DAWN = 5 * 60 + 12;

  private static QuantityClaim hour(
      String document, String kind, @Nullable DayOfWeek day, int minutes) {
    return Claims.in(document)
        .unit("clock-minute")
        .event(new EventRef(kind, null, day, Ground.MAIN))
        .figure(kind, minutes);
  }

  private static Agreement of(QuantityClaim a, QuantityClaim b) {
    return HoursOfDay.event(a, b, Setting.of(List.of(a, b), Story.plain()));
  }

  /** Minutes apart are one event told wrongly, whole hours the clocks of two places. */
  @ParameterizedTest
  @CsvSource({
    "0, SAME",
    "13, SAME",
    "30, SAME",
    "95, SAME",
    "720, SAME",
    "60, DIFFERENT",
    "120, DIFFERENT",
    "480, DIFFERENT",
    "150, DIFFERENT",
    "733, DIFFERENT"
  })
  void apart(int minutes, Agreement expected) {
    assertThat(
            of(
                hour("a", "earthquake", DayOfWeek.SUNDAY, DAWN),
                hour("b", "earthquake", DayOfWeek.SUNDAY, DAWN + minutes)))
        .isEqualTo(expected);
  }

  @Test
  void otherDaysAndOtherKindsAreOtherEvents() {
    QuantityClaim sunday = hour("a", "fire", DayOfWeek.SUNDAY, DAWN);
    assertThat(of(sunday, hour("b", "fire", DayOfWeek.MONDAY, DAWN + 20)))
        .isEqualTo(Agreement.DIFFERENT);
    assertThat(of(sunday, hour("b", "crash", DayOfWeek.SUNDAY, DAWN + 20)))
        .isEqualTo(Agreement.DIFFERENT);
  }

  /** Without a day it is one event only where the story has one. */
  @Test
  void daysUntold() {
    QuantityClaim a = hour("a", "fire", null, DAWN);
    QuantityClaim b = hour("b", "fire", null, DAWN + 20);
    assertThat(of(a, b)).isEqualTo(Agreement.SAME);
    Setting several = new Setting(Story.plain(), Set.of(), Set.of(), Map.of(), true);
    assertThat(HoursOfDay.event(a, b, several)).isEqualTo(Agreement.UNKNOWN);
  }
}
