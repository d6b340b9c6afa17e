package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go, and what they and the messages beside them look like. */
class CheckOutputTest {
  private static final String STATED = "2024-03-02T09:00Z";

  private final Path folder;
  private final Path claims;

  CheckOutputTest(@TempDir Path folder) {
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
  void severalReportsOfOneRun() throws IOException {
    Path json = folder.resolve("report.out");
    Path text = folder.resolve("text.out");

    Run run =
        Run.of(
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
    Run run = Run.of("check", "--format", "json", "--format", "text", claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("two reports would go to standard output");
  }

  @Test
  void aReportThatCannotBeWrittenIsRefusedAtOnce() {
    Path file = folder.resolve("no").resolve("report.json");
    Run run = Run.of("check", "--out", file.toString(), claims.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot write " + file, "there is no folder")
        .doesNotContain("\tat ");
    assertThat(Run.of("check", "--out", folder.toString(), claims.toString()).err())
        .contains("it is a folder");
  }

  @Test
  void aReportTakesNoDocumentsPlace() throws IOException {
    String before = Files.readString(claims);

    assertThat(Run.of("check", "--out", claims.toString(), claims.toString()).err())
        .contains("cannot write " + claims, "would take the place of a document");
    Path text = folder.resolve("report.txt");
    assertThat(Run.of("check", "--out", text.toString(), folder.toString()).status()).isEqualTo(2);
    assertThat(Run.of("extract", "--out", text.toString(), folder.toString()).status())
        .isEqualTo(2);

    assertThat(claims).hasContent(before);
    assertThat(text).doesNotExist();
    assertThat(Run.of("check", "--out", text.toString(), claims.toString()).status()).isOne();
  }

  @Test
  void aReportGoesThroughALink() throws IOException {
    Path report = Files.writeString(folder.resolve("report.out"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.out"), report);

    Run.of("check", "--out", link.toString(), claims.toString());

    assertThat(link).isSymbolicLink();
    assertThat(report).content().contains("ERROR  figure-conflict");
  }

  @Test
  void aFileInAFolderIsNamedAsSeenFromHere() throws IOException {
    Files.writeString(folder.resolve("more.jsonl"), "{");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    assertThat(Run.of("check", folder.toString()).out())
        .contains(
            "NOT CHECKED  " + folder.resolve("more.jsonl") + "\n",
            "NOT CHECKED  " + folder.resolve("gone.txt") + "\n");
  }

  @Test
  void whatCouldNotBeCheckedIsSaidEverywhere() throws IOException {
    Files.writeString(claims, Files.readString(claims) + "{\"schema\":\n");

    Run text = Run.of("check", claims.toString());
    assertThat(text.status()).isEqualTo(2);
    assertThat(text.out()).contains("NOT CHECKED", "line 3", "ERROR  figure-conflict");
    assertThat(text.err()).contains("not everything could be checked", "--keep-going");

    Run json = Run.of("check", "--format", "json", claims.toString());
    assertThat(json.status()).isEqualTo(2);
    assertThat(json.out()).contains("line 3");
    assertThat(json.err()).contains("claims.jsonl: line 3");

    Run going = Run.of("check", "--keep-going", claims.toString());
    assertThat(going.status()).isOne();
    assertThat(going.err()).isEmpty();
  }

  @Test
  void colourOnATerminalOnly() {
    String escape = "\u001b[";
    assertThat(Run.of(true, false, "check", claims.toString()).out()).contains(escape);
    assertThat(Run.of(true, false, "check", "--no-color", claims.toString()).out())
        .doesNotContain(escape)
        .contains("^^^^");
    assertThat(Run.of("check", claims.toString()).out()).doesNotContain(escape);
  }

  @Test
  void quietSaysOnlyWhatMatters() {
    assertThat(Run.of("check", "--quiet", "--only", "toll-falls", claims.toString()))
        .isEqualTo(new Run(0, "", ""));
  }
}
