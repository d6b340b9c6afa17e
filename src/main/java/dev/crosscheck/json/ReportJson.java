package dev.crosscheck.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes reports for other programs. The same report gives the same bytes. */
public final class ReportJson {
  private static final String VERSION = "crosscheck/report/1";

  private final String toolVersion;

  /** A writer that names the tool's version in each report. */
  public ReportJson(String toolVersion) {
    this.toolVersion = toolVersion;
  }

  /** Writes a report in UTF-8 and leaves the stream open. */
  public void write(Report report, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(report, text);
    text.flush();
  }

  /** Writes a report as text. */
  public void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonMappers.EXACT.createGenerator(text)) {
      write(report, json);
    }
    out.append(text.getBuffer());
  }

  private void write(Report report, JsonGenerator json) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    json.writeStartObject();
    json.writeStringField("schema", VERSION);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "crosscheck");
    json.writeStringField("version", toolVersion);
    json.writeEndObject();
    array(json, "documents", report.documents(), d -> document(json, d));
    array(json, "problems", report.problems(), p -> problem(json, p));
    array(json, "discrepancies", report.discrepancies(), d -> discrepancy(json, d));
    array(json, "unusedDecisions", report.unusedDecisions(), json::writeString);
    if (report.compared() != null) {
      array(json, "comparisons", report.compared().pairs(), p -> ExplanationJson.write(json, p));
      json.writeNumberField("comparisonsLeftOut", report.compared().leftOut());
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void document(JsonGenerator json, Report.Summary document) throws IOException {
    Metadata metadata = document.metadata();
    json.writeStartObject();
    json.writeStringField("id", document.id());
    optional(json, "title", metadata.title());
    optional(json, "source", metadata.source());
    if (metadata.published() != null) {
      json.writeStringField(
          "published",
          metadata.dateOnly()
              ? metadata.published().toLocalDate().toString()
              : metadata.published().toString());
    }
    json.writeNumberField("claims", document.claims());
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", problem.document());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  private static void discrepancy(JsonGenerator json, Discrepancy found) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", found.id());
    json.writeStringField("rule", found.finding().rule());
    json.writeStringField("severity", found.finding().severity().id());
    json.writeStringField("verdict", found.finding().verdict().id());
    json.writeStringField("decidedBy", found.finding().decidedBy().id());
    json.writeStringField("status", found.status().id());
    optional(json, "decision", found.decision());
    json.writeStringField("message", found.finding().message());
    json.writeStringField("explanation", found.finding().explanation());
    json.writeStringField("suggestion", found.finding().suggestion());
    array(json, "evidence", found.evidence(), e -> evidence(json, e));
    json.writeEndObject();
  }

  static void evidence(JsonGenerator json, Evidence side) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", side.document());
    span(json, side.span());
    json.writeNumberField("line", side.line());
    json.writeNumberField("column", side.column());
    json.writeStringField("quote", side.quote());
    json.writeStringField("claim", side.claim());
    json.writeObjectFieldStart("sentence");
    span(json, side.sentence());
    json.writeStringField("text", side.sentenceText());
    json.writeEndObject();
    optional(json, "source", side.source());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  static <T> void array(JsonGenerator json, String name, Iterable<T> values, Step<T> each)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      each.write(value);
    }
    json.writeEndArray();
  }

  interface Step<T> {
    void write(T value) throws IOException;
  }
}
