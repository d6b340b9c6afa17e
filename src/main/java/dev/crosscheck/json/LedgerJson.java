package dev.crosscheck.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.QuantityClaim;
import org.jspecify.annotations.Nullable;

/** Writes a ledger for other programs. The same ledger gives the same bytes. */
public final class LedgerJson {
  private static final String VERSION = "crosscheck/ledger/1";

  private LedgerJson() {}

  /** The ledger as text that ends with a line break. */
  public static String write(Ledger ledger) {
    ObjectNode json = JsonMappers.EXACT.createObjectNode();
    json.put("schema", VERSION);
    ArrayNode groups = json.putArray("groups");
    ledger.groups().forEach(g -> group(groups.addObject(), g));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      return JsonMappers.EXACT
              .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
              .writeValueAsString(json)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always writable", e);
    }
  }

  private static void group(ObjectNode json, Ledger.Group group) {
    QuantityClaim about = group.about();
    json.put("story", group.story());
    json.put("measure", about.measure()).put("unit", about.unit());
    text(json, "population", about.population());
    text(json, "area", about.anchor().area());
    String label = about.anchor().event().label();
    text(json, "event", label.isEmpty() ? null : label);
    days(json, "eventWhen", about.anchor().event().when());
    if (group.best() != null) {
      json.put("best", group.best());
    }
    ends(json, group.values());
    ArrayNode lines = json.putArray("lines");
    group.lines().forEach(l -> line(lines.addObject(), l));
  }

  private static void line(ObjectNode json, Ledger.Line line) {
    QuantityClaim claim = line.claim();
    Anchor anchor = claim.anchor();
    days(json, "asOf", anchor.asOf());
    text(json, "statedAt", anchor.statedAt() == null ? null : anchor.statedAt().toString());
    Attribution attribution = anchor.attribution();
    if (attribution != null) {
      json.put("source", attribution.name());
      text(json, "via", attribution.via());
    }
    Evidence place = line.place();
    text(json, "outlet", place == null ? null : place.source());
    if (claim.stated() != null) {
      json.put("stated", claim.stated());
    }
    ends(json, claim.interval());
    json.put("hedge", claim.hedge().id());
    json.put("quote", claim.quote());
    json.put("document", claim.document());
    if (place != null) {
      json.put("line", place.line()).put("column", place.column());
    }
    json.put("claim", claim.id());
    json.put("status", line.status().id());
    if (line.related() != null) {
      ObjectNode related = json.putObject("related");
      related.put("document", line.related().document());
      related.put("quote", line.related().quote());
      related.put("claim", line.related().id());
    }
  }

  private static void ends(ObjectNode json, Interval interval) {
    json.put("low", interval.low()).put("high", interval.high());
  }

  private static void days(ObjectNode json, String name, @Nullable DateRange range) {
    if (range != null) {
      json.putObject(name)
          .put("from", range.from() == null ? null : range.from().toString())
          .put("to", range.to() == null ? null : range.to().toString());
    }
  }

  private static void text(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
