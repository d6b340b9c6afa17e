package dev.crosscheck.review;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.YamlValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one entry of a review file. */
final class DecisionReader {
  private static final List<String> KEYS =
      List.of("fingerprint", "rule", "quotes", "decision", "reason", "reviewer", "date", "expires");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16,64}");
  private static final int LEAST_LETTERS = 12;

  /** Sentences that say only that somebody decided, not why. */
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(this is (a |an )?)?(known|false|not|no) ?(an? )?(false )?"
              + "(positive|alarm|issue|problem|error|mistake|bug)s?( here)?"
              + "|(looks|seems|is|all|everything is|it is|this is)"
              + " (ok|okay|fine|good|correct|right)"
              + "|(to be|will be) (decided|determined|checked|fixed)( later)?"
              + "|(won'?t|will not) (fix|be fixed)"
              + "|(no|see|as) (reason|comment|above|discussed)( given| needed)?"
              + "|not applicable|please ignore( this)?|ignored? this|accepted|dismissed|deferred");

  private final YamlValue.Mapping entry;

  private DecisionReader(YamlValue.Mapping entry) {
    this.entry = entry;
  }

  /**
   * The decision of an entry.
   *
   * @throws MalformedException at the first thing that is wrong with it
   */
  static Decision read(YamlValue value) throws MalformedException {
    if (!(value instanceof YamlValue.Mapping entry)) {
      throw value.wrong("an entry with the key \"fingerprint\"");
    }
    return new DecisionReader(entry).decision();
  }

  private Decision decision() throws MalformedException {
    entry.only(KEYS);
    return new Decision(
        fingerprint(),
        entry.scalar("rule").map(YamlValue.Scalar::text).orElse(""),
        quotes(),
        kind(),
        reason(),
        required("reviewer").text(),
        date(required("date")),
        expires().orElse(null),
        entry.line());
  }

  private String fingerprint() throws MalformedException {
    YamlValue.Scalar value = required("fingerprint");
    if (!FINGERPRINT.matcher(value.text()).matches()) {
      throw value.wrong("the hexadecimal digits that the report shows as Id");
    }
    return value.text();
  }

  private Decision.Kind kind() throws MalformedException {
    YamlValue.Scalar value = required("decision");
    for (Decision.Kind kind : Decision.Kind.values()) {
      if (kind.status().id().equals(value.text())) {
        return kind;
      }
    }
    throw value.wrong("accepted, dismissed or deferred as decision");
  }

  private String reason() throws MalformedException {
    YamlValue.Scalar value = required("reason");
    String reason = value.text().strip();
    String bare = reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", "").strip();
    long letters = reason.codePoints().filter(Character::isLetter).count();
    if (letters < LEAST_LETTERS || BOILERPLATE.matcher(bare).matches()) {
      throw value.wrong("a reason that tells the next reader why");
    }
    return reason;
  }

  private List<String> quotes() throws MalformedException {
    List<String> quotes = new ArrayList<>();
    for (YamlValue item : entry.items("quotes")) {
      if (!(item instanceof YamlValue.Scalar quote)) {
        throw item.wrong("a quote as text");
      }
      quotes.add(quote.text());
    }
    return quotes;
  }

  private Optional<LocalDate> expires() throws MalformedException {
    Optional<YamlValue.Scalar> value = entry.scalar("expires");
    return value.isEmpty() ? Optional.empty() : Optional.of(date(value.get()));
  }

  private static LocalDate date(YamlValue.Scalar value) throws MalformedException {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      throw value.wrong("a date such as 2024-01-29");
    }
  }

  private YamlValue.Scalar required(String key) throws MalformedException {
    Optional<YamlValue.Scalar> value = entry.scalar(key);
    if (value.isEmpty()) {
      throw entry.lacking(key);
    }
    return value.get();
  }
}
