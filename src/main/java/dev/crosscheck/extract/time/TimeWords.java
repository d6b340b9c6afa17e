package dev.crosscheck.extract.time;

import dev.crosscheck.extract.words.WordList;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that times are told with. A new word belongs here, a new order of words in a reader.
 */
public final class TimeWords {
  /** Full names of months, lower-case. */
  public static final Map<String, Month> MONTHS = months();

  /** Short forms; read only beside a number. */
  public static final Map<String, Month> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", Month.JANUARY),
          Map.entry("feb", Month.FEBRUARY),
          Map.entry("mar", Month.MARCH),
          Map.entry("apr", Month.APRIL),
          Map.entry("jun", Month.JUNE),
          Map.entry("jul", Month.JULY),
          Map.entry("aug", Month.AUGUST),
          Map.entry("sep", Month.SEPTEMBER),
          Map.entry("sept", Month.SEPTEMBER),
          Map.entry("oct", Month.OCTOBER),
          Map.entry("nov", Month.NOVEMBER),
          Map.entry("dec", Month.DECEMBER));

  /** Months whose name is also another word or a person's; alone they need a preposition. */
  public static final Set<Month> AMBIGUOUS =
      Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  /** Words after which a bare month name is a month. */
  public static final Set<String> BEFORE_MONTH =
      WordList.of(
          """
          in since until till through during last next this early late mid by before
          after of from to for and between every around throughout previous following
          """);

  /** Words after which four digits are a year. */
  public static final Set<String> BEFORE_YEAR =
      WordList.of(
          """
          in since until till of by from before after during early late mid the around
          to through between throughout for year that back its with like unlike than spring summer autumn
          fall winter
          """);

  public static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Short forms; read only before a date of the calendar. */
  public static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY));

  /** With a weekday they name a feast, a sale or a massacre, not a day of this week. */
  public static final Set<String> NAMED_DAY =
      WordList.of(
          """
          bloody black good easter palm ash super cyber holy fat shrove ruby whit
          maundy a an every each any another one
          """);

  /** After a weekday they make it an adjective of habit. */
  public static final Set<String> WEEKDAY_HABIT =
      WordList.of(
          """
          paper papers newspaper newspapers school schools prayers lunch roast best
          mornings afternoons evenings nights
          """);

  public static final Set<String> DAY_PARTS =
      WordList.of(
          """
          morning afternoon evening night noon midday midnight lunchtime dawn dusk
          nightfall
          """);

  /** Short names of time zones, written behind an hour. */
  public static final Set<String> ZONES =
      WordList.of(
          """
          gmt utc z bst ist wet cet cest eet eest msk trt ast sast eat wat pkt npt ict wib
          sgt hkt jst kst aest aedt acst awst nzst nzdt et est edt ct cst cdt mt mst mdt pt
          pst pdt akst hst
          """);

  public static final Map<String, ChronoUnit> UNITS =
      Map.ofEntries(
          Map.entry("minute", ChronoUnit.MINUTES),
          Map.entry("minutes", ChronoUnit.MINUTES),
          Map.entry("hour", ChronoUnit.HOURS),
          Map.entry("hours", ChronoUnit.HOURS),
          Map.entry("day", ChronoUnit.DAYS),
          Map.entry("days", ChronoUnit.DAYS),
          Map.entry("night", ChronoUnit.DAYS),
          Map.entry("nights", ChronoUnit.DAYS),
          Map.entry("week", ChronoUnit.WEEKS),
          Map.entry("weeks", ChronoUnit.WEEKS),
          Map.entry("month", ChronoUnit.MONTHS),
          Map.entry("months", ChronoUnit.MONTHS),
          Map.entry("year", ChronoUnit.YEARS),
          Map.entry("years", ChronoUnit.YEARS),
          Map.entry("decade", ChronoUnit.DECADES),
          Map.entry("decades", ChronoUnit.DECADES),
          Map.entry("century", ChronoUnit.CENTURIES),
          Map.entry("centuries", ChronoUnit.CENTURIES));

  public static final Map<String, Integer> NUMBERS = numbers();

  private TimeWords() {}

  private static Map<String, Month> months() {
    Map<String, Month> all = new HashMap<>();
    for (Month month : Month.values()) {
      all.put(month.name().toLowerCase(Locale.ROOT), month);
    }
    return Map.copyOf(all);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> all = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      all.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(all);
  }

  private static Map<String, Integer> numbers() {
    String[] small = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < small.length; i++) {
      all.put(small[i], i + 1);
    }
    all.put("twenty", 20);
    all.put("thirty", 30);
    all.put("forty", 40);
    all.put("fifty", 50);
    all.put("sixty", 60);
    all.put("seventy", 70);
    all.put("eighty", 80);
    all.put("ninety", 90);
    return Map.copyOf(all);
  }
}
