package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Breakdown.Role;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.TimeRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLinkerTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);

  /** A toll of one fire, as of Monday. */
  private static Claims.Draft toll(String document) {
    return Claims.in(document)
        .event(new EventRef("fire", DateRange.on(MONDAY), Ground.MAIN))
        .terms("fire", "warehouse", "harbour")
        .asOf(MONDAY);
  }

  private static List<Clash> clashes(QuantityClaim... figures) {
    return FigureLinker.clashes(List.of(figures)).stream().map(c -> (Clash) c).toList();
  }

  @Test
  void oneTimeTwoNumbers() {
    QuantityClaim twelve = toll("a").figure("killed", 12);
    QuantityClaim fifteen = toll("b").figure("killed", 15);
    assertThat(clashes(fifteen, twelve))
        .singleElement()
        .satisfies(c -> assertThat(c.lower()).isEqualTo(twelve))
        .satisfies(c -> assertThat(c.higher()).isEqualTo(fifteen))
        .satisfies(c -> assertThat(c.cap()).isEqualTo(Severity.ERROR))
        .satisfies(c -> assertThat(c.sources()).isEqualTo(SourceRelation.UNSTATED))
        .matches(Clash::sameTime)
        .matches(c -> !c.falls() && !c.revised());
  }

  @Test
  void laterAndHigherIsAnUpdate() {
    assertThat(
            clashes(
                toll("a").figure("killed", 12),
                toll("b").asOf(MONDAY.plusDays(1)).figure("killed", 15)))
        .isEmpty();
  }

  @Test
  void laterAndLowerFalls() {
    assertThat(
            clashes(
                toll("a").figure("killed", 15),
                toll("b").asOf(MONDAY.plusDays(1)).figure("killed", 12)))
        .singleElement()
        .matches(Clash::falls)
        .matches(c -> !c.sameTime());
  }

  @Test
  void withoutDatesTheTimeIsInDoubt() {
    QuantityClaim twelve = Claims.in("a").terms("fire", "warehouse").figure("killed", 12);
    QuantityClaim fifteen = Claims.in("b").terms("fire", "warehouse").figure("killed", 15);
    assertThat(clashes(twelve, fifteen))
        .singleElement()
        .satisfies(c -> assertThat(c.comparability().unknown()).containsExactly(Dimension.AS_OF))
        .satisfies(c -> assertThat(c.cap()).isEqualTo(Severity.WARNING));
  }

  /** Wordings of one number: the first figure as worded, the second, whether they clash. */
  @ParameterizedTest(name = "{1} {0} and {3} {2}: {4}")
  @CsvSource({
    "26600, MORE_THAN, 26637, EXACT, false",
    "1140, ABOUT, 1139, EXACT, false",
    "26600, EXACT, 26637, EXACT, false",
    "26637, EXACT, 26700, MORE_THAN, true",
    "12, AT_LEAST, 15, EXACT, false",
    "15, AT_LEAST, 12, EXACT, true",
    "20, UP_TO, 15, EXACT, false",
    "12, EXACT, 13, EXACT, true",
  })
  void rounding(int a, Hedge hedgeA, int b, Hedge hedgeB, boolean clash) {
    assertThat(
            clashes(
                toll("a").hedge(hedgeA).figure("killed", a),
                toll("b").hedge(hedgeB).figure("killed", b)))
        .hasSize(clash ? 1 : 0);
  }

  @Test
  void rangesClashOnlyOutsideTheirEnds() {
    QuantityClaim range = toll("a").range("killed", 10, 20);
    assertThat(clashes(range, toll("b").figure("killed", 15))).isEmpty();
    assertThat(clashes(range, toll("b").figure("killed", 21))).hasSize(1);
  }

  @Test
  void otherPeoplePlacesAndEventsAreOtherThings() {
    QuantityClaim all = toll("a").figure("killed", 15);
    assertThat(clashes(all, toll("b").population("child").figure("killed", 3))).isEmpty();
    assertThat(clashes(all, toll("b").population("other").figure("killed", 13))).isEmpty();
    assertThat(
            clashes(
                toll("a").area("Varda").figure("killed", 15),
                toll("b").area("Sarn").figure("killed", 12)))
        .isEmpty();
    EventRef quake = new EventRef("quake", DateRange.on(MONDAY.minusDays(9)), Ground.MAIN);
    assertThat(clashes(all, toll("b").event(quake).figure("killed", 12))).isEmpty();
    assertThat(clashes(all, toll("b").scope(Scope.PERIOD).figure("killed", 12))).isEmpty();
    assertThat(clashes(all, toll("b").scope(Scope.INCREMENT).figure("killed", 12))).isEmpty();
  }

  /**
   * A placed figure may be a part of one that names no place, so it cannot be too low; but no part
   * is greater than the total.
   */
  @Test
  void partsOfAnUnplacedTotalAreSilent() {
    QuantityClaim total = toll("a").event("storm").figure("killed", 15);
    assertThat(clashes(total, toll("b").event("storm").area("Varda").figure("killed", 12)))
        .isEmpty();
    assertThat(clashes(total, toll("b").event("storm").area("Varda").figure("killed", 18)))
        .singleElement()
        .satisfies(c -> assertThat(c.comparability().unknown()).isEmpty());
  }

  /** A fire burns at one spot: the place that one text names is no part of another place. */
  @Test
  void theSpotOfAFireIsNoPart() {
    assertThat(
            clashes(
                toll("a").event("fire").figure("killed", 15),
                toll("b").event("fire").area("Varda").figure("killed", 12)))
        .singleElement()
        .satisfies(c -> assertThat(c.comparability().unknown()).containsExactly(Dimension.AREA));
  }

  @Test
  void whatIsPlannedDeniedOrPartOfASumIsNotCompared() {
    QuantityClaim twelve = toll("a").figure("killed", 12);
    assertThat(clashes(twelve, toll("b").modality(Modality.FEARED).figure("killed", 15))).isEmpty();
    assertThat(clashes(twelve, toll("b").negated().figure("killed", 15))).isEmpty();
    assertThat(clashes(twelve, toll("b").in("s", Role.PART, true).figure("killed", 5))).isEmpty();
    assertThat(clashes(twelve, toll("b").in("s", Role.WHOLE, true).figure("killed", 15)))
        .hasSize(1);
  }

  @Test
  void oneSentenceMayGiveTwoNumbers() {
    assertThat(
            clashes(
                toll("a").inSentence(0, 90).figure("killed", 12),
                toll("a").at(40).inSentence(0, 90).figure("killed", 15)))
        .isEmpty();
  }

  @Test
  void aReplacedNumberIsRevised() {
    QuantityClaim before = toll("b").in("c", Role.BEFORE, false).figure("killed", 15);
    QuantityClaim after = toll("b").at(30).in("c", Role.AFTER, false).figure("killed", 12);
    assertThat(clashes(toll("a").figure("killed", 15), before, after))
        .singleElement()
        .matches(Clash::revised);
  }

  @Test
  void namedSourcesDisagree() {
    assertThat(
            clashes(
                toll("a").by("army").figure("killed", 12),
                toll("b").by("hospital").figure("killed", 15)))
        .singleElement()
        .matches(Clash::namedSourcesDiffer);
  }

  @Test
  void likelyReadingsAreNoErrors() {
    assertThat(clashes(toll("a").likely().figure("killed", 12), toll("b").figure("killed", 15)))
        .singleElement()
        .satisfies(c -> assertThat(c.cap()).isEqualTo(Severity.WARNING));
  }

  @Test
  void lengthsAreComparedInOneUnit() {
    Claims.Draft km = Claims.in("a").asOf(MONDAY).terms("depth").unit("kilometre");
    Claims.Draft mile = Claims.in("b").asOf(MONDAY).terms("depth").unit("mile");
    QuantityClaim forty = km.figure("depth", 40);
    assertThat(clashes(forty, mile.figure("depth", 25))).isEmpty();
    assertThat(clashes(forty, mile.figure("depth", 40))).hasSize(1);
  }

  @Test
  void thoseWhoSideWithOneAreFurtherWitnesses() {
    List<QuantityClaim> figures = new ArrayList<>();
    for (String document : List.of("a", "b", "c")) {
      figures.add(toll(document).figure("killed", 12));
    }
    figures.add(toll("d").figure("killed", 15));
    assertThat(FigureLinker.clashes(figures))
        .singleElement()
        .satisfies(c -> assertThat(c.witnesses()).hasSize(4).containsAll(figures))
        .satisfies(c -> assertThat(c.witnesses().subList(0, 2)).contains(figures.get(3)));
  }

  /** Twelve, in one of ten thousand documents fifteen: one clash, with few witnesses. */
  @Test
  void aHotGroupGivesOneClashForEachDisagreement() {
    List<QuantityClaim> figures = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      figures.add(toll("doc-" + i).figure("killed", i == 5_000 ? 15 : 12));
    }
    Collections.shuffle(figures, new Random(11));
    List<Comparison> found = FigureLinker.clashes(figures);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).witnesses()).hasSizeLessThanOrEqualTo(10);
    assertThat(((Clash) found.get(0)).higher().document()).isEqualTo("doc-5000");
    Collections.shuffle(figures, new Random(12));
    assertThat(FigureLinker.clashes(figures)).as("in any order").isEqualTo(found);
  }

  /** Each of ten thousand days is set against the next, and not against all others. */
  @Test
  void aHotGroupOfManyDaysIsNotPairedOff() {
    List<QuantityClaim> falling = new ArrayList<>();
    List<QuantityClaim> rising = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Claims.Draft draft = toll("doc-" + i).event("fire").asOf(MONDAY.plusDays(i));
      falling.add(draft.figure("killed", 1_000_001 - 10L * i));
      rising.add(draft.figure("killed", 1_001 + 10L * i));
    }
    Collections.shuffle(falling, new Random(13));
    assertThat(FigureLinker.clashes(falling))
        .hasSize(9_999)
        .allMatch(c -> ((Clash) c).falls())
        .allSatisfy(c -> assertThat(c.witnesses()).hasSize(2));
    assertThat(FigureLinker.clashes(rising)).isEmpty();
  }

  @Test
  void fallsAndClashesOfOneStoryAreTold() {
    List<Clash> found =
        clashes(
            toll("a").figure("killed", 12),
            toll("b").figure("killed", 15),
            toll("c").asOf(MONDAY.plusDays(1)).figure("killed", 14));
    assertThat(found)
        .extracting(c -> c.lower().document() + c.higher().document() + c.time())
        .containsExactlyInAnyOrder("ab" + TimeRelation.SAME, "cb" + TimeRelation.LATER);
  }
}
