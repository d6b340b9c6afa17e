package dev.crosscheck.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts of times that are said to a calendar or a data base, not told in news. */
final class OutsideNews {
  private static final Map<String, Pattern> SORTS = sorts();

  private OutsideNews() {}

  private static Map<String, Pattern> sorts() {
    Map<String, Pattern> sorts = new LinkedHashMap<>();
    sorts.put(
        "two bare numbers, in news a score, a fraction or a range (10/1, 5.12, 7-6)",
        Pattern.compile("(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}(?![\\d/.-]|-?\\d)"));
    sorts.put(
        "a year and a number, in news a season (2011-12)",
        Pattern.compile("^(?:\\d{4}-\\d{1,2}|\\d{1,2}-\\d{4})$"));
    sorts.put(
        "digits without marks (20170302)",
        Pattern.compile("\\b\\d{8}\\b|\\b\\d{4} \\d\\d \\d\\d\\b"));
    sorts.put("number of a week (week 31)", Pattern.compile("\\bweek \\d"));
    sorts.put(
        "comparison of a query (greater than 2012, 2018 or later)",
        Pattern.compile("[<>=]|\\bgreater\\b|\\bor later\\b|\\band (?:later|after)\\b"));
    sorts.put(
        "the unit alone, in news an award or a year of some other time (the year)",
        Pattern.compile("^(?:the )?(?:day|week|weekend|month|year|fortnight)$"));
    sorts.put(
        "a day of the month alone, in news another ordinal (the 18th, Mon 13th)",
        Pattern.compile(
            "^(?:(?:around )?the )?(?:week of the )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?\\d{1,2}(?:st|nd|rd|th)?"
                + "(?: this month)?$"));
    sorts.put(
        "shorthand of messages (EOY, otd, tmrw, w/c)",
        Pattern.compile("\\b(?:eoy|otd|tmrw|w/c|cy|sy)\\b|\\bcy\\d"));
    sorts.put("feast of another calendar (eid)", Pattern.compile("\\beid\\b"));
    sorts.put("business days", Pattern.compile("\\bbusiness day"));
    return sorts;
  }

  /** Why the time is none that news tells, or null. */
  static @Nullable String why(GoldTime gold, String text) {
    if (gold.values().isEmpty()) {
      return "the gold gives no days";
    }
    return SORTS.entrySet().stream()
        .filter(s -> s.getValue().matcher(gold.words()).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
