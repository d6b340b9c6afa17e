package dev.crosscheck.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of weekdays and months, in lower case, as words of English. */
public final class CalendarNames {
  /** monday, tuesday and so on. */
  public static final Set<String> WEEKDAYS = names(DayOfWeek.values());

  /** january, february and so on. */
  public static final Set<String> MONTHS = names(Month.values());

  private CalendarNames() {}

  /** Whether a word in lower case names a weekday or a month; "may" and "march" do too. */
  public static boolean isName(String word) {
    return WEEKDAYS.contains(word) || MONTHS.contains(word);
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
