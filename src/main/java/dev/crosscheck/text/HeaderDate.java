package dev.crosscheck.text;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day on a line at the head of a notice, a statement or a script: "Notice no. 4, Friday 15
 * March 2024, 12:00", "Ostravik, 3 May 2024". Where nothing else says when a text was published,
 * this does; what it counts "as of today" depends on it.
 */
final class HeaderDate {
  /** Such a line is one of the first. */
  private static final int LINES = 4;

  private static final int LONGEST = 110;
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern LINE =
      Pattern.compile(
          "^(?<before>.*?)(?<weekday>\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
              + ("\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?<m1>"
                  + MONTH
                  + "),? (?<y1>(?:19|20)\\d\\d)")
              + ("|(?<m2>" + MONTH + ") (?<d2>\\d{1,2}),? (?<y2>(?:19|20)\\d\\d))")
              + "(?<time>,? (?:at )?(?<hour>\\d{1,2})[.:](?<minute>\\d\\d)(?: ?(?<half>[ap]\\.?m\\.?))?"
              + "(?: (?:hours|hrs|h|local time|UTC|GMT))?)?\\s*$");

  /** What a date that closes a line is set off with; a label of another day is none. */
  private static final Pattern SET_OFF =
      Pattern.compile(
          "(?i)^\\s*$|.*(?:,|[|\u2013\u2014-]|\\b(?:date|dated|published|issued|released|updated):?)\\s*$");

  private HeaderDate() {}

  /** When a text was published, by a line at its head. */
  static Optional<Metadata> of(List<Draft> drafts) {
    return drafts.stream()
        .limit(LINES)
        .flatMap(d -> on(d.kind(), Cleaner.clean(d.content()).text()).stream())
        .findFirst();
  }

  private static Optional<Metadata> on(Kind kind, String line) {
    if (line.length() > LONGEST || StampLine.at(line).isPresent()) {
      return Optional.empty();
    }
    Matcher m = LINE.matcher(line);
    if (!m.find() || !SET_OFF.matcher(m.group("before")).find()) {
      return Optional.empty();
    }
    boolean exact = m.group("weekday") != null || m.group("time") != null;
    if (kind == Kind.TITLE && !exact) {
      // "The attack on Halm, 3 May 1990" is the day of what it tells.
      return Optional.empty();
    }
    try {
      LocalTime time = time(m);
      LocalTime end = time == null ? LocalTime.of(23, 59, 59) : time;
      return Optional.of(
          new Metadata(
              null, null, day(m).atTime(end).atOffset(ZoneOffset.UTC), time == null, null, null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher m) {
    String first = m.group("d1");
    String month = first == null ? m.group("m2") : m.group("m1");
    String year = first == null ? m.group("y2") : m.group("y1");
    String day = first == null ? m.group("d2") : first;
    int number = java.time.Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue();
    return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
  }

  private static @Nullable LocalTime time(Matcher m) {
    if (m.group("time") == null) {
      return null;
    }
    int hour = Integer.parseInt(m.group("hour"));
    String half = m.group("half");
    if (half != null) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(hour, Integer.parseInt(m.group("minute")));
  }
}
