package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);

  private static QuantityClaim people(String population) {
    return Claims.in("a").population(population).figure("killed", 12);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "'', '', SAME",
    "child, child, SAME",
    "miner tarn, tarn miner, SAME",
    "hostage, '', SAME",
    "victim, hostage, SAME",
    "child, '', DIFFERENT",
    "child, woman, DIFFERENT",
    "other, other, DIFFERENT",
    "part, part, DIFFERENT",
    "of, of, DIFFERENT",
    "palestinian, '', UNKNOWN",
    "palestinian, civilian, DIFFERENT",
    "civilian, '', DIFFERENT",
    "fisherman, '', DIFFERENT",
    "of, '', UNKNOWN",
  })
  void population(String a, String b, Agreement expected) {
    QuantityClaim first = Claims.in("a").population(a).figure("killed", 12);
    QuantityClaim second = Claims.in("b").population(b).figure("killed", 12);
    assertThat(Sameness.population(first, second)).isEqualTo(expected);
    assertThat(Sameness.population(second, first)).isEqualTo(expected);
  }

  @Test
  void oneTextNamesAPeopleToTellItApart() {
    assertThat(Sameness.population(people("palestinian"), people("")))
        .isEqualTo(Agreement.DIFFERENT);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, SAME",
        "Varda, Varda, SAME",
        "Varda, varda, SAME",
        "Varda province, the province of Varda, SAME",
        "northern Varda, Varda, DIFFERENT",
        "UK, Britain, SAME",
        "Gaza City, Gaza Strip, DIFFERENT",
        "northern Varda province, Varda, SAME",
        "elsewhere, Varda, DIFFERENT",
        "Varda, Sarn, DIFFERENT",
        "elsewhere, elsewhere, DIFFERENT",
        "Varda, -, UNKNOWN",
        "the city, Varda, UNKNOWN",
      })
  void area(String a, String b, Agreement expected) {
    assertThat(Sameness.area(a, b)).isEqualTo(expected);
    assertThat(Sameness.area(b, a)).isEqualTo(expected);
  }

  private static QuantityClaim in(
      String label, @Nullable LocalDate when, Ground ground, String... terms) {
    return Claims.in("a")
        .event(new EventRef(label, when == null ? null : DateRange.on(when), ground))
        .terms(terms)
        .figure("killed", 12);
  }

  @Test
  void eventsOfOneDay() {
    QuantityClaim attack = in("attack", MONDAY, Ground.MAIN);
    assertThat(Sameness.event(attack, in("raid", MONDAY, Ground.MAIN))).isEqualTo(Agreement.SAME);
    assertThat(Sameness.event(attack, in("", MONDAY, Ground.BACKGROUND))).isEqualTo(Agreement.SAME);
    assertThat(Sameness.event(attack, in("quake", MONDAY, Ground.MAIN)))
        .isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void eventsOfTwoDaysDiffer() {
    QuantityClaim attack = in("attack", MONDAY, Ground.MAIN, "market", "bomb");
    QuantityClaim next = in("attack", MONDAY.plusDays(1), Ground.MAIN, "market", "bomb");
    assertThat(Sameness.event(attack, next)).isEqualTo(Agreement.DIFFERENT);
  }

  /** The kinds of the events decide unless the days do. */
  private static QuantityClaim weekday(String document, @Nullable DayOfWeek day) {
    EventRef event = new EventRef("attack", null, Ground.MAIN).on(null, day);
    return Claims.in(document).event(event).figure("killed", 12);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({"MONDAY, MONDAY, SAME", "MONDAY, THURSDAY, DIFFERENT", "MONDAY, TUESDAY, SAME"})
  void weekdaysOfTextsWithoutADate(DayOfWeek a, DayOfWeek b, Agreement expected) {
    assertThat(Sameness.event(weekday("a", a), weekday("b", b))).isEqualTo(expected);
  }

  @Test
  void kindsOfEvents() {
    QuantityClaim attack = in("attack", null, Ground.MAIN);
    assertThat(Sameness.event(attack, in("bombing", null, Ground.MAIN))).isEqualTo(Agreement.SAME);
    assertThat(Sameness.event(attack, in("quake", null, Ground.MAIN)))
        .isEqualTo(Agreement.DIFFERENT);
    assertThat(Sameness.event(attack, in("attack", null, Ground.BACKGROUND)))
        .isEqualTo(Agreement.DIFFERENT);
    assertThat(Sameness.event(attack, in("", null, Ground.MAIN))).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void sharedWordsMakeUnnamedEventsOne() {
    QuantityClaim a = in("", null, Ground.MAIN, "ferry", "pier", "sink");
    assertThat(Sameness.event(a, in("", null, Ground.MAIN, "ferry", "sink")))
        .isEqualTo(Agreement.SAME);
    assertThat(Sameness.event(a, in("", null, Ground.MAIN, "ferry", "storm")))
        .isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void sharedWordsLeaveOutWhatIsCounted() {
    QuantityClaim a =
        Claims.in("a")
            .population("child")
            .terms("killed", "child", "insurance", "flood")
            .figure("killed", 12);
    QuantityClaim b = Claims.in("b").terms("killed", "child", "insure", "dam").figure("killed", 12);
    assertThat(Sameness.shared(a, b)).isEqualTo(1);
  }

  private static QuantityClaim money(String measure, String population) {
    return Claims.in("a").unit("EUR").population(population).figure(measure, 3_000_000);
  }

  @Test
  void amountsOfOneThing() {
    assertThat(Sameness.thing(money("damage", ""), money("damage", ""))).isEqualTo(Agreement.SAME);
    assertThat(Sameness.thing(money("damage", ""), money("cost", "damage")))
        .isEqualTo(Agreement.SAME);
    assertThat(Sameness.thing(money("damage", ""), money("damage", "flood")))
        .isEqualTo(Agreement.UNKNOWN);
    assertThat(Sameness.thing(money("damage", "fire"), money("damage", "flood")))
        .isEqualTo(Agreement.DIFFERENT);
    assertThat(Sameness.thing(money("damage", ""), money("aid", "")))
        .isEqualTo(Agreement.DIFFERENT);
    assertThat(Sameness.thing(money("amount", ""), money("amount", "")))
        .as("two amounts of nothing named")
        .isEqualTo(Agreement.DIFFERENT);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "CUMULATIVE, CUMULATIVE, true",
    "PERIOD, PERIOD, false",
    "STATE, CUMULATIVE, true",
    "PERIOD, CUMULATIVE, false",
    "INCREMENT, CUMULATIVE, false",
    "INCREMENT, INCREMENT, false",
  })
  void scopes(Scope a, Scope b, boolean comparable) {
    QuantityClaim first = Claims.in("a").scope(a).figure("killed", 12);
    QuantityClaim second = Claims.in("b").scope(b).figure("killed", 12);
    assertThat(Sameness.scope(first, second)).isEqualTo(comparable);
    assertThat(Sameness.scope(second, first)).isEqualTo(comparable);
  }
}
