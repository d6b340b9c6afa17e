package dev.crosscheck.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Participant;
import dev.crosscheck.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes and reads what sort of event a claim tells of, where it was and who took part. */
final class OccurrenceJson {
  private OccurrenceJson() {}

  static void write(ObjectNode json, Occurrence occurrence) {
    json.put("type", occurrence.type()).put("spot", occurrence.spot());
    json.put("status", occurrence.status().id());
    Site site = occurrence.site();
    if (site != null) {
      ObjectNode node = json.putObject("site");
      node.put("words", site.words()).put("inside", site.inside());
      strings(node, "names", site.names());
      strings(node, "kinds", site.kinds());
      text(node, "direction", site.direction());
      text(node, "street", site.street());
      text(node, "number", site.number());
    }
    if (!occurrence.participants().isEmpty()) {
      ArrayNode array = json.putArray("participants");
      for (Participant participant : occurrence.participants()) {
        array.addObject().put("role", participant.role().id()).put("name", participant.name());
      }
    }
  }

  static Occurrence read(JsonNode json) {
    JsonNode site = json.get("site");
    List<Participant> participants = new ArrayList<>();
    for (JsonNode node : json.path("participants")) {
      participants.add(
          new Participant(
              Participant.Role.valueOf(upper(node, "role")), node.get("name").asText()));
    }
    return new Occurrence(
        json.get("type").asText(),
        json.path("spot").asBoolean(),
        json.has("status")
            ? Occurrence.Status.valueOf(upper(json, "status"))
            : Occurrence.Status.HAPPENED,
        site == null
            ? null
            : new Site(
                site.get("words").asText(),
                site.path("inside").asBoolean(true),
                strings(site, "names"),
                strings(site, "kinds"),
                optional(site, "direction"),
                optional(site, "street"),
                optional(site, "number")),
        participants);
  }

  private static String upper(JsonNode node, String name) {
    return node.get(name).asText().toUpperCase(Locale.ROOT);
  }

  private static void text(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.has(name) ? node.get(name).asText() : null;
  }

  private static void strings(ObjectNode node, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
  }

  private static List<String> strings(JsonNode node, String name) {
    List<String> values = new ArrayList<>();
    node.path(name).forEach(v -> values.add(v.asText()));
    return values;
  }
}
