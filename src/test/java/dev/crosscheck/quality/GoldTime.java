package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of a gold set.
 *
 * @param type date, daterange, datetime, datetimerange or another sort
 * @param words as written, in lower case
 * @param start its first character
 * @param end one past its last
 * @param values what it may mean
 */
record GoldTime(String type, String words, int start, int end, List<Value> values) {
  /**
   * Words between two ends that are both written: there, the gold's end is where the last begins.
   */
  private static final Pattern BOTH_ENDS =
      Pattern.compile("\\b(?:to|through|till|until|and)\\b|[-~\u2013]");

  /**
   * Days from one to the one before the other.
   *
   * @param from the first day, or null when open
   * @param to the day after the last, of a single day the day itself; null when open
   * @param bound "before", "after" and the like, or empty
   */
  record Value(@Nullable LocalDate from, @Nullable LocalDate to, String bound) {}

  static GoldTime of(JsonNode node) {
    List<Value> values = new ArrayList<>();
    for (JsonNode value : node.path("resolution").path("values")) {
      LocalDate day = day(value, "value");
      LocalDate from = day == null ? day(value, "start") : day;
      LocalDate to = day == null ? day(value, "end") : day;
      if (from != null || to != null) {
        values.add(new Value(from, to, value.path("Mod").asText("")));
      }
    }
    return new GoldTime(
        node.path("type").asText("").replace("datetimeV2.", ""),
        node.get("text").asText().toLowerCase(Locale.ROOT),
        node.get("start").asInt(),
        node.get("end").asInt(),
        values);
  }

  private static @Nullable LocalDate day(JsonNode value, String field) {
    String written = value.path(field).asText("");
    return written.matches("\\d{4}-\\d\\d-\\d\\d.*")
        ? LocalDate.parse(written.substring(0, 10))
        : null;
  }

  boolean tellsDays() {
    return type.startsWith("date");
  }

  int overlap(TimeExpression time) {
    return Math.min(end, time.end()) - Math.max(start, time.start());
  }

  /** Whether one of the readings is one of the values. */
  boolean isRight(TimeExpression time) {
    return time.readings().stream()
        .anyMatch(reading -> values.stream().anyMatch(v -> same(v, reading, time.kind())));
  }

  private boolean same(Value gold, DateRange read, TimeExpression.Kind kind) {
    return sameStart(gold, read, kind) && sameEnd(gold, read, kind);
  }

  private static boolean sameStart(Value gold, DateRange read, TimeExpression.Kind kind) {
    if (gold.from() == null) {
      return kind == TimeExpression.Kind.UNTIL || read.from() == null;
    }
    // After a day, things of that same day may be told: both conventions are met.
    boolean after = gold.bound().startsWith("after");
    return gold.from().equals(read.from()) || after && gold.from().minusDays(1).equals(read.from());
  }

  private boolean sameEnd(Value gold, DateRange read, TimeExpression.Kind kind) {
    LocalDate end = gold.to();
    if (end == null) {
      return kind == TimeExpression.Kind.SINCE;
    }
    LocalDate last = read.to();
    if (last == null) {
      return false;
    }
    if (type.equals("date") || type.startsWith("datetime")) {
      return end.equals(last);
    }
    return last.equals(end.minusDays(1))
        || last.equals(end) && (BOTH_ENDS.matcher(words).find() || !gold.bound().isEmpty())
        || BOTH_ENDS.matcher(words).find() && endsUnit(end, last);
  }

  /** "2014 to 2018": the gold ends where 2018 begins, a reader takes 2018 in. */
  private static boolean endsUnit(LocalDate begins, LocalDate last) {
    boolean month = begins.getDayOfMonth() == 1 && last.equals(begins.plusMonths(1).minusDays(1));
    boolean quarter = begins.getDayOfMonth() == 1 && last.equals(begins.plusMonths(3).minusDays(1));
    boolean year = begins.getDayOfYear() == 1 && last.equals(begins.plusYears(1).minusDays(1));
    return month || quarter || year;
  }

  @Override
  public String toString() {
    return words + " " + values;
  }
}
