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

/** Explains claims of claim files, which need no language model, and of texts. */
class ExplainCommandTest {
  private final Path folder;
  private final Path claims;

  ExplainCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.claims = folder.resolve("claims.jsonl");
  }

  private Run explain(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "explain";
    all[1] = "--in";
    all[2] = claims.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.of(all);
  }

  @BeforeEach
  void threeTolls() throws IOException {
    Files.writeString(
        claims,
        Run.toll("one.txt", "12 people died", 12, "2024-03-02T09:00Z")
            + Run.toll("two.txt", "15 died", 15, "2024-03-02T09:00Z")
            + Run.toll("three.txt", "19 died", 19, "2024-03-04T09:00Z"));
  }

  @Test
  void settingsCount() throws IOException {
    Path settings =
        Files.writeString(folder.resolve("own.yaml"), "counts:\n  tolerance: {killed: 5}\n");
    assertThat(explain("one.txt#0", "two").out()).startsWith("CONFLICT");
    assertThat(explain("--config", settings.toString(), "one.txt#0", "two").out())
        .startsWith("COMPATIBLE");
    Run missing = explain("--config", "none.yaml", "one.txt#0", "two");
    assertThat(missing.status()).isEqualTo(ExitStatus.WRONG);
    assertThat(missing.err()).contains("none.yaml");
  }

  @Test
  void twoClaimsThatAreReported() {
    Run run = explain("one.txt#0", "two");

    assertThat(run.out())
        .startsWith(
            """
            CONFLICT
              "12 people died" and "15 died" cannot both be right, because no number fits
              both wordings.
            """)
        .contains("Closest rule:  figure-conflict", "Reported:      error figure-conflict")
        .doesNotContain("Fails:");
    assertThat(run.status()).isZero();
  }

  @Test
  void twoClaimsThatStaySilentAndTheConditionThatFails() {
    assertThat(explain("two.txt#0", "three.txt#0").out())
        .isEqualTo(
            """
            UPDATE
              "15 died" and "19 died" do not contradict each other, because the count grew
              from the earlier to the later time.

              1  two.txt:1:1
                 15 died
                 ^^^^^^^

              2  three.txt:1:1
                 19 died
                 ^^^^^^^

              same          what is counted  people killed
              same          event            fire, 2 March 2024
              same          who is counted   nobody singled out
              same          place            not stated in either
              different     time             1  none stated; published 2 March 2024 09:00
                                                UTC
                                             2  none stated; published 4 March 2024 09:00
                                                UTC
              same          runs over        everything so far
              same          how firm         stated as a fact
              unknown       source           none named in either
              different     value            1  15
                                             2  19

              Closest rule:  figure-conflict: Two figures for the same thing at the same
                             time
              Holds:         no text says that one of them was revised; no text gives both
                             openly as a dispute; they do not name two different sources
              Fails:         they do not hold for the same time
              Reported:      no
            """);
  }

  @Test
  void theAnswerForProgramsIsAReport() {
    Run run = explain("--format", "json", "one.txt#0", "two.txt#0");

    assertThat(run.out())
        .contains(
            "\"crosscheck/report/1\"",
            "\"reason\" : \"clash\"",
            "\"rule\" : \"figure-conflict\"",
            "\"comparisonsLeftOut\" : 0")
        .doesNotContain("three.txt");
  }

  @Test
  void aDiscrepancyByItsId() {
    String id = Run.of("check", claims.toString()).out().replaceAll("(?s).*?Id:   (\\w+).*", "$1");

    assertThat(explain(id.substring(0, 8)).out())
        .startsWith("ERROR  figure-conflict")
        .contains("Id:   " + id, "same          what is counted  people killed", "Closest rule:");
    assertThat(explain("--format", "json", id).out()).contains("\"id\" : \"" + id + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one.txt#0 one.txt#0   | both are the same claim, one.txt#0; name two claims
          one.txt#0 t           | "t" begins the ids of 2 claims: three.txt#0, two.txt#0
          one.txt#0 twwo.txt#0  | no claim has the id "twwo.txt#0"; two.txt has two.txt#0
          one.txt#0 elsewhere   | no claim has the id "elsewhere"; "crosscheck extract" lists
          one.txt#0 none.txt:3  | no such file: none.txt
          abcdef012345          | no discrepancy has the id abcdef012345
          one.txt#0             | a claim is explained beside another one, so name two
          --format json toll-falls | --format json is for claims and discrepancies
          """)
  void whatCannotBeExplainedIsOneClearMessage(String line, String message) {
    Run run = explain(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("crosscheck: ").contains(message).doesNotContain("\tat ");
  }

  @Test
  void placesInTexts() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Path one =
        Files.writeString(
            texts.resolve("one.txt"),
            "---\npublished: 2024-03-02T09:00:00Z\n---\nThe warehouse fire in Oster killed 12"
                + " people and injured 30 on Saturday.\n\nIt burned all night.\n");
    Path two =
        Files.writeString(
            texts.resolve("two.txt"),
            "---\npublished: 2024-03-02T09:00:00Z\n---\nThe warehouse fire in Oster killed 15"
                + " people on Saturday.\n");

    Run lines = Run.of("explain", one + ":4", two + ":4");
    assertThat(lines.out())
        .startsWith("CONFLICT\n  \"killed 12 people\" and \"killed 15 people\"")
        .contains(
            "Other pairs of claims there:",
            "\"injured 30\" and \"killed 15 people\" do not contradict",
            texts.resolve("one.txt") + ":4:");
    assertThat(Run.of("explain", one + ":4:52", two + ":4").out())
        .startsWith("DIFFERENT SCOPE")
        .doesNotContain("Other pairs");

    assertThat(Run.of("explain", one + ":6", two + ":4").err())
        .contains("no claim was read at " + one + ":6; the nearest are \"")
        .contains("\" on line 4");
    assertThat(Run.of("explain", one + ":60", two + ":4").err())
        .contains(one + " has 6 lines, so there is no line 60");
    assertThat(Run.of("explain", "--in", two.toString(), one + ":4", two + ":4").err())
        .contains(one + " is not among the documents that were read from " + two);
  }

  @Test
  void silentPairsBesideTheFindings() {
    Run json = Run.of("check", "--format", "json", "--silent", claims.toString());
    assertThat(json.out()).contains("\"comparisons\" : [", "\"reason\" : \"grew\"");
    assertThat(Run.of("check", "--format", "json", "--silent", claims.toString())).isEqualTo(json);

    assertThat(Run.of("check", "--silent", claims.toString()).out())
        .contains("ERROR  figure-conflict", "UPDATE\n  \"15 died\" and \"19 died\" do not");
    assertThat(Run.of("check", "--undecided", claims.toString()).out()).doesNotContain("UPDATE");
    assertThat(Run.of("check", "--format", "json", claims.toString()).out())
        .doesNotContain("comparisons");
  }
}
