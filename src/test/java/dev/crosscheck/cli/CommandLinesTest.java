package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the commands as a shell would; most on claim files, which need no language model. */
class CommandLinesTest {
  private final Path folder;
  private final Path claims;

  CommandLinesTest(@TempDir Path folder) {
    this.folder = folder;
    this.claims = folder.resolve("claims.jsonl");
  }

  /** What a command left behind. */
  private record Run(int status, String out, String err) {}

  private static Run run(boolean interactive, boolean debug, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            interactive,
            80,
            debug);
    int status = CommandLines.run(terminal, args);
    terminal.out().flush();
    terminal.err().flush();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run run(String... args) {
    return run(false, false, args);
  }

  @BeforeEach
  void twoTolls() throws IOException {
    Files.writeString(
        claims, claim("one.txt", "12 people died", 12) + claim("two.txt", "15 died", 15));
  }

  private static String claim(String document, String quote, int number) {
    return """
        {"schema":"crosscheck/claim/1","id":"%1$s#0","type":"quantity","document":"%1$s",\
        "span":{"start":0,"end":%3$d},"quote":"%2$s","sentence":{"start":0,"end":%3$d},\
        "measure":"killed","unit":"person","stated":%4$d,"low":%4$d,"high":%4$d,"hedge":"exact",\
        "terms":["fire","kill","oster","warehouse"],"scope":"cumulative",\
        "eventWhen":{"from":"2024-03-02","to":"2024-03-02"},"statedAt":"2024-03-02T09:00Z",\
        "event":"fire","modality":"asserted","negated":false,"reading":"sure"}
        """
        .formatted(document, quote, quote.length(), number);
  }

  @Test
  void aContradictionFailsWithBothQuotes() {
    Run run = run("check", claims.toString());

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
    assertThat(run("check", "--fail-on", threshold, claims.toString()).status()).isEqualTo(status);
  }

  @Test
  void onlySomeRules() {
    assertThat(run("check", "--only", "weekday-mismatch", claims.toString()).status()).isZero();
    assertThat(run("check", "--only", "figure-conflict", claims.toString()).status()).isOne();

    Run typo = run("check", "--only", "figure-conflct", claims.toString());
    assertThat(typo.status()).isEqualTo(2);
    assertThat(typo.err())
        .isEqualTo(
            "crosscheck: unknown rule \"figure-conflct\" (did you mean \"figure-conflict\"?)\n");
  }

  @Test
  void theSettingsBesideTheTextsDecide() throws IOException {
    Path config = Files.writeString(folder.resolve("crosscheck.yaml"), "severity: {all: warning}");
    assertThat(run("check", claims.toString()).out()).contains("WARNING  figure-conflict");

    Files.writeString(config, "paths: [{files: '*', severity: {figure-conflict: off}}]\n");
    assertThat(run("check", claims.toString()).status()).isZero();
    assertThat(run("check", "--only", "figure-conflict", claims.toString()).status()).isZero();

    Files.writeString(config, "severity: {figure-conflict: off}\n");
    assertThat(run("check", claims.toString()).status()).isZero();
    assertThat(run("check", "--only", "figure-conflict", claims.toString()).status()).isOne();

    Path other = Files.writeString(folder.resolve("other.yaml"), "severity: {toll-falls: off}\n");
    assertThat(run("check", "--config", other.toString(), claims.toString()).status()).isOne();
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

    Run run = run("check", claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("crosscheck: " + config + ": " + message);
    assertThat(run("check", "--config", "none.yaml", claims.toString()).err())
        .isEqualTo(
            "crosscheck: none.yaml: expected a file with settings, found none; check the path\n");
  }

  @Test
  void severalReportsOfOneRun() throws IOException {
    Path json = folder.resolve("report.out");
    Path text = folder.resolve("text.out");

    Run run =
        run(
            "check",
            "--format",
            "json",
            "--out",
            json.toString(),
            "--format",
            "text",
            "--out",
            text.toString(),
            claims.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isOne();
    assertThat(json).content().contains("\"crosscheck/report/1\"", "\"quote\" : \"15 died\"");
    assertThat(text).content().contains("ERROR  figure-conflict");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(claims, json, text);
    }
  }

  @Test
  void twoReportsToOnePlaceAreRefused() {
    Run run = run("check", "--format", "json", "--format", "text", claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("two reports would go to standard output");
  }

  @Test
  void aReportThatCannotBeWrittenIsRefusedAtOnce() {
    Path file = folder.resolve("no").resolve("report.json");
    Run run = run("check", "--out", file.toString(), claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot write " + file, "there is no folder")
        .doesNotContain("\tat ");
    assertThat(run("check", "--out", folder.toString(), claims.toString()).err())
        .contains("it is a folder");
  }

  @Test
  void aReportTakesNoDocumentsPlace() throws IOException {
    String before = Files.readString(claims);

    assertThat(run("check", "--out", claims.toString(), claims.toString()).err())
        .contains("cannot write " + claims, "would take the place of a document");
    Path text = folder.resolve("report.txt");
    assertThat(run("check", "--out", text.toString(), folder.toString()).status()).isEqualTo(2);
    assertThat(run("extract", "--out", text.toString(), folder.toString()).status()).isEqualTo(2);

    assertThat(claims).hasContent(before);
    assertThat(text).doesNotExist();
    assertThat(run("check", "--out", text.toString(), claims.toString()).status()).isOne();
  }

  @Test
  void aReportGoesThroughALink() throws IOException {
    Path report = Files.writeString(folder.resolve("report.out"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.out"), report);

    run("check", "--out", link.toString(), claims.toString());

    assertThat(link).isSymbolicLink();
    assertThat(report).content().contains("ERROR  figure-conflict");
  }

  @Test
  void aFileInAFolderIsNamedAsSeenFromHere() throws IOException {
    Files.writeString(folder.resolve("more.jsonl"), "{");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    assertThat(run("check", folder.toString()).out())
        .contains(
            "NOT CHECKED  " + folder.resolve("more.jsonl") + "\n",
            "NOT CHECKED  " + folder.resolve("gone.txt") + "\n");
  }

  @Test
  void aMissingReviewFileIsNamed() {
    assertThat(run("check", "--review", "none.yaml", claims.toString()).out())
        .contains("expected a file with decisions, found none; check the path");
  }

  @Test
  void whatCouldNotBeCheckedIsSaidEverywhere() throws IOException {
    Files.writeString(claims, Files.readString(claims) + "{\"schema\":\n");

    Run text = run("check", claims.toString());
    assertThat(text.status()).isEqualTo(2);
    assertThat(text.out()).contains("NOT CHECKED", "line 3", "ERROR  figure-conflict");
    assertThat(text.err()).contains("not everything could be checked", "--keep-going");

    Run json = run("check", "--format", "json", claims.toString());
    assertThat(json.status()).isEqualTo(2);
    assertThat(json.out()).contains("line 3");
    assertThat(json.err()).contains("claims.jsonl: line 3");

    Run going = run("check", "--keep-going", claims.toString());
    assertThat(going.status()).isOne();
    assertThat(going.err()).isEmpty();
  }

  @Test
  void aBrokenRuleIsNamedAndTheOthersRun() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("mine.drl"), "rule \"mine\" when nonsense(");

    Run run = run("check", "--rules", own.toString(), claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("mine.drl", "ERROR  figure-conflict");
  }

  @Test
  void aDecisionMakesTheRunClean() throws IOException {
    String id = run("check", claims.toString()).out().replaceAll("(?s).*Id:   (\\w+).*", "$1");
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

    Run run = run("check", "--review", review.toString(), claims.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("2 documents, 2 claims: nothing new; 1 dismissed.\n");
  }

  @Test
  void colourOnATerminalOnly() {
    String escape = "\u001b[";
    assertThat(run(true, false, "check", claims.toString()).out()).contains(escape);
    assertThat(run(true, false, "check", "--no-color", claims.toString()).out())
        .doesNotContain(escape)
        .contains("^^^^");
    assertThat(run("check", claims.toString()).out()).doesNotContain(escape);
  }

  @Test
  void quietSaysOnlyWhatMatters() {
    assertThat(run("check", "--quiet", "--only", "toll-falls", claims.toString()))
        .isEqualTo(new Run(0, "", ""));
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
    Run run = run(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("crosscheck: ").contains(message).doesNotContain("\tat ");
  }

  @Test
  void noCommandIsAWrongRequest() {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("--help").status()).isZero();
    assertThat(run("--help").out()).contains("check", "extract", "rules", "explain", "schema");
    assertThat(run("check", "--version").out()).startsWith("crosscheck ");
  }

  @Test
  void aFolderWithoutTextsIsNoSuccess() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = run("check", empty.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("found no document");
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(run("rules").out())
        .containsPattern("(?m)^figure-conflict +error +\\S.* rules/figure-conflict\\.drl$");
    assertThat(run("explain", "figure-conflict").out())
        .contains("Why:", "Fires:", "Silent:", "Source:  rules/figure-conflict.drl:");
  }

  @Test
  void schemasArePrinted() {
    assertThat(run("schema", "claims").out()).contains("crosscheck/claim/1");
    assertThat(run("schema", "report").out()).contains("crosscheck/report/1");
    assertThat(run("schema", "config").out()).contains("crosscheck/config/1");
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

    Run extract = run("extract", "--jobs", "2", texts.toString());
    assertThat(extract.status()).isEqualTo(2);
    assertThat(extract.err()).contains("bad.txt");
    assertThat(extract.out().lines())
        .anySatisfy(
            line -> assertThat(line).contains("\"document\":\"one.txt\"", "killed 12 people"));

    Run check = run("check", "--keep-going", texts.toString());
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

    Run text = run("ledger", "--measure", "killed", texts.toString());
    assertThat(text.status()).isZero();
    assertThat(text.out())
        .isEqualTo(
            """
            killed (explosion): 57, in all 57
            2024-03-04  64             monday.txt:4; later revised to 57 in tuesday.txt
            2024-03-05  57             tuesday.txt:4; revised from 64

            """);
    assertThat(run("ledger", "--measure", "injured", texts.toString()).out())
        .isEqualTo("No figures.\n");

    Path file = folder.resolve("ledger.json");
    assertThat(
            run("ledger", "--format", "json", "--out", file.toString(), texts.toString()).status())
        .isZero();
    assertThat(Files.readString(file)).contains("\"status\" : \"revision\"");
    assertThat(run("schema", "ledger").out()).contains("crosscheck/ledger/1");
  }
}
