package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Aspect;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Compared;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.NearRule;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final Anchor ANCHOR =
      new Anchor(
          "a.txt#1",
          "a.txt",
          new Span(3, 12),
          "12 planks",
          new Span(0, 20),
          null,
          Modality.ASSERTED,
          false,
          Reading.SURE,
          DateRange.on(LocalDate.of(2024, 3, 5)),
          null,
          EventRef.MAIN,
          null);

  private static Report report(Discrepancy.Status status, String decision) {
    Finding finding =
        new Finding(
            "figure-conflict",
            Severity.ERROR,
            Verdict.DIFFERENT_SCOPE,
            Dimension.AS_OF,
            "12 planks or \"15\"?",
            "Both say so.",
            "Ask.",
            List.of(new EventClaim(ANCHOR, "", null, LocalDate.of(2024, 3, 5), true)));
    Evidence evidence =
        new Evidence(
            "a.txt",
            new Span(3, 12),
            1,
            4,
            "12 planks",
            "a.txt#1",
            new Span(0, 20),
            "So 12 planks broke \uD83D\uDEA2",
            null);
    return new Report(
        List.of(
            new Report.Summary(
                "a.txt",
                new Metadata(
                    "Pier cracks",
                    "The Post",
                    OffsetDateTime.parse("2024-03-05T23:59:59Z"),
                    true,
                    null,
                    null),
                4),
            new Report.Summary("b.txt", Metadata.NONE, 0)),
        List.of(new Problem("bad.txt", "expected UTF-8")),
        List.of(
            new Discrepancy(
                "f1", finding, List.of(evidence), status, decision.isEmpty() ? null : decision)),
        List.of("f9"));
  }

  private static String write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportJson("1.2.3").write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void reportsAreValidByTheirSchema() throws IOException {
    SchemaCheck check = new SchemaCheck(Schemas.REPORT);
    for (Discrepancy.Status status : Discrepancy.Status.values()) {
      JsonNode json = new ObjectMapper().readTree(write(report(status, "Counted twice.")));
      assertThat(check.problems(json)).isEmpty();
    }
    Report nothing = new Report(List.of(), List.of(), List.of(), List.of());
    assertThat(check.problems(new ObjectMapper().readTree(write(nothing)))).isEmpty();
  }

  @Test
  void comparedPairsAreValidByTheSchema() throws IOException {
    Report plain = report(Discrepancy.Status.NEW, "");
    Evidence side = plain.discrepancies().get(0).evidence().get(0);
    EventClaim claim = new EventClaim(ANCHOR, "", null, LocalDate.of(2024, 3, 5), true);
    Explanation pair =
        new Explanation(
            new Pairing(
                claim, claim, new Comparability(Set.of(), Set.of(), false), Reason.SAME_DAY, null),
            side,
            side,
            "Both give one day.",
            "It is a Tuesday.",
            List.of(
                new Aspect(Dimension.CALENDAR, "day", Agreement.SAME, "5 March", "5 March"),
                new Aspect(Dimension.EVENT, "event", null, "not named", "fall")),
            new NearRule("weekday-mismatch", "A weekday", List.of("it is so"), List.of("not so")),
            List.of("f1"));
    Report asked =
        new Report(
            plain.documents(),
            plain.problems(),
            plain.discrepancies(),
            plain.unusedDecisions(),
            new Compared(List.of(pair), 7));

    JsonNode json = new ObjectMapper().readTree(write(asked));

    assertThat(new SchemaCheck(Schemas.REPORT).problems(json)).isEmpty();
    assertThat(json.at("/comparisons/0/verdict").asText()).isEqualTo("compatible");
    assertThat(json.at("/comparisons/0/reason").asText()).isEqualTo("same-day");
    assertThat(json.at("/comparisons/0/dimensions/1/agreement").asText()).isEqualTo("not-compared");
    assertThat(json.at("/comparisons/0/closestRule/failed/0").asText()).isEqualTo("not so");
    assertThat(json.at("/comparisons/0/evidence/1/claim").asText()).isEqualTo("a.txt#1");
    assertThat(json.at("/comparisonsLeftOut").asInt()).isEqualTo(7);
  }

  @Test
  void theSchemaKnowsEveryVerdictDimensionAndSeverity() throws IOException {
    JsonNode known =
        new ObjectMapper().readTree(Schemas.REPORT.text()).at("/$defs/discrepancy/properties");
    for (Verdict verdict : Verdict.values()) {
      assertThat(known.at("/verdict/enum").toString()).contains('"' + verdict.id() + '"');
    }
    for (Dimension dimension : Dimension.values()) {
      assertThat(known.at("/decidedBy/enum").toString()).contains('"' + dimension.id() + '"');
    }
    for (Severity severity : Severity.values()) {
      assertThat(known.at("/severity/enum").toString()).contains('"' + severity.id() + '"');
    }
  }

  @Test
  void aReportSaysWhatTheContractPromises() throws IOException {
    JsonNode json = new ObjectMapper().readTree(write(report(Discrepancy.Status.NEW, "")));
    JsonNode found = json.at("/discrepancies/0");

    assertThat(json.at("/schema").asText()).isEqualTo("crosscheck/report/1");
    assertThat(json.at("/tool/version").asText()).isEqualTo("1.2.3");
    assertThat(json.at("/documents/0/published").asText()).isEqualTo("2024-03-05");
    assertThat(json.at("/documents/1").has("source")).isFalse();
    assertThat(json.at("/problems/0/document").asText()).isEqualTo("bad.txt");
    assertThat(json.at("/unusedDecisions/0").asText()).isEqualTo("f9");
    assertThat(found.at("/verdict").asText()).isEqualTo("different-scope");
    assertThat(found.at("/decidedBy").asText()).isEqualTo("as-of");
    assertThat(found.at("/status").asText()).isEqualTo("new");
    assertThat(found.has("decision")).isFalse();
    assertThat(found.at("/evidence/0/start").asInt()).isEqualTo(3);
    assertThat(found.at("/evidence/0/column").asInt()).isEqualTo(4);
    assertThat(found.at("/evidence/0/sentence/text").asText()).endsWith("\uD83D\uDEA2");
  }

  @Test
  void theSameReportGivesTheSameTextOnEveryWay() throws IOException {
    Report report = report(Discrepancy.Status.KNOWN, "x");
    StringBuilder text = new StringBuilder();
    new ReportJson("1.2.3").write(report, text);

    assertThat(text.toString()).isEqualTo(write(report)).endsWith("}\n").doesNotContain("\r");
  }
}
