package dev.crosscheck.extract;

import dev.crosscheck.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of the day as news writes them: "at 6:07 a.m.", "shortly after 3pm", "about 10 : 30 a. m.".
 * A time with the name of a time zone is left out, for the other text may give local time.
 */
final class ClockTimes {
  /** Unit of the minutes since midnight. */
  static final String UNIT = "clock-minute";

  /**
   * An hour of the day in a sentence.
   *
   * @param start UTF-16 index of the first character, hedge included
   * @param number index of the hour
   * @param end one past the last character
   * @param stated minutes since midnight
   * @param allowed the minutes that the wording allows
   */
  record Clock(int start, int number, int end, int stated, Interval allowed) {}

  private static final Pattern CLOCK =
      Pattern.compile(
          """
          (?xi) (?<![\\d.:$-]) \\b
          (?<after> (?:shortly|just|soon|moments|minutes|right) \\s+ (?:after|past) \\s+ )?
          (?<before> (?:shortly|just|moments|minutes|right) \\s+ (?:before|prior\\sto) \\s+ )?
          (?<about> (?:about|around|approximately|roughly|near|nearly|almost|close\\sto) \\s+ )?
          (?<hour> 1[0-2] | 0?[1-9] ) (?: \\s? [:.] \\s? (?<minute> [0-5]\\d ) )?
          \\s? (?<half> [ap] ) \\s? \\.? \\s? m \\b \\.?
          """);

  /** What makes of the time a bound or the end of a stretch. */
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:from|until|till|since|between|by|before|after|to|and|or|as of|through)\\s+$|[-–—]\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STRETCH =
      Pattern.compile("^\\s*(?:[-–—]|to\\s|and\\s+\\d|until\\s)");

  private static final Pattern ZONE =
      Pattern.compile(
          "^\\s*,?\\s*\\(?(?:GMT|UTC|BST|[A-Z]{2,3}T|[ECMP]T|(?:Eastern|Central|Mountain|Pacific"
              + "|Greenwich|British)\\b|(?!Local)\\p{Lu}\\p{L}+ (?:standard |daylight )?time\\b)");

  private static final int DAY = 24 * 60;
  private static final int HALF_A_DAY = DAY / 2;

  private ClockTimes() {}

  /** The hours of the day in a sentence. */
  static List<Clock> find(String sentence) {
    List<Clock> found = new ArrayList<>();
    Matcher m = CLOCK.matcher(sentence);
    while (m.find()) {
      String before = sentence.substring(0, m.start());
      String behind = sentence.substring(m.end());
      boolean stretch = BOUND.matcher(before).find() || STRETCH.matcher(behind).find();
      if (!stretch && !ZONE.matcher(behind).find()) {
        found.add(clock(m));
      }
    }
    return found;
  }

  private static Clock clock(Matcher m) {
    int hour = Integer.parseInt(m.group("hour")) % 12;
    String minute = m.group("minute");
    boolean afternoon = m.group("half").toLowerCase(Locale.ROOT).equals("p");
    int stated =
        hour * 60 + (minute == null ? 0 : Integer.parseInt(minute)) + (afternoon ? HALF_A_DAY : 0);
    boolean sharp = minute != null;
    boolean hedged = m.group("about") != null;
    int low = stated - width(stated, sharp, hedged);
    int high = stated + width(stated, sharp, hedged);
    if (m.group("after") != null) {
      low = stated;
      high = stated + (sharp ? 15 : 25);
    } else if (m.group("before") != null) {
      low = stated - (sharp ? 15 : 25);
      high = stated;
    }
    Interval allowed = new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    return new Clock(m.start(), m.start("hour"), m.end(), stated, allowed);
  }

  /** How many minutes off a reader thinks possible: none at 6:07, a quarter of an hour at 3. */
  private static int width(int stated, boolean sharp, boolean hedged) {
    if (!sharp || stated % 60 == 0) {
      return 15;
    }
    int round = stated % 30 == 0 ? 8 : stated % 5 == 0 ? 5 : 2;
    return hedged ? Math.max(round, 5) + 1 : round;
  }
}
