package dev.crosscheck.rules;

import static dev.crosscheck.model.Claims.SAME;
import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.NearRule;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.SumCheck;
import dev.crosscheck.model.TimeRelation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePatternsTest {
  private static Clash clash(TimeRelation time, SourceRelation sources, boolean revised) {
    return new Clash(
        in("a").figure("killed", 12),
        in("b").figure("killed", 15),
        List.of(),
        SAME,
        time,
        sources,
        revised,
        false);
  }

  private static NearRule closest(Clash clash, Path... folders) {
    return RulePatterns.with(List.of(folders)).closest(clash, List.of()).orElseThrow();
  }

  @Test
  void aRuleOfWhichNothingFailsIsClosest() {
    assertThat(closest(clash(TimeRelation.SAME, SourceRelation.SAME, false)))
        .satisfies(
            rule -> {
              assertThat(rule.rule()).isEqualTo("figure-conflict");
              assertThat(rule.failed()).isEmpty();
              assertThat(rule.met()).hasSize(4);
            });
    assertThat(closest(clash(TimeRelation.SAME, SourceRelation.DIFFERENT, false)).rule())
        .isEqualTo("contested-figure");
  }

  @Test
  void elseThatOfWhichTheLeastFails() {
    NearRule rule = closest(clash(TimeRelation.SAME, SourceRelation.SAME, true));
    assertThat(rule.rule()).isEqualTo("figure-conflict");
    assertThat(rule.failed()).containsExactly("a text says that one of them was revised");
  }

  @Test
  void whatKeptThePairFromTheRulesComesFirst() {
    NearRule rule =
        RulePatterns.with(List.of())
            .closest(clash(TimeRelation.SAME, SourceRelation.SAME, false), List.of("they are two"))
            .orElseThrow();
    assertThat(rule.failed()).containsExactly("they are two");
  }

  @Test
  void comparisonsOfOtherKindsHaveTheirOwnRules() {
    SumCheck sum =
        new SumCheck(
            SumCheck.Kind.TOTAL,
            List.of(in("a").figure("killed", 5)),
            in("a").figure("killed", 5),
            Interval.of(5),
            SAME);
    NearRule rule = RulePatterns.with(List.of()).closest(sum, List.of()).orElseThrow();
    assertThat(rule.rule()).isEqualTo("sum-mismatch");
    assertThat(rule.failed()).containsExactly("the sum comes out");
  }

  @Test
  void rulesOfUsersAreReadAndUnknownQuestionsToldByName(@TempDir Path folder) throws IOException {
    own(folder, "Clash(sameTime, lower.negated, others.size > 3)");
    NearRule rule = closest(clash(TimeRelation.SAME, SourceRelation.SAME, false), folder);
    assertThat(rule.rule()).isEqualTo("contested-figure");

    own(folder, "Clash(!cap)");
    assertThat(closest(clash(TimeRelation.SAME, SourceRelation.SAME, true), folder).failed())
        .containsExactly("its condition \"!cap\" could not be tried apart from the others");
  }

  @Test
  void aRuleThatPairsClaimsItselfIsLeftOut() {
    Path user = Path.of("src/test/resources/rules/user");
    assertThat(closest(clash(TimeRelation.SAME, SourceRelation.SAME, false), user).rule())
        .isEqualTo("figure-conflict");
  }

  /** Takes the place of the catalogue's rule on one figure against another. */
  private static void own(Path folder, String pattern) throws IOException {
    Files.writeString(
        folder.resolve("figure-conflict.drl"),
        """
        package own;
        import dev.crosscheck.model.Clash;
        global dev.crosscheck.rules.Findings findings;
        rule "figure-conflict"
          @title("Two figures")
          @severity(error)
        when
          $clash : %s
        then
          findings.report(drools, "a", "b", "c", $clash);
        end
        """
            .formatted(pattern));
  }
}
