package dev.crosscheck.rules;

import static dev.crosscheck.model.Claims.SAME;
import static dev.crosscheck.model.Claims.clash;
import static dev.crosscheck.model.Claims.group;
import static dev.crosscheck.model.Claims.in;
import static dev.crosscheck.model.Claims.sameBut;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.SumCheck;
import dev.crosscheck.model.TimeRelation;
import dev.crosscheck.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule on figures, on comparisons made by hand: when it speaks, how loudly, what it says. */
class FigureRulesTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();

  private final QuantityClaim twelve =
      in("wire-1").quote("12 people").event("fire").figure("killed", 12);
  private final QuantityClaim fifteen =
      in("wire-2").quote("killed 15 people").event("fire").figure("killed", 15);

  @Test
  void figureConflictNamesBothSides() {
    Finding finding = only(group(clash(twelve, fifteen)));

    assertThat(finding.rule()).isEqualTo("figure-conflict");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.decidedBy()).isEqualTo(Dimension.VALUE);
    assertThat(finding.message())
        .isEqualTo(
            "\"12 people\" or \"killed 15 people\"? Two figures for the dead of one event (fire).");
    assertThat(finding.explanation())
        .isEqualTo(
            "No number fits both: the first allows 12, the second 15. The first stands in wire-1,"
                + " the second in wire-2. They agree on the event, what is counted and the time.");
    assertThat(finding.witnesses()).containsExactly(twelve, fifteen);
  }

  @Test
  void otherThingsThanPeopleAreNamedByTheirNoun() {
    Finding finding =
        only(group(clash(in("a").figure("aid-truck", 12), in("b").figure("aid-truck", 15))));

    assertThat(finding.message()).endsWith("? Two figures for one thing (aid truck).");
  }

  @Test
  void furtherPassagesAreCounted() {
    QuantityClaim third = in("wire-3").figure("killed", 15);
    Clash clash = clash(twelve, fifteen);
    Finding finding =
        only(
            group(
                new Clash(
                    twelve,
                    fifteen,
                    List.of(third),
                    SAME,
                    clash.time(),
                    clash.sources(),
                    false,
                    false)));

    assertThat(finding.witnesses()).containsExactly(twelve, fifteen, third);
    assertThat(finding.explanation()).contains("One more passage sides with one of them.");
  }

  @Test
  void oneUnknownDimensionMakesAWarning() {
    Finding finding = only(group(clashKnowing(sameBut(Dimension.POPULATION))));

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.explanation())
        .contains("The text does not say whether who is counted is the same.");
  }

  @Test
  void twoUnknownDimensionsAreUndecidedAndNotReported() {
    assertSilent(group(clashKnowing(sameBut(Dimension.POPULATION, Dimension.EVENT))));
  }

  @Test
  void aLikelyReadingIsNeverAnError() {
    Finding finding =
        only(group(clashKnowing(new Comparability(SAME.same(), SAME.unknown(), true))));

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void figureConflictSaysWhatAReaderUnderstandsWhereWordingsMeet() {
    QuantityClaim vague = in("wire-1").hedge(Hedge.MORE_THAN).figure("killed", 100);
    Finding finding = only(group(clash(vague, in("wire-2").figure("killed", 1500))));

    assertThat(finding.explanation())
        .startsWith("A reader takes the first for 100 to 200 and the second for");
  }

  @Test
  void figureConflictIsSilentOnRevisionsOpenDisputesAndOtherTimes() {
    assertSilent(group(clashOf(TimeRelation.SAME, SourceRelation.SAME, true, false)));
    assertSilent(group(clashOf(TimeRelation.SAME, SourceRelation.SAME, false, true)));
    assertSilent(group(clashOf(TimeRelation.EARLIER, SourceRelation.SAME, false, false)));
    assertSilent(group(clashOf(TimeRelation.UNKNOWN, SourceRelation.SAME, false, false)));
  }

  @Test
  void namedSourcesThatDifferAreContested() {
    QuantityClaim police = in("a").by("police").quote("12 people").figure("killed", 12);
    QuantityClaim hospital = in("b").by("the hospital").quote("15").figure("killed", 15);
    Finding finding =
        only(
            group(
                new Clash(
                    police,
                    hospital,
                    List.of(),
                    SAME,
                    TimeRelation.SAME,
                    SourceRelation.DIFFERENT,
                    false,
                    false)));

    assertThat(finding.rule()).isEqualTo("contested-figure");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(finding.message())
        .isEqualTo(
            "\"12 people\" (police) or \"15\" (the hospital)? Two sources differ on the dead of"
                + " one event.");
  }

  @Test
  void contestedFigureIsSilentOnceDisclosedOrRevised() {
    assertSilent(group(clashOf(TimeRelation.SAME, SourceRelation.DIFFERENT, false, true)));
    assertSilent(group(clashOf(TimeRelation.SAME, SourceRelation.DIFFERENT, true, false)));
  }

  @Test
  void aTollThatFallsIsReportedEarlierFirst() {
    Finding finding = only(group(clashOf(TimeRelation.LATER, SourceRelation.SAME, false, false)));

    assertThat(finding.rule()).isEqualTo("toll-falls");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "\"killed 15 people\" at first, \"12 people\" later: the count of the dead of one event"
                + " (fire) fell.");
  }

  @Test
  void tollFallsIsSilentOnRevisionsAndOnCountsThatMayFall() {
    assertSilent(group(clashOf(TimeRelation.LATER, SourceRelation.SAME, true, false)));
    QuantityClaim held = in("a").scope(Scope.STATE).figure("held", 12);
    assertSilent(
        group(
            new Clash(
                held,
                in("b").scope(Scope.STATE).figure("held", 15),
                List.of(),
                SAME,
                TimeRelation.LATER,
                SourceRelation.SAME,
                false,
                false)));
  }

  @Test
  void measureDriftIsAnErrorOnlyFromOneSource() {
    Finding same = only(group(drift(SourceRelation.SAME, SAME)));
    assertThat(same.rule()).isEqualTo("measure-drift");
    assertThat(same.severity()).isEqualTo(Severity.ERROR);
    assertThat(same.decidedBy()).isEqualTo(Dimension.MEASURE);
    assertThat(same.message())
        .isEqualTo(
            "\"9300 killed\" and \"9300 injured\": one number, once for the dead and once for"
                + " the injured.");

    assertThat(only(group(drift(SourceRelation.UNSTATED, SAME))).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(only(group(drift(SourceRelation.SAME, sameBut(Dimension.AREA)))).severity())
        .isEqualTo(Severity.WARNING);
    assertSilent(group(drift(SourceRelation.SAME, sameBut(Dimension.AREA, Dimension.AS_OF))));
  }

  @Test
  void aPartMustNotExceedItsWhole() {
    QuantityClaim whole = in("a").at(50).figure("killed", 31);
    Finding finding =
        only(
            group(new PartWhole(in("a").population("children").figure("killed", 40), whole, SAME)));
    assertThat(finding.rule()).isEqualTo("part-exceeds-whole");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.explanation()).startsWith("The part is 40, the whole 31. Both stand in a.");

    assertSilent(group(new PartWhole(in("a").figure("killed", 31), whole, SAME)));
    QuantityClaim atLeast = in("a").at(50).hedge(Hedge.AT_LEAST).figure("killed", 31);
    assertSilent(group(new PartWhole(in("a").figure("killed", 40), atLeast, SAME)));
  }

  @Test
  void sumsMustComeOut() {
    Finding finding = only(group(sum(SumCheck.Kind.TOTAL, 50, Interval.of(47))));
    assertThat(finding.rule()).isEqualTo("sum-mismatch");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo("\"29 killed\" and \"18 killed\" add up to 47, not to \"50 killed\".");

    assertThat(only(group(sum(SumCheck.Kind.REMAINDER, 50, Interval.of(11)))).message())
        .isEqualTo("Going by \"29 killed\" and \"18 killed\", 11 remain, not \"50 killed\".");
    assertThat(only(group(sum(SumCheck.Kind.SHARE, 50, Interval.of(61, 63)))).message())
        .contains("make a share of 61 to 63");
    assertThat(only(group(sum(SumCheck.Kind.CHANGE, 50, Interval.of(47)))).message())
        .contains("come to 47");
    assertSilent(group(sum(SumCheck.Kind.TOTAL, 47, Interval.of(47))));
    assertSilent(group(sum(SumCheck.Kind.TOTAL, 50, new Interval(null, null))));
  }

  @Test
  void casualtiesWithoutAWordOfWhichAreNoted() {
    Finding finding = only(group(in("a").quote("26,600 casualties").figure("casualties", 26600)));
    assertThat(finding.rule()).isEqualTo("ambiguous-measure");
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.message())
        .isEqualTo("\"26,600 casualties\": killed, or killed and wounded?");
  }

  @Test
  void casualtiesExplainedInTheirSentenceAreNot() {
    assertSilent(
        group(in("a").quote("300 casualties, dead and wounded").figure("casualties", 300)));
    assertSilent(group(in("a").terms("wounded").figure("casualties", 300)));
    assertSilent(
        group(
            in("a").at(10).inSentence(0, 80).figure("casualties", 300),
            in("a").at(40).inSentence(0, 80).figure("killed", 90)));
    assertThat(
            ENGINE.judge(
                group(
                    in("a").at(10).figure("casualties", 300),
                    in("a").at(140).figure("killed", 90))))
        .hasSize(1);
  }

  private static Finding only(ClaimGroup group) {
    List<Finding> findings = ENGINE.judge(group);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static void assertSilent(ClaimGroup group) {
    assertThat(ENGINE.judge(group)).isEmpty();
  }

  private Clash clashKnowing(Comparability comparability) {
    return new Clash(
        twelve,
        fifteen,
        List.of(),
        comparability,
        TimeRelation.SAME,
        SourceRelation.SAME,
        false,
        false);
  }

  private Clash clashOf(
      TimeRelation time, SourceRelation sources, boolean revised, boolean disclosed) {
    return new Clash(twelve, fifteen, List.of(), SAME, time, sources, revised, disclosed);
  }

  private static Drift drift(SourceRelation sources, Comparability comparability) {
    return new Drift(
        Claims.in("a").figure("killed", 9300),
        Claims.in("b").figure("injured", 9300),
        List.of(),
        comparability,
        sources);
  }

  private static SumCheck sum(SumCheck.Kind kind, int total, Interval computed) {
    return new SumCheck(
        kind,
        List.of(in("a").at(20).figure("killed", 29), in("a").at(40).figure("killed", 18)),
        in("a").figure("killed", total),
        computed,
        SAME);
  }
}
