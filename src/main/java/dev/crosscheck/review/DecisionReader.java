package dev.crosscheck.review;

import dev.crosscheck.json.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a review file and collects everything that is wrong with it. */
final class DecisionReader {
  private static final Set<String> FIELDS =
      Set.of("fingerprint", "rule", "quotes", "decision", "reason", "reviewer", "date", "expires");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16,64}");
  private static final int SHORTEST_REASON = 12;

  /** Sentences that say only that somebody decided, not why. */
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(this is (a |an )?)?(known|false|not|no) ?(an? )?(false )?(positive|alarm|issue|problem|error"
              + "|mistake|bug)s?( here)?"
              + "|(looks|seems|is|all|everything is|it is|this is) (ok|okay|fine|good|correct|right)"
              + "|(to be|will be) (decided|determined|checked|fixed)( later)?"
              + "|(won'?t|will not) (fix|be fixed)"
              + "|(no|see|as) (reason|comment|above|discussed)( given| needed)?"
              + "|not applicable|to do|please ignore( this)?|ignore(d)?( this)?|accepted|dismissed|deferred");

  /** Something wrong with the entry. */
  record Fault(int line, String message) {}

  private final YamlNode node;
  private final List<Fault> faults = new ArrayList<>();

  DecisionReader(YamlNode node) {
    this.node = node;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The decision, or nothing when there are faults. */
  Optional<Decision> read() {
    if (!(node instanceof YamlNode.Mapping entry)) {
      fault(node.line(), "expected an entry with the field fingerprint, found " + node.kind());
      return Optional.empty();
    }
    entry.fields().keySet().stream()
        .filter(field -> !FIELDS.contains(field))
        .forEach(field -> fault(lineOf(entry, field), "unknown field \"" + field + "\""));
    String fingerprint = fingerprint(entry);
    Decision.@Nullable Kind kind = kind(entry);
    String reason = reason(entry);
    String reviewer = required(entry, "reviewer");
    LocalDate date = date(entry, "date", true);
    LocalDate expires = date(entry, "expires", false);
    String rule = text(entry, "rule");
    List<String> quotes = quotes(entry);
    if (!faults.isEmpty() || kind == null || date == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            fingerprint, rule, quotes, kind, reason, reviewer, date, expires, entry.line()));
  }

  private String fingerprint(YamlNode.Mapping entry) {
    String text = required(entry, "fingerprint");
    if (!text.isEmpty() && !FINGERPRINT.matcher(text).matches()) {
      fault(
          lineOf(entry, "fingerprint"),
          "fingerprint: expected the hexadecimal digits that the report shows, found \""
              + text
              + "\"");
    }
    return text;
  }

  private Decision.@Nullable Kind kind(YamlNode.Mapping entry) {
    String text = required(entry, "decision");
    for (Decision.Kind kind : Decision.Kind.values()) {
      if (kind.status().id().equals(text)) {
        return kind;
      }
    }
    if (!text.isEmpty()) {
      fault(
          lineOf(entry, "decision"),
          "decision: expected accepted, dismissed or deferred, found \"" + text + "\"");
    }
    return null;
  }

  private String reason(YamlNode.Mapping entry) {
    String reason = required(entry, "reason").strip();
    String bare = reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", "").strip();
    if (reason.isEmpty()) {
      return reason;
    }
    long letters = reason.codePoints().filter(Character::isLetter).count();
    if (letters < SHORTEST_REASON || BOILERPLATE.matcher(bare).matches()) {
      fault(
          lineOf(entry, "reason"),
          "reason: expected a sentence that tells the next reader why (at least "
              + SHORTEST_REASON
              + " letters), found \""
              + reason
              + "\"");
    }
    return reason;
  }

  private @Nullable LocalDate date(YamlNode.Mapping entry, String field, boolean needed) {
    String text = needed ? required(entry, field) : text(entry, field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fault(
          lineOf(entry, field),
          field + ": expected a date such as 2024-01-29, found \"" + text + "\"");
      return null;
    }
  }

  private List<String> quotes(YamlNode.Mapping entry) {
    YamlNode value = entry.get("quotes").orElse(null);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof YamlNode.Sequence list)
        || !list.items().stream().allMatch(YamlNode.Scalar.class::isInstance)) {
      fault(value.line(), "quotes: expected a list of texts, found " + value.kind());
      return List.of();
    }
    return list.items().stream().map(item -> ((YamlNode.Scalar) item).text()).toList();
  }

  private String required(YamlNode.Mapping entry, String field) {
    String text = text(entry, field);
    if (text.isBlank() && entry.get(field).map(YamlNode.Scalar.class::isInstance).orElse(true)) {
      fault(lineOf(entry, field), field + ": expected a value, found none");
    }
    return text;
  }

  private String text(YamlNode.Mapping entry, String field) {
    YamlNode value = entry.get(field).orElse(null);
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    if (value != null) {
      fault(value.line(), field + ": expected text, found " + value.kind());
    }
    return "";
  }

  private static int lineOf(YamlNode.Mapping entry, String field) {
    return entry.get(field).map(YamlNode::line).orElse(entry.line());
  }

  private void fault(int line, String message) {
    faults.add(new Fault(line, message));
  }
}
