package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with hedge, range and unit: "between 10 and 20 tonnes", "over $3bn", "about 240". */
public final class Amounts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern RANGE_LINK =
      Pattern.compile("\\s*(?:-|–|—|‐|‑|to|and|or)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<!\\p{L})(?:between|anywhere from|ranging from)\\s+(?:about |around |roughly )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile("(?<!\\p{L})from\\s+(?:\\p{L}+ ){0,2}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern BY =
      Pattern.compile("(?<!\\p{L})by\\s+(?:\\p{L}+ ){0,2}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern LONG =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(hour|day|week|month|year|decade)-?long\\b", Pattern.CASE_INSENSITIVE);

  private Amounts() {}

  /** All amounts of a sentence from left to right. */
  public static List<Amount> find(String sentence) {
    List<Numeral> numerals = Numerals.find(sentence);
    List<Amount> found = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral first = numerals.get(i);
      Numeral second = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
      Amount range = second == null ? null : range(sentence, first, second);
      if (range != null) {
        found.add(range);
        i++;
      } else {
        found.add(single(sentence, first));
      }
    }
    lasting(sentence, found);
    found.sort(Comparator.comparingInt(Amount::numberStart));
    return found;
  }

  /** "a weeklong truce": one week, told without a number. */
  private static void lasting(String sentence, List<Amount> found) {
    Matcher m = LONG.matcher(sentence);
    while (m.find()) {
      found.add(
          new Amount(
              m.start(),
              m.start(),
              m.end(),
              m.end(),
              BigDecimal.ONE,
              Interval.of(1),
              Hedge.EXACT,
              Numeral.Form.CARDINAL,
              m.group(1).toLowerCase(Locale.ROOT)));
    }
  }

  private static Amount single(String sentence, Numeral numeral) {
    UnitWords.Found sign = UnitWords.before(sentence, numeral.start());
    UnitWords.Found word = UnitWords.after(sentence, numeral.end());
    int left = sign == null ? numeral.start() : sign.edge();
    int right = word == null ? numeral.end() : word.edge();
    String unit = sign != null ? sign.unit() : word != null ? word.unit() : "";
    if (sign != null) {
      right = numeral.end();
    }
    boolean order = numeral.form() == Numeral.Form.ORDER;
    HedgeWords.Found before = HedgeWords.before(sentence, left);
    HedgeWords.Found after = HedgeWords.after(sentence, numeral.end());
    Hedge hedge = order ? Hedge.ORDER : Hedge.EXACT;
    int start = left;
    if (before != null && !misread(sentence, before, unit)) {
      start = before.start();
      hedge = order ? Hedge.ORDER : before.hedge();
    } else if (after != null && !order) {
      hedge = after.hedge();
      right = Math.max(right, after.start());
    }
    Interval interval = Wording.interval(numeral.value(), hedge);
    return new Amount(
        start,
        numeral.start(),
        numeral.end(),
        right,
        numeral.value(),
        interval,
        hedge,
        numeral.form(),
        unit);
  }

  /**
   * "over 12 days", "under 18 years", "around 5 hours": prepositions of time rather than hedges.
   */
  private static boolean misread(String sentence, HedgeWords.Found before, String unit) {
    String word = sentence.substring(before.start()).toLowerCase(java.util.Locale.ROOT);
    boolean time = List.of("day", "week", "month", "year", "hour", "decade").contains(unit);
    return time && word.startsWith("over ") && hasVerbBefore(sentence, before.start());
  }

  /** "over" after a noun phrase that a period follows: "spread over eight years". */
  private static boolean hasVerbBefore(String sentence, int at) {
    return at > 0 && !sentence.substring(0, at).strip().endsWith("for");
  }

  private static @Nullable Amount range(String sentence, Numeral first, Numeral second) {
    if (first.form() != second.form() || second.start() - first.end() > 16) {
      return null;
    }
    UnitWords.Found firstSign = UnitWords.before(sentence, first.start());
    UnitWords.Found secondSign = UnitWords.before(sentence, second.start());
    int gapEnd = secondSign == null ? second.start() : secondSign.edge();
    UnitWords.Found firstUnit = UnitWords.after(sentence, first.end());
    int gapStart = firstUnit != null && firstUnit.edge() <= gapEnd ? firstUnit.edge() : first.end();
    boolean mixed =
        firstUnit != null && secondSign != null && !firstUnit.unit().equals(secondSign.unit());
    if (gapStart > gapEnd || mixed) {
      return null;
    }
    String link = sentence.substring(gapStart, gapEnd);
    Matcher m = RANGE_LINK.matcher(link);
    if (!m.matches()) {
      return null;
    }
    int left = firstSign == null ? first.start() : firstSign.edge();
    String before = sentence.substring(Math.max(0, left - 40), left);
    Matcher between = BETWEEN.matcher(before);
    boolean opened = between.find();
    String word = link.strip().toLowerCase(java.util.Locale.ROOT);
    BigDecimal low = first.value();
    BigDecimal high = second.value();
    if (high.compareTo(low.multiply(HUNDRED)) >= 0
        && Wording.grain(high).compareTo(BigDecimal.valueOf(1000)) >= 0) {
      low = scaled(low, high);
    }
    if (low.compareTo(high) >= 0) {
      return null;
    }
    boolean next = high.subtract(low).compareTo(BigDecimal.ONE) == 0;
    boolean fits =
        switch (word) {
          case "and" -> opened;
          case "or" -> next || opened;
          case "to" ->
              opened || !FROM.matcher(before).find() && !changedBy(sentence, before, second);
          default -> true;
        };
    if (!fits) {
      return null;
    }
    UnitWords.Found unitWord = UnitWords.after(sentence, second.end());
    UnitWords.Found sign = firstSign != null ? firstSign : secondSign;
    String unit = sign != null ? sign.unit() : unitWord != null ? unitWord.unit() : "";
    HedgeWords.Found hedge = opened ? null : HedgeWords.before(sentence, left);
    int start =
        opened ? left - (before.length() - between.start()) : hedge != null ? hedge.start() : left;
    return new Amount(
        start,
        first.start(),
        second.end(),
        sign == null && unitWord != null ? unitWord.edge() : second.end(),
        null,
        new Interval(low, high),
        Hedge.RANGE,
        first.form(),
        unit);
  }

  /** "rose by 20 to 135" gives a change and its result, "by 10 to 15 percent" one range. */
  private static boolean changedBy(String sentence, String before, Numeral second) {
    return BY.matcher(before).find() && UnitWords.after(sentence, second.end()) == null;
  }

  /** "10 to 20 million": the scale belongs to both. */
  private static BigDecimal scaled(BigDecimal low, BigDecimal high) {
    BigDecimal scale = BigDecimal.ONE;
    for (int power : new int[] {12, 9, 6, 3}) {
      BigDecimal candidate = BigDecimal.ONE.scaleByPowerOfTen(power);
      if (high.compareTo(candidate) >= 0) {
        scale = candidate;
        break;
      }
    }
    BigDecimal value = low.multiply(scale);
    return value.compareTo(high) < 0 ? value : low;
  }
}
