package dev.crosscheck.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.model.Aspect;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.NearRule;
import java.io.IOException;

/** Writes how two claims stand to each other, as an entry of a report. */
final class ExplanationJson {
  private ExplanationJson() {}

  static void write(JsonGenerator json, Explanation pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("verdict", pair.pairing().verdict().id());
    json.writeStringField("decidedBy", pair.pairing().decidedBy().id());
    json.writeStringField("reason", pair.pairing().reason().id());
    json.writeStringField("message", pair.summary());
    if (!pair.detail().isEmpty()) {
      json.writeStringField("detail", pair.detail());
    }
    ReportJson.array(json, "dimensions", pair.aspects(), a -> aspect(json, a));
    NearRule closest = pair.closest();
    if (closest != null) {
      json.writeObjectFieldStart("closestRule");
      json.writeStringField("rule", closest.rule());
      ReportJson.array(json, "met", closest.met(), json::writeString);
      ReportJson.array(json, "failed", closest.failed(), json::writeString);
      json.writeEndObject();
    }
    ReportJson.array(json, "reported", pair.reported(), json::writeString);
    json.writeArrayFieldStart("evidence");
    ReportJson.evidence(json, pair.first());
    ReportJson.evidence(json, pair.second());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void aspect(JsonGenerator json, Aspect aspect) throws IOException {
    json.writeStartObject();
    json.writeStringField("dimension", aspect.dimension().id());
    json.writeStringField(
        "agreement", aspect.agreement() == null ? "not-compared" : aspect.agreement().id());
    json.writeStringField("first", aspect.first());
    json.writeStringField("second", aspect.second());
    json.writeEndObject();
  }
}
