package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftLinkerTest {
  private static List<Comparison> drifts(QuantityClaim... figures) {
    return DriftLinker.drifts(List.of(figures));
  }

  private static Claims.Draft in(String document) {
    return Claims.in(document).event("war");
  }

  @Test
  void aPreciseNumberUnderTwoMeasures() {
    QuantityClaim killed = in("a").figure("killed", 9_312);
    QuantityClaim casualties = in("b").figure("casualties", 9_312);
    assertThat(drifts(killed, casualties))
        .singleElement()
        .satisfies(d -> assertThat(d.witnesses()).containsExactly(killed, casualties));
  }

  @Test
  void dozensAreNoNumberToMistake() {
    QuantityClaim dozens = in("a").hedge(Hedge.ORDER).figure("killed", 24_000);
    assertThat(drifts(dozens, in("b").figure("injured", 24_000))).isEmpty();
  }

  @Test
  void roundedAndExactAreOneNumber() {
    QuantityClaim rounded = in("a").hedge(Hedge.MORE_THAN).figure("casualties", 26_600);
    assertThat(drifts(rounded, in("b").figure("killed", 26_637))).hasSize(1);
    assertThat(drifts(rounded, in("b").figure("killed", 26_937))).isEmpty();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "killed, injured, true",
    "killed, missing, true",
    "displaced, affected, true",
    "abducted, held, true",
    "held, released, true",
    "killed, released, false",
    "injured, arrested, true",
    "killed, killed, false",
    "evacuated, killed, false",
  })
  void measuresThatReportsConfuse(String a, String b, boolean confused) {
    assertThat(drifts(in("a").figure(a, 9_312), in("b").figure(b, 9_312)))
        .hasSize(confused ? 1 : 0);
  }

  @Test
  void equalSmallOrRoundNumbersAreCoincidences() {
    assertThat(drifts(in("a").figure("killed", 12), in("b").figure("injured", 12))).isEmpty();
    assertThat(drifts(in("a").figure("killed", 300), in("b").figure("injured", 300))).isEmpty();
    assertThat(drifts(in("a").figure("killed", 100), in("b").figure("injured", 100))).isEmpty();
  }

  /** Document a gives 30 injured; so b's "12 injured" took a's number of the dead. */
  @Test
  void aSmallNumberIsToldByTheOtherNumberOfItsMeasure() {
    assertThat(
            drifts(
                in("a").figure("killed", 12),
                in("a").at(40).figure("injured", 30),
                in("b").figure("injured", 12)))
        .hasSize(1);
  }

  @Test
  void twoMeasuresOfOneSentenceAreMeant() {
    assertThat(
            drifts(
                in("a").inSentence(0, 99).figure("killed", 9_312),
                in("a").at(40).inSentence(0, 99).figure("injured", 9_312)))
        .isEmpty();
  }

  @Test
  void otherEventsAndIncrementsDoNotDrift() {
    QuantityClaim killed = in("a").figure("killed", 9_312);
    EventRef old = new EventRef("quake", DateRange.on(LocalDate.of(2003, 4, 1)), Ground.BACKGROUND);
    assertThat(drifts(killed, Claims.in("b").event(old).figure("injured", 9_312))).isEmpty();
    assertThat(drifts(killed, in("b").scope(Scope.INCREMENT).figure("injured", 9_312))).isEmpty();
    assertThat(drifts(killed, in("b").negated().figure("injured", 9_312))).isEmpty();
    assertThat(drifts(killed, in("b").unit("house").figure("affected", 9_312))).isEmpty();
  }

  @Test
  void manyClaimsOfOneNumberAreOneDrift() {
    List<QuantityClaim> figures = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      figures.add(in("doc-" + i).figure(i % 2 == 0 ? "killed" : "casualties", 9_312));
    }
    assertThat(DriftLinker.drifts(figures))
        .singleElement()
        .isInstanceOfSatisfying(Drift.class, d -> assertThat(d.others()).hasSize(8));
  }
}
