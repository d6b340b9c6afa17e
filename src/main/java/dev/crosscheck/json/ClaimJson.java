package dev.crosscheck.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.VerbatimClaim;
import dev.crosscheck.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims as JSON. The order of the properties is fixed; what the text does not state is left
 * out, so that null means only an open end or that no number was worded.
 */
public final class ClaimJson {
  static final String VERSION = "crosscheck/claim/1";

  private ClaimJson() {}

  /** One line of a claim file, without the line break. */
  public static String write(Claim claim) {
    ObjectNode json = JsonMappers.EXACT.createObjectNode();
    Anchor anchor = claim.anchor();
    json.put("schema", VERSION).put("id", anchor.id()).put("type", type(claim));
    json.put("document", anchor.document());
    span(json, "span", anchor.span());
    json.put("quote", anchor.quote());
    span(json, "sentence", anchor.sentence());
    details(json, claim);
    about(json, anchor);
    try {
      return JsonMappers.EXACT.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always writable", e);
    }
  }

  /** Name of the kind of claim in files. */
  public static String type(Claim claim) {
    if (claim instanceof QuantityClaim) {
      return "quantity";
    }
    if (claim instanceof PositionClaim) {
      return "position";
    }
    if (claim instanceof EventClaim) {
      return "event";
    }
    if (claim instanceof RoleClaim) {
      return "role";
    }
    if (claim instanceof QuotationClaim) {
      return "quotation";
    }
    return claim instanceof VerbatimClaim ? "verbatim" : "participants";
  }

  private static void details(ObjectNode json, Claim claim) {
    if (claim instanceof QuantityClaim quantity) {
      quantity(json, quantity);
    } else if (claim instanceof PositionClaim position) {
      json.put("holder", position.holder()).put("stance", position.stance().id());
      json.put("target", position.target());
      strings(json, "terms", position.terms());
      text(json, "condition", position.condition());
      json.put("phase", position.phase().id());
    } else if (claim instanceof EventClaim event) {
      json.put("trigger", event.trigger());
      if (event.weekday() != null) {
        json.put("weekday", event.weekday().name().toLowerCase(Locale.ROOT));
      }
      if (event.date() != null) {
        json.put("date", event.date().toString());
      }
      json.put("yearKnown", event.yearKnown());
      if (event.happening() != null) {
        happening(json.putObject("happening"), event.happening());
      }
      if (event.occurrence() != null) {
        OccurrenceJson.write(json.putObject("occurrence"), event.occurrence());
      }
    } else if (claim instanceof ParticipantsClaim participants) {
      json.put("role", participants.role());
      strings(json, "activity", participants.activity());
      ArrayNode members = json.putArray("members");
      participants.members().forEach(members::add);
      if (participants.count().low() != null || participants.count().high() != null) {
        ends(json.putObject("count"), participants.count());
      }
      json.put("closed", participants.closed());
    } else if (claim instanceof RoleClaim role) {
      role(json, role);
    } else if (claim instanceof QuotationClaim quotation) {
      quotation(json, quotation);
    }
  }

  private static void role(ObjectNode json, RoleClaim role) {
    json.put("name", role.name()).put("person", role.person());
    if (role.titled()) {
      json.put("title", role.title()).put("tenure", role.tenure().id());
      text(json, "group", role.group().isEmpty() ? null : role.group());
      json.put("held", role.phase().id());
    }
    text(json, "of", role.of());
    text(json, "affiliation", role.affiliation());
    if (role.aged()) {
      ends(json.putObject("age"), role.age());
    }
    days(json, "born", role.born());
    strings(json, "aliases", role.aliases());
  }

  private static void quotation(ObjectNode json, QuotationClaim quotation) {
    json.put("form", quotation.form().id());
    ArrayNode content = json.putArray("content");
    quotation
        .content()
        .forEach(p -> content.addObject().put("start", p.start()).put("end", p.end()));
    if (quotation.source() != null) {
      words(json.putObject("source"), quotation.source());
    }
    if (quotation.cue() != null) {
      span(json, "cue", quotation.cue());
    }
    if (!quotation.verbatim().isEmpty()) {
      ArrayNode verbatim = json.putArray("verbatim");
      for (QuotationClaim.Words words : quotation.verbatim()) {
        words(verbatim.addObject(), words);
      }
    }
    text(json, "addressee", quotation.addressee());
    if (quotation.translated()) {
      json.put("translated", true);
    }
  }

  private static void words(ObjectNode node, QuotationClaim.Words words) {
    span(node, "span", words.span());
    node.put("text", words.text());
  }

  private static void happening(ObjectNode json, Happening happening) {
    json.put("kind", happening.kind()).put("once", happening.once());
    strings(json, "heads", happening.heads());
    strings(json, "subject", happening.subject());
    strings(json, "narrowing", happening.narrowing());
    strings(json, "names", happening.names());
    strings(json, "terms", happening.terms());
    json.put("definite", happening.definite()).put("several", happening.several());
    json.put("planned", happening.planned());
    if (happening.told() != Happening.Told.OPEN) {
      json.put("told", happening.told().id());
    }
    if (happening.days().from() != null || happening.days().to() != null) {
      days(json, "days", happening.days());
    }
    json.put("reading", happening.reading().id());
  }

  private static void quantity(ObjectNode json, QuantityClaim quantity) {
    json.put("measure", quantity.measure()).put("unit", quantity.unit());
    // A reader works out a number that is left out; null says that there is none.
    if (quantity.stated() != null
        || Wording.stated(quantity.interval(), quantity.hedge()) != null) {
      json.put("stated", quantity.stated());
    }
    ends(json, quantity.interval());
    json.put("hedge", quantity.hedge().id());
    text(json, "population", quantity.population());
    strings(json, "terms", quantity.terms());
    json.put("scope", quantity.scope().id());
    if (quantity.breakdown() != null) {
      json.putObject("breakdown")
          .put("id", quantity.breakdown().id())
          .put("role", quantity.breakdown().role().id())
          .put("closed", quantity.breakdown().closed());
    }
    if (quantity.revision() != null) {
      json.putObject("revision")
          .put("id", quantity.revision().id())
          .put("part", quantity.revision().part().id());
    }
  }

  private static void about(ObjectNode json, Anchor anchor) {
    text(json, "area", anchor.area());
    EventRef event = anchor.event();
    text(json, "event", event.label().isEmpty() ? null : event.label());
    days(json, "eventWhen", event.when());
    if (event.weekday() != null) {
      json.put("eventWeekday", event.weekday().name().toLowerCase(Locale.ROOT));
    }
    if (event.ground() != EventRef.Ground.MAIN) {
      json.put("ground", event.ground().id());
    }
    days(json, "asOf", anchor.asOf());
    text(json, "statedAt", anchor.statedAt() == null ? null : anchor.statedAt().toString());
    Attribution attribution = anchor.attribution();
    if (attribution != null) {
      ObjectNode node = json.putObject("attribution");
      node.put("source", attribution.source()).put("cue", attribution.cue());
      if (attribution.span() != null) {
        span(node, "span", attribution.span());
      }
      text(node, "resolved", attribution.resolved());
      text(node, "via", attribution.via());
    }
    json.put("modality", anchor.modality().id());
    json.put("negated", anchor.negated());
    json.put("reading", anchor.reading().id());
  }

  private static void span(ObjectNode json, String name, Span span) {
    json.putObject(name).put("start", span.start()).put("end", span.end());
  }

  private static void ends(ObjectNode json, Interval interval) {
    json.put("low", interval.low()).put("high", interval.high());
  }

  private static void days(ObjectNode json, String name, @Nullable DateRange range) {
    if (range != null) {
      json.putObject(name).put("from", day(range.from())).put("to", day(range.to()));
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static void text(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  private static void strings(ObjectNode json, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(name);
      values.forEach(array::add);
    }
  }
}
