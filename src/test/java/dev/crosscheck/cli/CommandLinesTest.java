package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the commands as a shell would; most on claim files, which need no language model. */
class CommandLinesTest {
  private static final String STATED = "2024-03-02T09:00Z";

  private final Path folder;
  private final Path claims;

  CommandLinesTest(@TempDir Path folder) {
    this.folder = folder;
    this.claims = folder.resolve("claims.jsonl");
  }

  @BeforeEach
  void twoTolls() throws IOException {
    Files.writeString(
        claims,
        Run.toll("one.txt", "12 people died", 12, STATED)
            + Run.toll("two.txt", "15 died", 15, STATED));
  }

  @Test
  void aContradictionFailsWithBothQuotes() {
    Run run = Run.of("check", claims.toString());

    assertThat(run.out())
        .contains(
            "ERROR  figure-conflict", "one.txt:1:1", "two.txt:1:1", "12 people died", "15 died")
        .endsWith("2 documents, 2 claims: 1 error.\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "WARNING, 1", "note, 1", "never, 0"})
  void theThresholdDecides(String threshold, int status) {
    assertThat(Run.of("check", "--fail-on", threshold, claims.toString()).status())
        .isEqualTo(status);
  }

  @Test
  void onlySomeRules() {
    assertThat(Run.of("check", "--only", "weekday-mismatch", claims.toString()).status()).isZero();
    assertThat(Run.of("check", "--only", "figure-conflict", claims.toString()).status()).isOne();

    Run typo = Run.of("check", "--only", "figure-conflct", claims.toString());
    assertThat(typo.status()).isEqualTo(2);
    assertThat(typo.err())
        .isEqualTo(
            "crosscheck: unknown rule \"figure-conflct\" (did you mean \"figure-conflict\"?)\n");
  }

  @Test
  void theSettingsBesideTheTextsDecide() throws IOException {
    Path config = Files.writeString(folder.resolve("crosscheck.yaml"), "severity: {all: warning}");
    assertThat(Run.of("check", claims.toString()).out()).contains("WARNING  figure-conflict");

    Files.writeString(config, "paths: [{files: '*', severity: {figure-conflict: off}}]\n");
    assertThat(Run.of("check", claims.toString()).status()).isZero();
    assertThat(Run.of("check", "--only", "figure-conflict", claims.toString()).status()).isZero();

    Files.writeString(config, "severity: {figure-conflict: off}\n");
    assertThat(Run.of("check", claims.toString()).status()).isZero();
    assertThat(Run.of("check", "--only", "figure-conflict", claims.toString()).status()).isOne();

    Path other = Files.writeString(folder.resolve("other.yaml"), "severity: {toll-falls: off}\n");
    assertThat(Run.of("check", "--config", other.toString(), claims.toString()).status()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          severity: {figure-conflct: off} | line 1, column 12: expected the id of a rule, found "figure-conflct" (did you mean "figure-conflict"?)
          severities: {}                  | line 1, column 1: expected one of the keys schema, severity, paths, casualties, counts
          casualties: dead                | line 1, column 13: expected one of ask, killed, killed-and-injured, found "dead"
          """)
  void brokenSettingsStopTheRun(String yaml, String message) throws IOException {
    Path config = Files.writeString(folder.resolve("crosscheck.yaml"), yaml + "\n");

    Run run = Run.of("check", claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("crosscheck: " + config + ": " + message);
    assertThat(Run.of("check", "--config", "none.yaml", claims.toString()).err())
        .isEqualTo(
            "crosscheck: none.yaml: expected a file with settings, found none; check the path\n");
  }

  @Test
  void aMissingReviewFileIsNamed() {
    assertThat(Run.of("check", "--review", "none.yaml", claims.toString()).out())
        .contains("expected a file with decisions, found none; check the path");
  }

  @Test
  void aBrokenRuleIsNamedAndTheOthersRun() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("mine.drl"), "rule \"mine\" when nonsense(");

    Run run = Run.of("check", "--rules", own.toString(), claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("mine.drl", "ERROR  figure-conflict");
  }

  @Test
  void aDecisionMakesTheRunClean() throws IOException {
    String id = Run.of("check", claims.toString()).out().replaceAll("(?s).*Id:   (\\w+).*", "$1");
    Path review = folder.resolve("decisions.yaml");
    Files.writeString(
        review,
        """
        schema: crosscheck/review/1
        decisions:
          - fingerprint: %s
            decision: dismissed
            reason: The second text counts three people who died later.
            reviewer: Desk
            date: 2024-03-05
        """
            .formatted(id));

    Run run = Run.of("check", "--review", review.toString(), claims.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("2 documents, 2 claims: nothing new; 1 dismissed.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --fromat json  | unknown option --fromat (did you mean "--format"?)
          check --format xml   | expected one of text, json for --format, found "xml"
          check --fail-on warn | expected one of error, warning, note, never for --fail-on
          check --fail-on eror | found "eror" (did you mean "error"?)
          check --jobs none    | expected a whole number for --jobs, found "none"
          check --only nothing | unknown rule "nothing"; "crosscheck rules" lists them
          check --jobs 0 x     | expected at least one job, found 0
          check --out          | missing required parameter
          chek                 | unknown command chek (did you mean "check"?)
          explain figure-confl | unknown rule "figure-confl" (did you mean "figure-conflict"?)
          explain              | missing required parameter: 'WHAT'
          schema claim         | expected one of claims, report, ledger, config, found claim
          rules extra          | unexpected argument extra
          """)
  void aWrongRequestIsOneClearMessage(String line, String message) {
    Run run = Run.of(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("crosscheck: ").contains(message).doesNotContain("\tat ");
  }

  @Test
  void noCommandIsAWrongRequest() {
    assertThat(Run.of().status()).isEqualTo(2);
    assertThat(Run.of("--help").status()).isZero();
    assertThat(Run.of("--help").out()).contains("check", "extract", "rules", "explain", "schema");
    assertThat(Run.of("check", "--version").out()).startsWith("crosscheck ");
  }

  @Test
  void aFolderWithoutTextsIsNoSuccess() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("check", empty.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("found no document");
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(Run.of("rules").out())
        .containsPattern("(?m)^figure-conflict +error +\\S.* rules/figure-conflict\\.drl$");
    assertThat(Run.of("explain", "figure-conflict").out())
        .contains("Why:", "Fires:", "Silent:", "Source:  rules/figure-conflict.drl:");
  }

  @Test
  void schemasArePrinted() {
    assertThat(Run.of("schema", "claims").out()).contains("crosscheck/claim/1");
    assertThat(Run.of("schema", "report").out()).contains("crosscheck/report/1");
    assertThat(Run.of("schema", "config").out()).contains("crosscheck/config/1");
  }

  @Test
  void textsAreReadFromTheFirstWordToTheReport() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        texts.resolve("one.txt"),
        "---\npublished: 2024-03-02T09:00:00Z\n---\nThe warehouse fire in Oster killed 12 people on"
            + " Saturday — three of them “drivers” — officials said.\n");
    Files.writeString(
        texts.resolve("two.txt"),
        "---\npublished: 2024-03-02T09:00:00Z\n---\nThe warehouse fire in Oster killed 15 people on"
            + " Saturday, officials said.\n");
    Files.write(texts.resolve("bad.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});

    Run extract = Run.of("extract", "--jobs", "2", texts.toString());
    assertThat(extract.status()).isEqualTo(2);
    assertThat(extract.err()).contains("bad.txt");
    assertThat(extract.out().lines())
        .anySatisfy(
            line -> assertThat(line).contains("\"document\":\"one.txt\"", "killed 12 people"));

    Run check = Run.of("check", "--keep-going", texts.toString());
    assertThat(check.out())
        .contains(texts.resolve("one.txt") + ":4:", texts.resolve("two.txt") + ":4:")
        .contains("“drivers” —", "NOT CHECKED");
    assertThat(check.status()).isOne();
  }

  @Test
  void theLedgerShowsFiguresOverTime() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("tolls"));
    Files.writeString(
        texts.resolve("monday.txt"),
        "---\npublished: 2024-03-04T16:00:00Z\n---\nThe explosion at the Terva mine has killed 64"
            + " people.\n");
    Files.writeString(
        texts.resolve("tuesday.txt"),
        "---\npublished: 2024-03-05T16:00:00Z\n---\nThe health ministry on Tuesday lowered the death"
            + " toll from the explosion at the Terva mine to 57 from 64.\n");

    Run text = Run.of("ledger", "--measure", "killed", texts.toString());
    assertThat(text.status()).isZero();
    assertThat(text.out())
        .isEqualTo(
            """
            killed (explosion): 57, in all 57
            2024-03-04  64             monday.txt:4; later revised to 57 in tuesday.txt
            2024-03-05  57             tuesday.txt:4; revised from 64

            """);
    assertThat(Run.of("ledger", "--measure", "injured", texts.toString()).out())
        .isEqualTo("No figures.\n");

    Path file = folder.resolve("ledger.json");
    assertThat(
            Run.of("ledger", "--format", "json", "--out", file.toString(), texts.toString())
                .status())
        .isZero();
    assertThat(Files.readString(file)).contains("\"status\" : \"revision\"");
    assertThat(Run.of("schema", "ledger").out()).contains("crosscheck/ledger/1");
  }
}
