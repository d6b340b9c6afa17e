package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.UnitOfMeasure;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts that are told without a number: "a weeklong truce", "a couple of men", "a score of
 * houses", "twice as many", "threefold", "doubled".
 */
final class ImplicitAmounts {
  /** The unit of multiples. */
  static final String TIMES = "times";

  /** What each of them has in it; most sentences have none. */
  private static final Pattern CUE =
      Pattern.compile(
          "long\\b|couple|score of|fold\\b|twice|thrice|doubl|tripl|trebl|quadrupl",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LONG =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(hour|day|week|month|year|decade)-?long\\b", Pattern.CASE_INSENSITIVE);

  /** "more than a decade", "nearly a mile"; not "over a week", which may be how long it took. */
  private static final Pattern HEDGED_ONE =
      Pattern.compile(
          "\\b(?:(?:more|less|fewer|longer|shorter|greater) than|nearly|almost|at least|roughly"
              + "|approximately|as (?:much|long|little|far) as|up to|(?:just|well|a little) (?:over|under)"
              + "|(?:for|within) about) (an?) (\\p{L}{3,})\\b(?!-)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUPLE =
      Pattern.compile(
          "\\ba couple (?:of )?(?:more )?(?=\\p{Ll}+s\\b|people\\b|men\\b|women\\b|children\\b)(?!of\\b)");
  private static final Pattern SCORE =
      Pattern.compile(
          "\\ba score of (?=\\p{Ll}+s\\b|people\\b|men\\b|women\\b|children\\b)(?!points|goals|songs)");
  private static final Pattern FOLD =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(\\p{L}+?|\\d+(?:\\.\\d+)?)-?fold\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TWICE =
      Pattern.compile(
          "\\b(?:(twice|thrice)(?= (?:as|the|that|its|his|her|their|more)\\b)"
              + "|(doubl|tripl|trebl|quadrupl)(?:ed|ing))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> TIMES_WORDS =
      Map.of("twice", 2, "thrice", 3, "doubl", 2, "tripl", 3, "trebl", 3, "quadrupl", 4);
  private static final Map<String, Integer> FOLD_WORDS = Map.of("two", 2, "hundred", 100);

  /** Units that are also something else behind an article: "more than a second thought". */
  private static final Set<String> NO_MEASURE =
      Set.of("second", "degree", "foot", "stone", "yard", "knot", "magnitude", "pound", "barrel");

  private ImplicitAmounts() {}

  /** Those of a sentence that no number found in it touches. */
  static List<Amount> find(String sentence, List<Amount> numbered) {
    List<Amount> found = new ArrayList<>();
    if (!CUE.matcher(sentence).find() && !HEDGED_ONE.matcher(sentence).find()) {
      return found;
    }
    Matcher m = LONG.matcher(sentence);
    while (m.find()) {
      String unit = m.group(1).toLowerCase(Locale.ROOT);
      found.add(amount(m, m.end(), BigDecimal.ONE, Hedge.EXACT, Numeral.Form.CARDINAL, unit));
    }
    m = COUPLE.matcher(sentence);
    while (m.find()) {
      int end = m.start() + m.group().stripTrailing().length();
      BigDecimal two = BigDecimal.valueOf(2);
      found.add(amount(m, end, two, Hedge.ABOUT, Numeral.Form.CARDINAL, unitBehind(sentence, m)));
    }
    m = SCORE.matcher(sentence);
    while (m.find()) {
      int end = m.start() + "a score".length();
      found.add(amount(m, end, BigDecimal.valueOf(20), Hedge.ABOUT, Numeral.Form.CARDINAL, ""));
    }
    multiples(sentence, found);
    hedgedOnes(sentence, found);
    found.removeIf(
        a -> numbered.stream().anyMatch(n -> n.start() < a.end() && a.start() < n.end()));
    return found;
  }

  private static String unitBehind(String sentence, Matcher m) {
    UnitWords.Found unit = UnitWords.after(sentence, m.end() - 1);
    return unit == null ? "" : unit.unit();
  }

  private static void multiples(String sentence, List<Amount> found) {
    Matcher m = FOLD.matcher(sentence);
    while (m.find()) {
      List<Numeral> factor = Numerals.find(m.group(1));
      Integer word = FOLD_WORDS.get(m.group(1).toLowerCase(Locale.ROOT));
      if (word != null || factor.size() == 1) {
        BigDecimal value = word != null ? BigDecimal.valueOf(word) : factor.get(0).value();
        found.add(hedged(sentence, m, value));
      }
    }
    m = TWICE.matcher(sentence);
    while (m.find()) {
      String word = m.group(1) != null ? m.group(1) : m.group(2);
      BigDecimal value =
          BigDecimal.valueOf(TIMES_WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 2));
      found.add(hedged(sentence, m, value));
    }
  }

  private static void hedgedOnes(String sentence, List<Amount> found) {
    Matcher m = HEDGED_ONE.matcher(sentence);
    while (m.find()) {
      int start = m.start(1);
      int end = m.end(1);
      UnitWords.Found unit = UnitWords.after(sentence, end);
      HedgeWords.Found hedge = HedgeWords.before(sentence, start);
      boolean measured =
          unit != null
              && unit.edge() >= m.end(2)
              && UnitOfMeasure.of(unit.unit()).isPresent()
              && !NO_MEASURE.contains(m.group(2).toLowerCase(Locale.ROOT));
      if (measured && unit != null && hedge != null) {
        BigDecimal one = BigDecimal.ONE;
        found.add(
            new Amount(
                hedge.edge(),
                start,
                end,
                unit.edge(),
                one,
                Wording.interval(one, hedge.hedge()),
                hedge.hedge(),
                Numeral.Form.CARDINAL,
                unit.unit(),
                ""));
      }
    }
  }

  /** "more than doubled", "nearly twice the". */
  private static Amount hedged(String sentence, Matcher m, BigDecimal value) {
    HedgeWords.Found before = HedgeWords.before(sentence, m.start());
    Hedge hedge = before == null ? Hedge.EXACT : before.hedge();
    return new Amount(
        before == null ? m.start() : before.edge(),
        m.start(),
        m.end(),
        m.end(),
        value,
        Wording.interval(value, hedge),
        hedge,
        Numeral.Form.MULTIPLE,
        TIMES,
        "");
  }

  private static Amount amount(
      Matcher m, int end, BigDecimal value, Hedge hedge, Numeral.Form form, String unit) {
    Interval interval = Wording.interval(value, hedge);
    return new Amount(m.start(), m.start(), end, end, value, interval, hedge, form, unit, "");
  }
}
