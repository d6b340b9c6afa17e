package dev.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Discrepancy.Status;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new document that revises a figure reopens what was found, or settled, about older ones. */
class RevisedDecisionTest {
  private final Path folder;

  RevisedDecisionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void text(String name, String published, String source, String text) throws IOException {
    String head = "---\nsource: " + source + "\npublished: " + published + "\n---\n";
    Files.writeString(folder.resolve(name), head + text + "\n");
  }

  private Report check() {
    return Checker.of(folder)
        .clock(Clock.fixed(Instant.parse("2024-05-01T10:00:00Z"), ZoneOffset.UTC))
        .check();
  }

  @Test
  void aDismissedConflictDoesNotHideTheRevision() throws IOException {
    text(
        "a.txt",
        "2024-03-04T16:00:00Z",
        "Aldane Courier",
        "The explosion at the Terva mine on Monday has killed 64 people.");
    text(
        "b.txt",
        "2024-03-04T16:10:00Z",
        "Northern Ledger",
        "The explosion at the Terva mine on Monday has killed 57 people.");
    Discrepancy conflict = check().discrepancies().get(0);
    assertThat(conflict.finding().rule()).isEqualTo("figure-conflict");

    Files.writeString(
        folder.resolve("crosscheck.review.yaml"),
        """
        schema: crosscheck/review/1
        decisions:
          - fingerprint: %s
            rule: figure-conflict
            decision: dismissed
            reason: The ministry had not yet finished its list of names that evening.
            reviewer: Ida Moss
            date: 2024-03-04
        """
            .formatted(conflict.id()));
    assertThat(check().discrepancies())
        .extracting(Discrepancy::status)
        .containsOnly(Status.DISMISSED);

    text(
        "c.txt",
        "2024-03-05T16:00:00Z",
        "Aldane Courier",
        "The health ministry on Tuesday lowered the death toll from the explosion at the Terva mine"
            + " on Monday to 57 from 64.");
    Report report = check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.discrepancies())
        .singleElement()
        .satisfies(d -> assertThat(d.finding().rule()).isEqualTo("stale-figure"))
        .satisfies(d -> assertThat(d.finding().severity()).isEqualTo(Severity.NOTE))
        .satisfies(d -> assertThat(d.finding().verdict()).isEqualTo(Verdict.REVISION))
        .satisfies(d -> assertThat(d.evidence().get(0).document()).isEqualTo("a.txt"))
        .satisfies(d -> assertThat(d.status()).isEqualTo(Status.NEW))
        .satisfies(d -> assertThat(d.id()).isNotEqualTo(conflict.id()));
    assertThat(report.unusedDecisions()).containsExactly(conflict.id());
  }
}
