package dev.crosscheck.rules;

import static dev.crosscheck.model.Claims.clash;
import static dev.crosscheck.model.Claims.group;
import static dev.crosscheck.model.Claims.in;
import static dev.crosscheck.model.Claims.sameBut;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Counts;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Estimate;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Level;
import dev.crosscheck.model.PathGlob;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Ruling;
import dev.crosscheck.model.Severities;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.TimeRelation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an editor chose, on comparisons made by hand. */
class PolicyTest {
  private static final QuantityClaim TWELVE = in("live/a").figure("killed", 12);
  private static final QuantityClaim FIFTEEN = in("archive/b").figure("killed", 15);

  private static List<Severity> severities(Severities wanted, ClaimGroup group) {
    return RuleEngine.with(List.of(), Policy.DEFAULT.withSeverities(wanted)).judge(group).stream()
        .map(Finding::severity)
        .toList();
  }

  private static Severities rules(Map<String, Level> rules) {
    return new Severities(rules, List.of());
  }

  private static Clash knowing(Dimension... unknown) {
    return new Clash(
        TWELVE,
        FIFTEEN,
        List.of(),
        sameBut(unknown),
        TimeRelation.SAME,
        SourceRelation.UNSTATED,
        false,
        false);
  }

  private static Clash contested() {
    return new Clash(
        TWELVE,
        FIFTEEN,
        List.of(),
        sameBut(),
        TimeRelation.SAME,
        SourceRelation.DIFFERENT,
        false,
        false);
  }

  @Test
  void aRuleCanBeMilderGraverOrOff() {
    ClaimGroup firm = group(clash(TWELVE, FIFTEEN));

    assertThat(severities(rules(Map.of("figure-conflict", Level.NOTE)), firm))
        .containsExactly(Severity.NOTE);
    assertThat(severities(rules(Map.of("figure-conflict", Level.OFF)), firm)).isEmpty();
    assertThat(severities(rules(Map.of("contested-figure", Level.ERROR)), group(contested())))
        .containsExactly(Severity.ERROR);
  }

  @Test
  void whatIsUnknownStillCapsIt() {
    assertThat(
            severities(
                rules(Map.of("figure-conflict", Level.ERROR)), group(knowing(Dimension.AREA))))
        .containsExactly(Severity.WARNING);
    assertThat(
            severities(
                rules(Map.of("figure-conflict", Level.NOTE)),
                group(knowing(Dimension.AREA, Dimension.EVENT))))
        .as("undecided stays silent, however mild the rule is made")
        .isEmpty();
  }

  @Test
  void theFilesOfTheEvidenceDecide() {
    Severities archive =
        new Severities(
            Map.of(),
            List.of(
                new Severities.ForPath(
                    List.of(PathGlob.of("archive/**")), Map.of("figure-conflict", Level.OFF))));

    assertThat(severities(archive, group(clash(TWELVE, FIFTEEN)))).containsExactly(Severity.ERROR);
    assertThat(
            severities(archive, group(clash(in("archive/c").at(9).figure("killed", 12), FIFTEEN))))
        .isEmpty();
  }

  @Test
  void rulesAskedForByNameRunAlthoughTheyAreOff() {
    RuleEngine engine =
        RuleEngine.with(
                List.of(), Policy.DEFAULT.withSeverities(rules(Map.of(Severities.ALL, Level.OFF))))
            .only(List.of("figure-conflict"));

    assertThat(engine.judge(group(clash(TWELVE, FIFTEEN))))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  private static Finding only(Clash clash) {
    List<Finding> findings = RuleEngine.standard().judge(group(clash));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void aRangeIsSuggestedWithTheMostAuthoritativeFigure() {
    Clash clash = clash(TWELVE, FIFTEEN);

    assertThat(only(clash.under(Ruling.of(CountPolicy.RANGE))).suggestion())
        .isEqualTo(
            "Give the range, from 12 to 15, or the figure of the most authoritative source, and"
                + " name it.");
    assertThat(
            only(clash.under(new Ruling(CountPolicy.RANGE, FIFTEEN, "hospital", null)))
                .suggestion())
        .isEqualTo(
            "Give the range, from 12 to 15, or the figure of \"hospital\", 15, and name that"
                + " source.");
  }

  @Test
  void aDisputeIsOnlyNotedWhereTheLowerFigureIsKept() {
    Finding finding =
        only(
            clash(TWELVE, FIFTEEN).under(new Ruling(CountPolicy.CONSERVATIVE, TWELVE, null, null)));

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.suggestion())
        .isEqualTo("Keep the lower figure, 12, and note that another one is given.");
  }

  @Test
  void bestLowAndHighAreToldWithTheirSources() {
    QuantityClaim police = in("c").by("police").figure("killed", 13);
    QuantityClaim hospital = in("d").by("the hospital").figure("killed", 14);
    Ruling ruling =
        new Ruling(CountPolicy.BEST_LOW_HIGH, null, null, new Estimate(police, hospital, hospital));

    assertThat(only(clash(TWELVE, FIFTEEN).under(ruling)).explanation())
        .endsWith(
            "With a source there are a low of \"13 killed\" (police), a high of \"14 killed\" (the"
                + " hospital) and as the best \"14 killed\" (the hospital); they do not leave room"
                + " for both.");
  }

  @Test
  void theLessAuthoritativeFigureIsTheOneToCorrect() {
    Finding finding =
        only(
            clash(TWELVE, FIFTEEN)
                .under(new Ruling(CountPolicy.SOURCE_PRECEDENCE, TWELVE, "ministry", null)));

    assertThat(finding.witnesses()).containsExactly(FIFTEEN, TWELVE);
    assertThat(finding.decidedBy()).isEqualTo(Dimension.SOURCE);
    assertThat(finding.message())
        .startsWith("\"15 killed\" against \"12 killed\", whose source takes precedence");
    assertThat(finding.explanation())
        .startsWith(
            "The settings give precedence to \"ministry\". The first stands in archive/b, the second"
                + " in live/a.");
    assertThat(finding.suggestion())
        .isEqualTo(
            "Correct \"15 killed\" in archive/b to the figure of \"ministry\", 12, or say there"
                + " whose figure it is.");
  }

  @Test
  void nobodyIsAskedWhatTheHouseStyleSays() {
    ClaimGroup open = group(in("a").figure("casualties", 340));
    Policy style = new Policy(Severities.OWN, Casualties.KILLED_AND_INJURED, Counts.DEFAULT);

    assertThat(RuleEngine.standard().judge(open))
        .extracting(Finding::rule)
        .containsExactly("ambiguous-measure");
    assertThat(RuleEngine.with(List.of(), style).judge(open)).isEmpty();
  }
}
