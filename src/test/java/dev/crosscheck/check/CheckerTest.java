package dev.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Report;
import dev.crosscheck.review.ReviewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wiring alone, with the stages of {@link Shouting}. */
class CheckerTest {
  private final Map<String, String> texts = new TreeMap<>();
  private final List<Claim> claimFile = new ArrayList<>();
  private final List<Problem> fileProblems = new ArrayList<>();

  private final Path folder;

  CheckerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Checker checker() {
    Stages stages =
        new Stages(
            paths ->
                new Stages.Found(
                    texts.entrySet().stream()
                        .map(
                            e ->
                                (Stages.Input<Document>)
                                    new Shouting.Text(e.getKey(), e.getValue()))
                        .toList(),
                    claimFile.isEmpty() && fileProblems.isEmpty()
                        ? List.of()
                        : List.of(new Shouting.ClaimsIn("claims.jsonl", claimFile, fileProblems)),
                    List.of()),
            () -> Shouting::shouts,
            (documents, claims) ->
                claims.size() < 2
                    ? List.of()
                    : List.of(new ClaimGroup("shouts", claims, List.of())),
            () -> new Shouting.Rules(Set.of("noise", "echo")));
    return Checker.of(List.of(folder), stages)
        .clock(Clock.fixed(Instant.parse("2024-05-01T10:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void wiresTheStages() {
    texts.put("a.txt", "quiet\nbut LOUD here");
    texts.put("b.txt", "and NOISY there");

    Report report = checker().check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.documents())
        .extracting(Report.Summary::id, Report.Summary::claims)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.txt", 1),
            org.assertj.core.groups.Tuple.tuple("b.txt", 1));
    assertThat(report.discrepancies())
        .extracting(d -> d.finding().rule())
        .containsExactly("echo", "noise");
    assertThat(report.discrepancies().get(0).evidence().get(0))
        .satisfies(
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(5);
              assertThat(e.sentenceText()).isEqualTo("LOUD");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theSameFilesGiveTheSameReport(int jobs) {
    for (int i = 0; i < 60; i++) {
      texts.put("text-" + i + ".txt", "ONE and TWO and " + "filler ".repeat(i * 37 % 50));
    }
    assertThat(checker().jobs(jobs).check()).isEqualTo(checker().jobs(1).check());
    assertThat(checker().jobs(jobs).extract().claims())
        .hasSize(120)
        .isSortedAccordingTo(Claim.ORDER);
  }

  @Test
  void oneBadDocumentDoesNotStopTheOthers() {
    texts.put("a.txt", "LOUD and NOISY");
    texts.put("b.txt", "");
    texts.put("c.txt", "CRASH");
    List<String> told = Collections.synchronizedList(new ArrayList<>());

    Report report = checker().watched(Progress.NONE, (where, fault) -> told.add(where)).check();

    assertThat(report.discrepancies()).hasSize(2);
    assertThat(report.problems()).extracting(Problem::document).containsExactly("b.txt", "c.txt");
    assertThat(report.problems().get(1).message())
        .contains("a fault of the extractor", "bug in crosscheck", "--debug");
    assertThat(told).containsExactly("c.txt");
  }

  @Test
  void aFaultOfARuleIsAProblem() {
    texts.put("a.txt", "LOUD and STUMBLE");

    assertThat(checker().check().problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.document()).isEqualTo("a.txt");
              assertThat(p.message()).contains("judging shouts failed", "bug in crosscheck");
            });
  }

  @Test
  void tellsHowFarItHasCome() {
    texts.put("a.txt", "LOUD");
    texts.put("b.txt", "LOUD");
    List<String> seen = Collections.synchronizedList(new ArrayList<>());

    checker().jobs(1).watched((done, total) -> seen.add(done + "/" + total), Faults.NONE).check();

    assertThat(seen).containsExactly("1/2", "2/2");
  }

  @Test
  void onlyWantedRulesRun() {
    texts.put("a.txt", "LOUD and NOISY");

    assertThat(checker().only(Set.of("noise")).check().discrepancies())
        .extracting(d -> d.finding().rule())
        .containsExactly("noise");
    assertThatThrownBy(() -> checker().only(Set.of("nois")).check())
        .isInstanceOf(RequestException.class)
        .hasMessage("unknown rule \"nois\" (did you mean \"noise\"?)");
  }

  @Test
  void nothingToReadIsNoSuccess() {
    assertThatThrownBy(() -> checker().check())
        .isInstanceOf(RequestException.class)
        .hasMessageContaining("found no document");
  }

  @Test
  void claimFilesStandBesideDocuments() {
    texts.put("a.txt", "LOUD");
    claimFile.add(Shouting.claim("elsewhere.txt", 7, "NOISY"));

    Report report = checker().check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.documents()).extracting(Report.Summary::id).contains("elsewhere.txt");
    assertThat(report.discrepancies().get(0).evidence())
        .extracting(e -> e.document() + ":" + e.column() + " " + e.sentenceText())
        .containsExactly("a.txt:1 LOUD", "elsewhere.txt:8 NOISY");
  }

  @Test
  void claimsThatDoNotFitTheirDocumentAreNamed() {
    texts.put("a.txt", "LOUD and more");
    Claim other = Shouting.claim("a.txt", 2, "LOUD");
    claimFile.addAll(
        List.of(
            Shouting.claim("a.txt", 0, "LOUD"),
            other,
            Shouting.claim("a.txt", 11, "LOUD"),
            Shouting.claim("b.txt", 0, "X"),
            Shouting.claim("b.txt", 0, "Y")));
    fileProblems.add(new Problem("claims.jsonl", "line 3: expected a span"));

    assertThat(checker().check().problems())
        .extracting(Problem::message)
        .containsExactly(
            "line 3: expected a span",
            "claim a.txt#2 quotes \"LOUD\" but a.txt has \"UD a\" there; extract it again from"
                + " the present text",
            "claim a.txt#11 ends after the last character of a.txt; extract it again from the"
                + " present text",
            "claim b.txt#0 has the id of another claim; give each claim its own");
  }

  @Test
  void decisionsBesideTheCorpusApply() throws IOException {
    texts.put("a.txt", "LOUD and NOISY");
    List<String> ids = checker().check().discrepancies().stream().map(Discrepancy::id).toList();
    Path file = folder.resolve(ReviewFile.NAME);
    Files.writeString(
        file,
        "schema: crosscheck/review/1\ndecisions:\n"
            + entry(ids.get(0))
            + entry("0123456789abcdef01234567")
            + "  - fingerprint: nonsense\n");

    Report report = checker().check();
    assertThat(report.discrepancies())
        .extracting(Discrepancy::status)
        .containsExactly(Discrepancy.Status.DISMISSED, Discrepancy.Status.NEW);
    assertThat(report.problems())
        .extracting(Problem::document)
        .isNotEmpty()
        .containsOnly(ReviewFile.NAME);
    assertThat(report.unusedDecisions()).isEmpty();

    Files.writeString(file, Files.readString(file).replace("  - fingerprint: nonsense\n", ""));
    assertThat(checker().check().unusedDecisions()).containsExactly("0123456789abcdef01234567");
    assertThat(checker().only(Set.of("noise")).check().unusedDecisions()).isEmpty();
    assertThat(checker().review(folder.resolve("none.yaml")).check().problems())
        .extracting(Problem::document)
        .containsExactly("none.yaml");
  }

  private static String entry(String fingerprint) {
    return Stream.of(
            "  - fingerprint: " + fingerprint,
            "    decision: dismissed",
            "    reason: Both speak of the same meeting.",
            "    reviewer: Desk",
            "    date: 2024-03-04",
            "")
        .reduce("", (a, b) -> a + b + "\n")
        .replaceAll("\n+", "\n");
  }
}
