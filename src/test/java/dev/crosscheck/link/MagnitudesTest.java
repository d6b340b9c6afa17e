package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudesTest {
  private static Claims.Draft quake(String document, DayOfWeek day, String... terms) {
    return Claims.in(document)
        .unit("magnitude")
        .terms(terms)
        .event(new EventRef("earthquake", null, day, Ground.MAIN));
  }

  private static QuantityClaim of(String document, String magnitude) {
    return quake(document, DayOfWeek.SUNDAY).figure("earthquake", new BigDecimal(magnitude));
  }

  private static Agreement compare(QuantityClaim a, QuantityClaim b, QuantityClaim... others) {
    List<QuantityClaim> all =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(a, b), List.of(others).stream())
            .toList();
    return Magnitudes.event(a, b, Setting.of(all, Story.plain()));
  }

  /** Less than half a magnitude apart they may be of one quake. */
  @ParameterizedTest
  @CsvSource({"6.4, 6.4, SAME", "6.4, 6.1, SAME", "6.4, 5.9, DIFFERENT", "7.2, 5.0, DIFFERENT"})
  void oneEach(String first, String second, Agreement expected) {
    assertThat(compare(of("a", first), of("b", second))).isEqualTo(expected);
    assertThat(compare(of("b", second), of("a", first))).isEqualTo(expected);
  }

  /** A magnitude that both give is of a quake that both tell of; the other is of another. */
  @Test
  void sharedMagnitudesAreTaken() {
    assertThat(compare(of("a", "6.1"), of("b", "6.4"), of("a", "6.4")))
        .isEqualTo(Agreement.DIFFERENT);
  }

  /** Of two quakes in each text those next to each other go together. */
  @Test
  void nearestGoTogether() {
    QuantityClaim strong = of("a", "7.6");
    QuantityClaim weak = of("a", "7.3");
    QuantityClaim strongToo = of("b", "7.7");
    QuantityClaim weakToo = of("b", "7.4");
    assertThat(compare(strong, strongToo, weak, weakToo)).isEqualTo(Agreement.SAME);
    assertThat(compare(weak, weakToo, strong, strongToo)).isEqualTo(Agreement.SAME);
    assertThat(compare(strong, weakToo, weak, strongToo)).isEqualTo(Agreement.DIFFERENT);
  }

  @Test
  void anAftershockAndAnotherDayAreOtherQuakes() {
    QuantityClaim main = of("a", "6.1");
    assertThat(
            compare(
                main,
                quake("b", DayOfWeek.SUNDAY, "aftershock")
                    .figure("earthquake", new BigDecimal("5.8"))))
        .isEqualTo(Agreement.DIFFERENT);
    assertThat(
            compare(main, quake("b", DayOfWeek.MONDAY).figure("earthquake", new BigDecimal("6.3"))))
        .isEqualTo(Agreement.DIFFERENT);
  }

  @Test
  void byDocument() {
    assertThat(Magnitudes.byDocument(List.of(of("a", "6.1"), of("a", "6.40"), of("b", "6.4"))))
        .isEqualTo(
            Map.of(
                "a", Set.of(new BigDecimal("6.1"), new BigDecimal("6.4")),
                "b", Set.of(new BigDecimal("6.4"))));
  }
}
