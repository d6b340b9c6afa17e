package dev.crosscheck.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Revision;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Stance;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Builds a claim from JSON that is valid by the schema; what a schema cannot say is checked here.
 */
final class ClaimReader {
  /** Position of a claim whose file gives none. */
  private static final Span NOWHERE = new Span(0, 0);

  private final JsonNode json;
  private final String defaultId;

  ClaimReader(JsonNode json, String defaultId) {
    this.json = json;
    this.defaultId = defaultId;
  }

  Claim read() throws ClaimFault {
    return switch (json.get("type").asText()) {
      case "quantity" -> quantity();
      case "position" ->
          new PositionClaim(
              anchor(),
              text("holder", ""),
              id(Stance.values(), Stance::id, "stance", ""),
              text("target", ""),
              strings("terms"),
              optional(json, "condition"),
              id(PositionClaim.Phase.values(), PositionClaim.Phase::id, "phase", "current"));
      case "event" ->
          new EventClaim(
              anchor(),
              text("trigger", ""),
              weekday("weekday"),
              json.has("date") ? day("/date", text("date", "")) : null,
              flag("yearKnown", true),
              json.has("happening") ? happening(json.get("happening")) : null,
              json.has("occurrence") ? OccurrenceJson.read(json.get("occurrence")) : null);
      case "role" -> role();
      case "quotation" -> quotation();
      default ->
          new ParticipantsClaim(
              anchor(),
              text("role", ""),
              strings("activity"),
              strings("members"),
              json.has("count") ? interval(json.get("count"), "/count") : new Interval(null, null),
              flag("closed", false));
    };
  }

  private RoleClaim role() throws ClaimFault {
    return new RoleClaim(
        anchor(),
        text("name", ""),
        text("person", text("name", "")),
        text("title", ""),
        id(RoleClaim.Tenure.values(), RoleClaim.Tenure::id, "tenure", "none"),
        text("group", ""),
        optional(json, "of"),
        optional(json, "affiliation"),
        id(RoleClaim.Phase.values(), RoleClaim.Phase::id, "held", "current"),
        json.has("age") ? interval(json.get("age"), "/age") : new Interval(null, null),
        days("born"),
        strings("aliases"));
  }

  private QuotationClaim quotation() throws ClaimFault {
    List<Span> content = new ArrayList<>();
    for (JsonNode part : json.get("content")) {
      content.add(span(part, "/content"));
    }
    List<QuotationClaim.Words> verbatim = new ArrayList<>();
    for (JsonNode words : json.path("verbatim")) {
      verbatim.add(words(words, "/verbatim/span"));
    }
    return new QuotationClaim(
        anchor(),
        id(QuotationClaim.Form.values(), QuotationClaim.Form::id, "form", ""),
        content,
        json.has("source") ? words(json.get("source"), "/source/span") : null,
        json.has("cue") ? span(json.get("cue"), "/cue") : null,
        verbatim,
        optional(json, "addressee"),
        flag("translated", false));
  }

  private static QuotationClaim.Words words(JsonNode node, String pointer) throws ClaimFault {
    return new QuotationClaim.Words(span(node.get("span"), pointer), node.get("text").asText());
  }

  private QuantityClaim quantity() throws ClaimFault {
    JsonNode sum = json.get("breakdown");
    JsonNode revised = json.get("revision");
    Interval interval = interval(json, "");
    Hedge hedge = id(Hedge.values(), Hedge::id, "hedge", "");
    return new QuantityClaim(
        anchor(),
        text("measure", ""),
        text("unit", ""),
        json.has("stated") ? number(json.get("stated")) : Wording.stated(interval, hedge),
        interval,
        hedge,
        optional(json, "population"),
        strings("terms"),
        id(Scope.values(), Scope::id, "scope", ""),
        sum == null
            ? null
            : new Breakdown(
                sum.get("id").asText(),
                Breakdown.Role.valueOf(sum.get("role").asText().toUpperCase(Locale.ROOT)),
                sum.get("closed").asBoolean()),
        revised == null
            ? null
            : new Revision(
                revised.get("id").asText(),
                Revision.Part.valueOf(revised.get("part").asText().toUpperCase(Locale.ROOT))));
  }

  private static Happening happening(JsonNode node) throws ClaimFault {
    return new Happening(
        node.get("kind").asText(),
        node.path("once").asBoolean(),
        strings(node, "heads"),
        strings(node, "subject"),
        strings(node, "narrowing"),
        strings(node, "names"),
        strings(node, "terms"),
        node.path("definite").asBoolean(),
        node.path("several").asBoolean(),
        node.path("planned").asBoolean(),
        node.has("told")
            ? Happening.Told.valueOf(node.get("told").asText().toUpperCase(Locale.ROOT))
            : Happening.Told.OPEN,
        node.has("days") ? days(node.get("days"), "/happening/days") : new DateRange(null, null),
        node.path("reading").asText().equals(Reading.LIKELY.id()) ? Reading.LIKELY : Reading.SURE);
  }

  private Anchor anchor() throws ClaimFault {
    Span span = json.has("span") ? span(json.get("span"), "/span") : NOWHERE;
    JsonNode told = json.get("attribution");
    Attribution attribution =
        told == null
            ? null
            : new Attribution(
                told.get("source").asText(),
                told.has("cue") ? told.get("cue").asText() : "",
                told.has("span") ? span(told.get("span"), "/attribution/span") : null,
                told.has("resolved") ? told.get("resolved").asText() : null,
                told.has("via") ? told.get("via").asText() : null);
    return new Anchor(
        text("id", defaultId),
        text("document", ""),
        span,
        text("quote", ""),
        json.has("sentence") ? span(json.get("sentence"), "/sentence") : span,
        attribution,
        id(Modality.values(), Modality::id, "modality", "asserted"),
        flag("negated", false),
        id(Reading.values(), Reading::id, "reading", "sure"),
        days("asOf"),
        json.has("statedAt") ? time(text("statedAt", "")) : null,
        new EventRef(
            text("event", ""),
            days("eventWhen"),
            weekday("eventWeekday"),
            id(EventRef.Ground.values(), EventRef.Ground::id, "ground", "main")),
        optional(json, "area"));
  }

  private @Nullable DayOfWeek weekday(String field) {
    return json.has(field) ? DayOfWeek.valueOf(text(field, "").toUpperCase(Locale.ROOT)) : null;
  }

  private static Span span(JsonNode node, String pointer) throws ClaimFault {
    int start = node.get("start").asInt();
    int end = node.get("end").asInt();
    if (end < start) {
      throw new ClaimFault(
          pointer, "expected an end at or after the start " + start + ", found " + end);
    }
    return new Span(start, end);
  }

  private static Interval interval(JsonNode node, String pointer) throws ClaimFault {
    BigDecimal low = number(node.get("low"));
    BigDecimal high = number(node.get("high"));
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new ClaimFault(
          pointer + "/high", "expected " + low.toPlainString() + " or more (low), found " + high);
    }
    return new Interval(low, high);
  }

  private static @Nullable BigDecimal number(JsonNode node) {
    return node.isNull() ? null : node.decimalValue();
  }

  private @Nullable DateRange days(String name) throws ClaimFault {
    JsonNode node = json.get(name);
    return node == null ? null : days(node, "/" + name);
  }

  private static DateRange days(JsonNode node, String pointer) throws ClaimFault {
    LocalDate from = end(node, pointer, "from");
    LocalDate to = end(node, pointer, "to");
    if (from != null && to != null && from.isAfter(to)) {
      throw new ClaimFault(
          pointer + "/to", "expected " + from + " or a later day (from), found " + to);
    }
    return new DateRange(from, to);
  }

  private static @Nullable LocalDate end(JsonNode node, String pointer, String end)
      throws ClaimFault {
    JsonNode day = node.get(end);
    return day.isNull() ? null : day(pointer + "/" + end, day.asText());
  }

  private static LocalDate day(String pointer, String written) throws ClaimFault {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new ClaimFault(pointer, "expected a day of the calendar, found \"" + written + "\"");
    }
  }

  private static OffsetDateTime time(String written) throws ClaimFault {
    try {
      return OffsetDateTime.parse(written);
    } catch (DateTimeException e) {
      throw new ClaimFault(
          "/statedAt", "expected a date and time with offset, found \"" + written + "\"");
    }
  }

  private <E> E id(E[] values, Function<E, String> id, String name, String fallback) {
    String wanted = text(name, fallback);
    return Arrays.stream(values).filter(v -> id.apply(v).equals(wanted)).findFirst().orElseThrow();
  }

  private boolean flag(String name, boolean fallback) {
    return json.has(name) ? json.get(name).asBoolean() : fallback;
  }

  private String text(String name, String fallback) {
    String value = optional(json, name);
    return value == null ? fallback : value;
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.has(name) ? node.get(name).asText() : null;
  }

  private List<String> strings(String name) {
    return strings(json, name);
  }

  private static List<String> strings(JsonNode node, String name) {
    JsonNode array = node.get(name);
    return array == null
        ? List.of()
        : StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
