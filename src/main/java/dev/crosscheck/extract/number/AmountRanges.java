package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that are the ends of one amount: "between 10 and 20", "$2m-$3m", "5 to 10 percent",
 * "from 10 to 15 houses". Not the start and end of a change, not a score, not two years.
 */
final class AmountRanges {
  private static final Pattern LINK =
      Pattern.compile(
          "(?:-(?= (?:or|to) ))?[ \\u00a0]*(?<link>-to-|-or-|[-–—‐‑~]|to|through|and|or|as many as)[ \\u00a0]*",
          Pattern.CASE_INSENSITIVE);

  /** "between 10 people and 20 people". */
  private static final Pattern NOUN_LINK = Pattern.compile(" \\p{Ll}+ and ");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:anywhere|somewhere) )?(?:(?:ranging |ranged |ranges |range |in the range )?(?:in age )?between(?: the ages of)?"
              + "|(?:anywhere|somewhere) from|(?:rang(?:e|es|ed|ing)|vary|varies|varied|varying)(?: in age)? from|in the range of)\\s+"
              + "(?:about |around |roughly |an estimated |approximately )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile(
          "(?<!\\p{L})from\\s+(?:about |around |roughly |an estimated |approximately )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile("(?<!\\p{L})by\\s+(?:\\p{L}+ ){0,2}$", Pattern.CASE_INSENSITIVE);

  /** Words of change; behind them "from 12 to 20" are a start and an end. */
  private static final String CHANGED =
      "\\b(?:rise|rises|rising|rose|risen|fall|falls|falling|fell|fallen|grow|grows|growing|grew|grown"
          + "|increas\\w*|decreas\\w*|declin\\w*|reduc\\w*|cut|cuts|cutting|rais\\w*|lower\\w*|up|down"
          + "|jump\\w*|drop\\w*|climb\\w*|soar\\w*|surg\\w*|plung\\w*|plummet\\w*|slump\\w*|slid|slip\\w*|shr[aiu]nk\\w*"
          + "|expand\\w*|extend\\w*|boost\\w*|went|goes|go|going|gone|chang\\w*|mov\\w*|shift\\w*|revis\\w*"
          + "|brought|bring\\w*|took|tak\\w*|lift\\w*|push\\w*|downgrad\\w*|upgrad\\w*|improv\\w*|doubl\\w*|tripl\\w*"
          + "|swell\\w*|swollen|edg\\w*|tick\\w*|inch\\w*|ease[ds]?|widen\\w*|narrow\\w*|halv\\w*|turn\\w*|switch\\w*|progress\\w*"
          + "|correct(?:ed|s|ing|ion)|amend\\w*|rectif\\w*|restat\\w*|advanc\\w*|gain\\w*|slow\\w*|accelerat\\w*)\\b";

  private static final Pattern CHANGE =
      Pattern.compile(CHANGED + "[^.;]{0,50}$", Pattern.CASE_INSENSITIVE);

  /** "rose $5 to $10": right behind the word of change stands how far, then where to. */
  private static final Pattern JUST_CHANGED =
      Pattern.compile(CHANGED + "\\s+(?:\\p{L}+ )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern GAME =
      Pattern.compile(
          "\\b(?:w[oi]n|wins|beat\\w*|lost|los[ei]\\w*|defeat\\w*|victor\\w*|draw|drew|scor\\w*|l[e]d|lead"
              + "|trail\\w*|series|sets?|half-?time|tied|level)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VOTE =
      Pattern.compile(
          "\\b(?:vote[ds]?|voting|ballot|ruling|ruled|verdict|margin|majority|decision)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern COUNTED =
      Pattern.compile("^[ -](?!in\\b|and\\b|to\\b|on\\b)\\p{Ll}{3,}");
  private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+$");
  private static final int LONGEST_GAP = 16;
  private static final int AROUND = 40;

  private AmountRanges() {}

  /** The range that two numbers make, or null. */
  static @Nullable Amount of(String sentence, Numeral first, Numeral second) {
    if (first.form() != second.form() || second.start() - first.end() > LONGEST_GAP) {
      return null;
    }
    UnitWords.Found firstSign = UnitWords.before(sentence, first.start());
    UnitWords.Found secondSign = UnitWords.before(sentence, second.start());
    int gapEnd = secondSign == null ? second.start() : Math.max(first.end(), secondSign.edge());
    UnitWords.Found firstUnit = UnitWords.after(sentence, first.end());
    int gapStart = firstUnit != null && firstUnit.edge() <= gapEnd ? firstUnit.edge() : first.end();
    int left = firstSign == null ? first.start() : firstSign.edge();
    String before = sentence.substring(Math.max(0, left - 70), left);
    Matcher between = BETWEEN.matcher(before);
    boolean opened = between.find();
    String gap = sentence.substring(Math.min(gapStart, gapEnd), gapEnd);
    Matcher link = LINK.matcher(gap);
    boolean linked = link.matches();
    if (!linked && !(opened && NOUN_LINK.matcher(gap).matches())) {
      return null;
    }
    BigDecimal low = shared(sentence, first, second);
    BigDecimal high = second.value();
    String word = linked ? link.group("link").toLowerCase(Locale.ROOT) : "and";
    boolean from = FROM.matcher(before).find();
    boolean ownUnits = gapStart > first.end() || firstSign != null && secondSign != null;
    if (low.compareTo(high) >= 0
        || !fits(word, low, high, opened)
        || !opened && (score(sentence, first, second, word) || years(sentence, first, second))
        || word.equals("to")
            && !opened
            && (from && CHANGE.matcher(before.replaceAll("(?i)from\\s+(?:\\p{L}+ )?$", "")).find()
                || changedBy(sentence, before, second)
                || ownUnits && changedTo(sentence, before, second))) {
      return null;
    }
    UnitWords.Found unitWord = UnitWords.after(sentence, second.end());
    UnitWords.Found sign = firstSign != null ? firstSign : secondSign;
    UnitWords.Found found = sign != null ? sign : unitWord;
    if (mixed(firstSign, firstUnit, gapStart > first.end(), found)) {
      return null;
    }
    BigDecimal factor = found == null ? BigDecimal.ONE : found.factor();
    boolean opener = opened || word.equals("to") && from;
    HedgeWords.Found hedge = opener ? null : HedgeWords.before(sentence, left);
    Matcher fromWord = FROM.matcher(before);
    int start =
        opened
            ? left - (before.length() - between.start())
            : opener && fromWord.find()
                ? left - (before.length() - fromWord.start())
                : hedge != null ? hedge.edge() : left;
    return new Amount(
        start,
        first.start(),
        second.end(),
        sign == null && unitWord != null ? unitWord.edge() : second.end(),
        null,
        new Interval(low.multiply(factor), high.multiply(factor)),
        Hedge.RANGE,
        first.form(),
        found == null ? "" : found.unit(),
        "");
  }

  private static boolean mixed(
      UnitWords.@Nullable Found sign,
      UnitWords.@Nullable Found unit,
      boolean used,
      UnitWords.@Nullable Found found) {
    return sign == null
        && unit != null
        && used
        && found != null
        && !unit.unit().equals(found.unit());
  }

  private static boolean fits(String word, BigDecimal low, BigDecimal high, boolean opened) {
    return switch (word) {
      case "and" -> opened;
      case "or", "-or-" -> opened || pair(low, high);
      default -> true;
    };
  }

  /**
   * "two or three", "10 or 15", "20 or 30": pairs that stand for anything from one to the other.
   */
  private static boolean pair(BigDecimal low, BigDecimal high) {
    BigDecimal five = BigDecimal.valueOf(5);
    boolean next = high.subtract(low).compareTo(BigDecimal.ONE) == 0;
    boolean round =
        low.remainder(five).signum() == 0
            && high.remainder(five).signum() == 0
            && high.compareTo(low.multiply(BigDecimal.valueOf(2))) <= 0;
    return next || round && low.signum() > 0;
  }

  /** "rose by 20 to 135" gives a change and its result, "by 10 to 15 percent" one range. */
  private static boolean changedBy(String sentence, String before, Numeral second) {
    return BY.matcher(before).find() && UnitWords.after(sentence, second.end()) == null;
  }

  /** "slipped 0.3 percent to 19,620", "rose $5 to $10": a step and its result, each in its unit. */
  private static boolean changedTo(String sentence, String before, Numeral second) {
    boolean sign = UnitWords.before(sentence, second.start()) != null;
    boolean word = UnitWords.after(sentence, second.end()) != null;
    return !sign && !word || JUST_CHANGED.matcher(before).find();
  }

  /** "lost 2-3", "voted 48 to 52". */
  private static boolean score(String sentence, Numeral first, Numeral second, String link) {
    boolean unit = UnitWords.after(sentence, second.end()) != null;
    if (unit || second.value().scale() > 0 || link.equals("or")) {
      return false;
    }
    String around =
        sentence.substring(
            Math.max(0, first.start() - AROUND),
            Math.min(sentence.length(), second.end() + AROUND));
    boolean hyphen = !link.equals("to");
    boolean low = second.value().compareTo(BigDecimal.valueOf(hyphen ? 160 : 700)) < 0;
    boolean counted = COUNTED.matcher(sentence.substring(second.end())).find();
    return low
        && (VOTE.matcher(around).find() || hyphen && !counted && GAME.matcher(around).find());
  }

  /** "2010 to 2015" are years unless something is counted. */
  private static boolean years(String sentence, Numeral first, Numeral second) {
    return YEAR.matcher(sentence.substring(first.start(), first.end())).matches()
        && YEAR.matcher(sentence.substring(second.start(), second.end())).matches()
        && !COUNTED.matcher(sentence.substring(second.end())).find();
  }

  /** "10 to 20 million": the scale that only the second number has belongs to both. */
  private static BigDecimal shared(String sentence, Numeral first, Numeral second) {
    BigDecimal own = scale(sentence.substring(first.start(), first.end()));
    BigDecimal scale = scale(sentence.substring(second.start(), second.end()));
    BigDecimal low = own == null && scale != null ? first.value().multiply(scale) : first.value();
    return low.compareTo(second.value()) < 0 ? low : first.value();
  }

  /** The scale that a number ends in, null for one that ends in digits or a smaller word. */
  static @Nullable BigDecimal scale(String number) {
    Matcher word = LAST_WORD.matcher(number.toLowerCase(Locale.ROOT));
    if (!word.find()) {
      return null;
    }
    BigDecimal scale = NumberWords.SCALE.get(word.group());
    boolean suffix = scale == null && Character.isDigit(number.charAt(0));
    return suffix ? NumberWords.SUFFIX.get(word.group()) : scale;
  }
}
