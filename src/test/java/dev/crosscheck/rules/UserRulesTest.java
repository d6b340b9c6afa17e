package dev.crosscheck.rules;

import static dev.crosscheck.model.Claims.group;
import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in a folder of the user's: added, overriding, and failing while they run. */
class UserRulesTest {
  private static final Path USER = Path.of("src/test/resources/rules/user");

  private final ClaimGroup clash =
      group(Claims.clash(in("a").figure("killed", 12), in("b").figure("killed", 15)));

  private final Path folder;

  UserRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void areAddedToTheCatalogue() {
    RuleEngine engine = RuleEngine.with(List.of(USER));

    assertThat(engine.judge(group(in("a").unit("USD").figure("damage", 300))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("unnamed-source-for-damage");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).isEqualTo("Who says \"300 damage\"?");
            });
    assertThat(engine.judge(clash)).extracting(Finding::rule).containsExactly("figure-conflict");
    assertThat(engine.catalogue().find("two-ways-to-count"))
        .hasValueSatisfying(
            info -> {
              assertThat(info.source()).isEqualTo(USER.resolve("two-ways-to-count.drl").toString());
              assertThat(info.line()).isEqualTo(12);
              assertThat(info.silent()).isEqualTo("Both words in one text.");
            });
  }

  @Test
  void mayCompareClaims() {
    RuleEngine engine = RuleEngine.with(List.of(USER));

    assertThat(
            engine.judge(
                group(
                    in("a").area("Brekka").figure("evacuated", 300),
                    in("b").area("Brekka").figure("displaced", 400),
                    in("c").area("Aldane").figure("displaced", 500))))
        .singleElement()
        .satisfies(f -> assertThat(f.witnesses()).hasSize(2));
  }

  @Test
  void replaceRulesOfTheSameId() throws IOException {
    write(
        "figure-conflict",
        "$c : Clash()",
        "findings.report(drools, \"mine\", \"because\", \"do\", $c);");

    assertThat(RuleEngine.with(List.of(folder)).judge(clash))
        .extracting(Finding::message)
        .containsExactly("mine");
  }

  /** The shortest way to a rule of one's own; the copy keeps the package of the catalogue. */
  @Test
  void mayStartAsACopyOfOneOfTheCatalogue() throws IOException {
    String original = Files.readString(Path.of("rules/figure-conflict.drl"));
    Files.writeString(
        folder.resolve("own-conflict.drl"),
        original.replace("rule \"figure-conflict\"", "rule \"own-conflict\""));

    assertThat(RuleEngine.with(List.of(folder)).judge(clash))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("figure-conflict", "own-conflict");
  }

  @Test
  void replaceRulesByAnEditedCopy() throws IOException {
    String original = Files.readString(Path.of("rules/figure-conflict.drl"));
    Files.writeString(
        folder.resolve("figure-conflict.drl"),
        original.replace("Clash(sameTime,", "Clash(sameTime, higher.interval().low() > 1000,"));

    assertThat(RuleEngine.with(List.of(folder)).judge(clash)).isEmpty();
  }

  @Test
  void reportAPairOnceWhicheverSideComesFirst() throws IOException {
    write(
        "pairs",
        "$a : QuantityClaim() $b : QuantityClaim(this != $a)",
        "findings.report(drools, $a.quote(), \"because\", \"do\", $a, $b);");

    assertThat(RuleEngine.with(List.of(folder)).only(List.of("pairs")).judge(clash))
        .extracting(Finding::message)
        .containsExactly("12 killed");
  }

  @Test
  void mayHaveHelperRulesInTheirFile() throws IOException {
    Files.writeString(
        folder.resolve("first-figure.drl"),
        """
        package my.rules;
        import dev.crosscheck.model.*;
        global dev.crosscheck.rules.Findings findings;
        rule "first-figure/found" salience 10
        when $q : QuantityClaim(document == "a")
        then insert("found in " + $q.document()); end
        rule "first-figure" @title("First") @severity(note)
        when $s : String() $q : QuantityClaim(document == "b")
        then findings.report(drools, $s, "because", "do", $q); end
        """);

    assertThat(RuleEngine.with(List.of(folder)).only(List.of("first-figure")).judge(clash))
        .extracting(Finding::message)
        .containsExactly("found in a");
  }

  @Test
  void thatFailInTheirConsequenceLeaveTheOthersStanding() throws IOException {
    write("broken", "$c : Clash()", "$c.lower().anchor().attribution().source();");

    assertFailureIsNamed(
        "line 4: rule 'broken' failed on some claims and said nothing of them"
            + " (NullPointerException");
  }

  @Test
  void thatFailInTheirConditionLeaveTheOthersStanding() throws IOException {
    write(
        "broken",
        "$q : QuantityClaim(anchor.attribution.source == \"police\")",
        "findings.report(drools, \"m\", \"e\", \"s\", $q);");

    assertFailureIsNamed(
        "line 4: rule 'broken' failed on some claims and said nothing of them"
            + " (NullPointerException");
  }

  @Test
  void thatNeverEndAreStopped() throws IOException {
    write("broken", "$n : Object()", "insert(new Object());");

    assertFailureIsNamed("line 4: rule 'broken' fired 200060 times on one group and was stopped");
  }

  @Test
  void thatRecurseTooDeepAreStopped() throws IOException {
    Files.writeString(
        folder.resolve("broken.drl"),
        header()
            + "rule \"broken\" @title(\"t\") @severity(note) when Clash() then dig(1); end\n"
            + "function int dig(int n) { return dig(n + 1) + 1; }\n");

    assertFailureIsNamed("line 4: rule 'broken' failed on some claims");
  }

  @Test
  void judgeRefusesToHideAFailedRule() throws IOException {
    write("broken", "$c : Clash()", "throw new IllegalStateException(\"no\");");
    RuleEngine engine = RuleEngine.with(List.of(folder));

    assertThatThrownBy(() -> engine.judge(clash))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("IllegalStateException: no");
  }

  private void assertFailureIsNamed(String message) {
    Judgement judgement = RuleEngine.with(List.of(folder)).examine(clash);

    assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("figure-conflict");
    assertThat(judgement.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.document()).isEqualTo(folder.resolve("broken.drl").toString());
              assertThat(problem.message()).startsWith(message);
            });
  }

  private void write(String id, String when, String then) throws IOException {
    Files.writeString(
        folder.resolve(id + ".drl"),
        header()
            + "rule \"%s\" @title(\"t\") @severity(error)\nwhen\n  %s\nthen\n  %s\nend\n"
                .formatted(id, when, then));
  }

  private static String header() {
    return """
        package my.rules;
        import dev.crosscheck.model.*;
        global dev.crosscheck.rules.Findings findings;
        """;
  }
}
