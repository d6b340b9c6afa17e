package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads feast days whose date follows from the year: "on Christmas Eve", "after Easter 2018". One
 * that is kept on different days in different countries is not read.
 */
final class Feasts {
  /** Only after these is the name a time: "the Christmas market" and "Easter eggs" are none. */
  private static final Set<String> LEADS =
      Set.of("on", "since", "before", "after", "until", "till", "by", "last", "next", "at", "of");

  private static final Set<String> SHIFTS = Set.of("last", "next", "previous", "following");

  /** Names in lower case, the longer first. */
  private static final Map<String, IntFunction<LocalDate>> DAYS =
      Map.ofEntries(
          Map.entry("christmas eve", y -> LocalDate.of(y, 12, 24)),
          Map.entry("christmas day", y -> LocalDate.of(y, 12, 25)),
          Map.entry("christmas", y -> LocalDate.of(y, 12, 25)),
          Map.entry("boxing day", y -> LocalDate.of(y, 12, 26)),
          Map.entry("new year ' s eve", y -> LocalDate.of(y, 12, 31)),
          Map.entry("new year ' s day", y -> LocalDate.of(y, 1, 1)),
          Map.entry("new year day", y -> LocalDate.of(y, 1, 1)),
          Map.entry("new year", y -> LocalDate.of(y, 1, 1)),
          Map.entry("valentine ' s day", y -> LocalDate.of(y, 2, 14)),
          Map.entry("saint patrick", y -> LocalDate.of(y, 3, 17)),
          Map.entry("st patrick ' s day", y -> LocalDate.of(y, 3, 17)),
          Map.entry("st . patrick ' s day", y -> LocalDate.of(y, 3, 17)),
          Map.entry("earth day", y -> LocalDate.of(y, 4, 22)),
          Map.entry("may day", y -> LocalDate.of(y, 5, 1)),
          Map.entry("international workers ' day", y -> LocalDate.of(y, 5, 1)),
          Map.entry("juneteenth", y -> LocalDate.of(y, 6, 19)),
          Map.entry("halloween", y -> LocalDate.of(y, 10, 31)),
          Map.entry("labor day", y -> nth(y, Month.SEPTEMBER, DayOfWeek.MONDAY, 1)),
          Map.entry("thanksgiving", y -> nth(y, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
          Map.entry("thanksgiving day", y -> nth(y, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
          Map.entry("black friday", y -> nth(y, Month.NOVEMBER, DayOfWeek.THURSDAY, 4).plusDays(1)),
          Map.entry("palm sunday", y -> easter(y).minusDays(7)),
          Map.entry("good friday", y -> easter(y).minusDays(2)),
          Map.entry("easter", Feasts::easter),
          Map.entry("easter sunday", Feasts::easter),
          Map.entry("easter monday", y -> easter(y).plusDays(1)));

  /** The names in words, the longest first. */
  private static final Map<String, List<String[]>> BY_FIRST_WORD =
      DAYS.keySet().stream()
          .map(n -> n.split(" "))
          .sorted(Comparator.comparingInt((String[] n) -> -n.length))
          .collect(Collectors.groupingBy(n -> n[0]));

  private final TimeTokens t;
  private final TimeContext context;

  Feasts(TimeTokens tokens, TimeContext context) {
    this.t = tokens;
    this.context = context;
  }

  /** The feast that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    boolean shifted = t.in(i, SHIFTS);
    int j = shifted ? i + 1 : i;
    int length = length(j);
    boolean plain = length == 1 && !t.capital(j) && !shifted && t.year(j + 1) < 0;
    if (length == 0 || plain) {
      return null;
    }
    String name = name(j, length);
    IntFunction<LocalDate> feast = DAYS.getOrDefault(name, Feasts::easter);
    int next = j + length;
    int y = t.is(next, ",") || t.is(next, "of") ? next + 1 : next;
    if (t.year(y) >= 0) {
      return on(i, y + 1, feast.apply(t.year(y)), List.of());
    }
    boolean led = t.in(i - 1, LEADS) || shifted || name.endsWith(" day") || name.endsWith(" eve");
    if (!led) {
      return null;
    }
    LocalDate today = context.today();
    if (today == null) {
      return TimeMatch.days(i, next, null, DATE, false);
    }
    List<LocalDate> around = new ArrayList<>();
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      around.add(feast.apply(year));
    }
    LocalDate past =
        around.stream().filter(d -> !d.isAfter(today)).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate coming =
        around.stream().filter(d -> d.isAfter(today)).min(Comparator.naturalOrder()).orElseThrow();
    Tense tense =
        t.is(i, "next") || t.is(i, "following")
            ? Tense.FUTURE
            : shifted ? Tense.PAST : context.tense().at(t.start(i));
    return switch (tense) {
      case PAST -> on(i, next, past, List.of());
      case FUTURE -> on(i, next, coming, List.of());
      case OPEN ->
          on(
              i,
              next,
              coming.minusMonths(2).isBefore(today) ? coming : past,
              List.of(DateRange.on(past), DateRange.on(coming)));
    };
  }

  private static TimeMatch on(int from, int next, LocalDate day, List<DateRange> candidates) {
    return TimeMatch.days(from, next, DateRange.on(day), DATE, false).or(candidates);
  }

  private int length(int i) {
    for (String[] name : BY_FIRST_WORD.getOrDefault(t.lower(i), List.of())) {
      boolean here = true;
      for (int k = 0; k < name.length && here; k++) {
        here = t.is(i + k, name[k]) || name[k].equals("'") && t.is(i + k, "’");
      }
      if (here) {
        return name.length;
      }
    }
    return 0;
  }

  private String name(int from, int length) {
    StringBuilder name = new StringBuilder();
    for (int k = from; k < from + length; k++) {
      name.append(k > from ? " " : "").append(t.is(k, "’") ? "'" : t.lower(k));
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static LocalDate nth(int year, Month month, DayOfWeek day, int n) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  /** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int g = (8 * century + 13) / 25;
    int h = (19 * a + century - century / 4 - g + 15) % 30;
    int l = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - h - inCentury % 4) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    int day = (h + l - 7 * m + 33 * month + 19) % 32;
    return LocalDate.of(year, month, day);
  }
}
