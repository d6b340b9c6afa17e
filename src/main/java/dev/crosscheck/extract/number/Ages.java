package dev.crosscheck.extract.number;

import dev.crosscheck.model.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages: "aged 43", "a 43-year-old", "Smith, 43,", "18 months of age", "in his late 40s". */
public final class Ages {
  private static final Pattern OLD =
      Pattern.compile(
          "^[ -](?:(year|month|week|day)s?[ -](?:olds?\\b|of age\\b)|(?:yo|y/o|y\\.o\\.)(?![\\p{L}\\d]))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGED =
      Pattern.compile(
          "\\b(?:(?:aged|ages) (?:(?:only|just|about|around|between|from|over|under)\\s+)?"
              + "|(?:at the |of |at |the )?age (?:of )?|between the ages of )$",
          Pattern.CASE_INSENSITIVE);

  /** "Maria Smith, 43," and "Smith (43)": behind a name, before the clause goes on. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?:, | \\()$");

  private static final Pattern NAME_BEHIND =
      Pattern.compile("^(?:,(?! (?:\\d|\\p{Lu}\\p{L}+ (?:St|Street|Road|Ave))|\\d)|\\))");
  private static final Pattern DECADE =
      Pattern.compile(
          "\\bin (?:his|her|their|my|your|our) (?:(early|mid|late)[ -](?:to-late )?)?"
              + "(?:([1-9])0['’]?s|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);
  private static final int OLDEST = 115;

  private Ages() {}

  /** All ages of a sentence from left to right. */
  public static List<Age> find(String sentence) {
    List<Age> ages = new ArrayList<>();
    for (Amount amount : Amounts.find(sentence)) {
      String behind = sentence.substring(amount.numberEnd());
      String before = sentence.substring(0, amount.numberStart());
      Matcher old = OLD.matcher(behind);
      Interval value = value(amount);
      if (old.find()) {
        String unit = old.group(1) == null ? "year" : old.group(1).toLowerCase(Locale.ROOT);
        ages.add(new Age(amount.numberStart(), amount.numberEnd() + old.end(), value, unit));
      } else if (AGED.matcher(before).find() && plain(amount, value)
          || named(before, behind, sentence, amount) && plain(amount, value)) {
        ages.add(new Age(amount.numberStart(), amount.numberEnd(), value, "year"));
      }
    }
    decades(sentence, ages);
    ages.sort(Comparator.comparingInt(Age::start));
    return ages;
  }

  private static Interval value(Amount amount) {
    return amount.stated() == null ? amount.interval() : Interval.of(amount.stated());
  }

  /** A whole number that a human being may have in years, without a unit. */
  private static boolean plain(Amount amount, Interval value) {
    boolean whole = value.high() != null && value.high().scale() <= 0;
    return whole
        && value.high() != null
        && value.high().signum() >= 0
        && value.high().intValueExact() <= OLDEST
        && (amount.unit().isEmpty() || amount.unit().equals("year"));
  }

  private static boolean named(String before, String behind, String sentence, Amount amount) {
    boolean digits = Character.isDigit(sentence.charAt(amount.numberStart()));
    return digits
        && amount.numberStart() == amount.start()
        && NAME.matcher(before).find()
        && NAME_BEHIND.matcher(behind).find();
  }

  /** "in his early 40s": a third of the decade, "in her teens": 13 to 19. */
  private static void decades(String sentence, List<Age> ages) {
    Matcher m = DECADE.matcher(sentence);
    while (m.find()) {
      String word = m.group(3) == null ? "" : m.group(3).toLowerCase(Locale.ROOT);
      boolean teens = word.equals("teens") || "1".equals(m.group(2));
      int decade =
          m.group(2) != null ? Integer.parseInt(m.group(2)) * 10 : DECADES.getOrDefault(word, 10);
      int low = teens ? 13 : decade;
      int high = decade + 9;
      String third = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
      Interval interval =
          switch (third) {
            case "early" -> Interval.of(low, teens ? 15 : low + 3);
            case "mid" -> Interval.of(teens ? 15 : low + 3, teens ? 17 : low + 6);
            case "late" -> Interval.of(teens ? 17 : low + 6, high);
            default -> Interval.of(low, high);
          };
      ages.add(new Age(m.start(), m.end(), interval, "year"));
    }
  }
}
