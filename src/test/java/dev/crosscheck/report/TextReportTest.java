package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Discrepancy.Status;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.SourceText;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final String ONE =
      "The mill at Oster burned down on Monday.\nFire officials said 12 people\ndied in the warehouse.";
  private static final String TWO = "The fire killed 15 people, the mayor’s office said.";

  private static Evidence side(String document, String text, String sentence, String quote) {
    SourceText source = new SourceText(text);
    Span whole = find(text, sentence);
    Span span = find(text, quote);
    return new Evidence(
        document,
        span,
        source.line(span.start()),
        source.column(span.start()),
        quote,
        document + "#1",
        whole,
        source.slice(whole),
        document.startsWith("one") ? "Oster Post" : null);
  }

  private static Span find(String text, String part) {
    int at = text.codePointCount(0, text.indexOf(part));
    return new Span(at, at + part.codePointCount(0, part.length()));
  }

  private static final Evidence FIRST =
      side("one.txt", ONE, ONE.substring(ONE.indexOf("Fire")), "12 people\ndied");
  private static final Evidence SECOND = side("two.txt", TWO, TWO, "killed 15 people");

  private static Discrepancy discrepancy(
      Severity severity, Status status, @Nullable String decision, List<Evidence> evidence) {
    Claim witness =
        new EventClaim(
            new Anchor(
                "1",
                "one.txt",
                new Span(0, 1),
                "x",
                new Span(0, 1),
                null,
                Modality.ASSERTED,
                false,
                Reading.SURE,
                null,
                null,
                EventRef.MAIN,
                null),
            "burn",
            null,
            LocalDate.of(2024, 3, 4),
            true);
    return new Discrepancy(
        "00ff",
        new Finding(
            "figure-conflict",
            severity,
            Verdict.CONFLICT,
            Dimension.VALUE,
            "12 or 15 killed in the fire at Oster?",
            "Both give a firm toll for the same fire on the same day, and no value fits both"
                + " wordings.",
            "Ask the fire service; correct the text that is wrong.",
            List.of(witness)),
        evidence,
        status,
        decision);
  }

  private static Report report(List<Discrepancy> discrepancies) {
    return new Report(
        List.of(
            new Report.Summary(
                "one.txt",
                new Metadata(
                    null,
                    "Oster Post",
                    OffsetDateTime.parse("2024-03-04T19:30:00+01:00"),
                    false,
                    null,
                    null),
                3),
            new Report.Summary("two.txt", Metadata.NONE, 1)),
        List.of(),
        discrepancies,
        List.of());
  }

  private static String plain(Report report) {
    return new TextReport(TextReport.Style.PLAIN).write(report);
  }

  @Test
  void showsBothSidesInTheirSentences() {
    Report report =
        report(List.of(discrepancy(Severity.ERROR, Status.NEW, null, List.of(FIRST, SECOND))));

    assertThat(plain(report))
        .isEqualTo(
            """
            ERROR  figure-conflict
              12 or 15 killed in the fire at Oster?

              one.txt:2:21  Oster Post  2024-03-04 18:30 UTC
                Fire officials said 12 people died in the warehouse.
                                    ^^^^^^^^^^^^^^

              two.txt:1:10
                The fire killed 15 people, the mayor’s office said.
                         ^^^^^^^^^^^^^^^^

              Why:  Both give a firm toll for the same fire on the same day, and no value
                    fits both wordings.
              Do:   Ask the fire service; correct the text that is wrong.
              Id:   00ff

            2 documents, 4 claims: 1 error.
            """);
  }

  @Test
  void coloursTheClashingWordsInsteadOfUnderliningThem() {
    Report report =
        report(List.of(discrepancy(Severity.WARNING, Status.NEW, null, List.of(FIRST, SECOND))));
    String text =
        new TextReport(new TextReport.Style(80, true, false, id -> "seeds/" + id)).write(report);

    assertThat(text)
        .contains("\u001b[1;33mWARNING\u001b[0m")
        .contains("said \u001b[1;33m12 people died\u001b[0m in")
        .contains("\u001b[1mseeds/one.txt:2:21\u001b[0m")
        .doesNotContain("^");
  }

  @Test
  void wrapsLongSentencesAndMarksEveryPart() {
    Report report = report(List.of(discrepancy(Severity.ERROR, Status.NEW, null, List.of(SECOND))));
    String text =
        new TextReport(new TextReport.Style(24, false, true, UnaryOperator.identity()))
            .write(report);

    assertThat(text)
        .contains(
            """
                The fire killed 15
                         ^^^^^^^^^
                people, the mayor’s
                ^^^^^^
                office said.
            """);
  }

  @Test
  void sidesInOneSentenceShareIt() {
    Evidence mill = side("two.txt", TWO, TWO, "The fire");
    Report report =
        report(List.of(discrepancy(Severity.NOTE, Status.NEW, null, List.of(SECOND, mill))));

    assertThat(plain(report))
        .containsOnlyOnce("two.txt:")
        .contains("    ^^^^^^^^ ^^^^^^^^^^^^^^^^\n");
  }

  @Test
  void leavesMarkupOut() {
    String html = "<p>The fire <b>killed&#32;15</b> people.</p>";
    Evidence side =
        side("two.html", html, "The fire <b>killed&#32;15</b> people.", "killed&#32;15");
    Report report = report(List.of(discrepancy(Severity.NOTE, Status.NEW, null, List.of(side))));

    assertThat(plain(report)).contains("    The fire killed&#32;15 people.\n");
  }

  @Test
  void listsFurtherSidesByPlace() {
    List<Evidence> many =
        List.of(
            FIRST,
            SECOND,
            side("c.txt", TWO, TWO, "15 people"),
            side("d.txt", TWO, TWO, "15 people"),
            side("e.txt", TWO, TWO, "15 people"),
            side("f.txt", TWO, TWO, "15 people"));
    Report report = report(List.of(discrepancy(Severity.ERROR, Status.NEW, null, many)));

    assertThat(plain(report)).contains("Also: e.txt:1:17 “15 people”; f.txt:1:17 “15 people”\n");
  }

  @Test
  void quietLeavesOutNotesAndSummary() {
    Report report =
        report(
            List.of(
                discrepancy(Severity.WARNING, Status.NEW, null, List.of(FIRST, SECOND)),
                discrepancy(Severity.NOTE, Status.NEW, null, List.of(FIRST))));
    TextReport quiet =
        new TextReport(new TextReport.Style(80, false, true, UnaryOperator.identity()));

    assertThat(quiet.write(report)).contains("WARNING").doesNotContain("NOTE", "documents");
    assertThat(quiet.write(report(List.of()))).isEmpty();
  }

  @Test
  void decidedOnesAreCountedAndExpiredOnesShown() {
    Report report =
        report(
            List.of(
                discrepancy(
                    Severity.ERROR,
                    Status.NEW,
                    "deferred until 2024-04-30, expired: asked",
                    List.of(FIRST)),
                discrepancy(Severity.ERROR, Status.DISMISSED, "drivers", List.of(FIRST)),
                discrepancy(Severity.NOTE, Status.ACCEPTED, "known", List.of(FIRST))));

    assertThat(plain(report))
        .containsOnlyOnce("ERROR")
        .contains("Id:   00ff, deferred until 2024-04-30, expired: asked\n")
        .endsWith("2 documents, 4 claims: 1 error; 1 dismissed, 1 accepted.\n");
  }

  @Test
  void saysWhatWasNotCheckedAndWhichDecisionsAreLeftOver() {
    Report report =
        new Report(
            List.of(),
            List.of(new Problem("bad.txt", "expected UTF-8, found byte 0xE9 at offset 12.")),
            List.of(),
            List.of("0123", "4567"));

    assertThat(plain(report))
        .isEqualTo(
            """
            NOT CHECKED  bad.txt
              expected UTF-8, found byte 0xE9 at offset 12.

            0 documents, 0 claims: nothing new.
            1 problem kept something from being checked, see above.
            Decisions that match nothing any more, to be removed from the review file: 0123,
            4567
            """);
  }

  @Test
  void alignsUnderWideAndCombiningCharacters() {
    String text = "Cafe\u0301 🔥 burned, 3 died.";
    Report report =
        report(
            List.of(
                discrepancy(
                    Severity.NOTE,
                    Status.NEW,
                    null,
                    List.of(side("x.txt", text, text, "3 died")))));

    assertThat(plain(report)).contains("    " + text + "\n" + " ".repeat(20) + "^^^^^^\n");
  }
}
