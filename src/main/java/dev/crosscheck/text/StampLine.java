package dev.crosscheck.text;

import dev.crosscheck.model.Block.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that heads an entry of a live page: "11:40", "11.40am", "14:05 GMT - Rescuers reach ...".
 *
 * @param stamp the time
 * @param length number of characters that it takes, with the dash or colon after it
 */
record StampLine(Stamp stamp, int length) {
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("GMT", 0),
          Map.entry("UTC", 0),
          Map.entry("WET", 0),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final String DAY =
      "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?"
          + "(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)"
          + ("|(?<d1>\\d{1,2})\\s+(?<m1>(?:" + MONTHS + ")[a-z]*)\\.?(?:,?\\s+(?<y1>\\d{4}))?")
          + ("|(?<m2>(?:" + MONTHS + ")[a-z]*)\\.?\\s+(?<d2>\\d{1,2})(?:,\\s*(?<y2>\\d{4}))?)")
          + "(?:\\s*,?\\s+|T)";
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s*[\\[(]?(?:updated|posted|published)?:?\\s*(?:"
              + DAY
              + ")?(?:at\\s+)?(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?::\\d\\d)?"
              + "\\s*(?<half>[ap]\\.?m\\.?)?"
              + "\\s*(?<zone>\\(?(?:"
              + String.join("|", ZONES.keySet())
              + "|Z|local time)\\b\\)?)?[\\])]?"
              + "(?<rest>\\s*$|\\s*[-\u2013\u2014|]\\s*(?=\\S)|:\\s+(?=\\S)|\\s+(?=\\p{Lu}\\p{Ll}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DOTTED =
      Pattern.compile("^(?:[01]\\d|2[0-3])\\.[0-5]\\d\\s+(?=\\p{Lu})");

  /** So many paragraphs that begin alike are the entries of a live page. */
  private static final int ENTRIES = 3;

  /**
   * Whether the paragraphs of a text are headed by times with a dot: "16.40 The road is open". One
   * such paragraph could begin with a number.
   */
  static boolean head(List<Draft> drafts) {
    long entries =
        drafts.stream()
            .filter(d -> d.kind() == Kind.PARAGRAPH || d.kind() == Kind.ITEM)
            .filter(d -> DOTTED.matcher(Cleaner.clean(d.content()).text()).find())
            .count();
    return entries >= ENTRIES && entries * 2 >= drafts.size();
  }

  /** The stamp at the start of a text, when there is one. */
  static Optional<StampLine> at(String text) {
    return at(text, false);
  }

  /**
   * The stamp at the start of a text, when there is one.
   *
   * @param live whether times with a dot head the text's entries
   */
  static Optional<StampLine> at(String text, boolean live) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher m = LINE.matcher(text);
    if (!m.find() || !clear(m, text, live)) {
      return Optional.empty();
    }
    try {
      int hour = Integer.parseInt(m.group("hour"));
      String half = m.group("half");
      if (half != null) {
        boolean pm = half.toLowerCase(Locale.ROOT).startsWith("p");
        hour = hour % 12 + (pm ? 12 : 0);
      }
      LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group("minute")));
      return Optional.of(new StampLine(new Stamp(date(m), time, zone(m.group("zone"))), m.end()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether nothing but a time of day can be meant: "11.40 Mars bars" and "3.15 Million" are not.
   */
  private static boolean clear(Matcher m, String text, boolean live) {
    boolean colon = live || text.charAt(m.end("hour")) == ':';
    boolean alone = m.end() == text.length();
    boolean marked = m.group("half") != null || m.group("zone") != null;
    boolean separated = !m.group("rest").isBlank();
    // The pattern ignores case; a headline after a bare time starts with a capital.
    boolean headline = !alone && Character.isUpperCase(text.codePointAt(m.end()));
    return marked ? alone || separated || headline : colon ? alone || separated || headline : alone;
  }

  private static @Nullable LocalDate date(Matcher m) {
    String iso = m.group("iso");
    if (iso != null) {
      return LocalDate.parse(iso);
    }
    String month = m.group("m1") != null ? m.group("m1") : m.group("m2");
    String day = m.group("d1") != null ? m.group("d1") : m.group("d2");
    String year = m.group("y1") != null ? m.group("y1") : m.group("y2");
    if (month == null || day == null || year == null) {
      return null;
    }
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
  }

  private static @Nullable ZoneOffset zone(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String bare = name.replaceAll("[()]", "").toUpperCase(Locale.ROOT);
    Integer hours = "Z".equals(bare) ? Integer.valueOf(0) : ZONES.get(bare);
    return hours == null ? null : ZoneOffset.ofHours(hours);
  }
}
