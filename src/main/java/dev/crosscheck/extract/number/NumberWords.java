package dev.crosscheck.extract.number;

import static java.util.Map.entry;

import dev.crosscheck.extract.words.WordList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that numbers are written with. */
public final class NumberWords {
  /** Words that add: one, twelve, twenty. */
  public static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0),
          entry("nought", 0),
          entry("naught", 0),
          entry("nil", 0),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19),
          entry("twenty", 20),
          entry("thirty", 30),
          entry("forty", 40),
          entry("fourty", 40),
          entry("fifty", 50),
          entry("sixty", 60),
          entry("seventy", 70),
          entry("eighty", 80),
          entry("ninety", 90));

  /** Words that multiply what stands before them. */
  public static final Map<String, BigDecimal> SCALE =
      Map.ofEntries(
          entry("dozen", BigDecimal.valueOf(12)),
          entry("hundred", BigDecimal.valueOf(100)),
          entry("thousand", BigDecimal.valueOf(1_000)),
          entry("lakh", BigDecimal.valueOf(100_000)),
          entry("million", BigDecimal.valueOf(1_000_000)),
          entry("crore", BigDecimal.valueOf(10_000_000)),
          entry("billion", BigDecimal.valueOf(1_000_000_000L)),
          entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
          entry("quadrillion", BigDecimal.valueOf(1_000_000_000_000_000L)));

  /** Plural scales that a number may stand before: 3 dozens, 20 lakhs, two millions. */
  static final Map<String, String> PLURAL_SCALE =
      Map.ofEntries(
          entry("dozens", "dozen"),
          entry("doz", "dozen"),
          entry("dozs", "dozen"),
          entry("dzs", "dozen"),
          entry("lakhs", "lakh"),
          entry("lac", "lakh"),
          entry("lacs", "lakh"),
          entry("crores", "crore"),
          entry("millions", "million"),
          entry("billions", "billion"),
          entry("trillions", "trillion"));

  /** Letters that multiply the digits they are written to: 2.3m, $3bn, 40k. */
  public static final Map<String, BigDecimal> SUFFIX =
      Map.ofEntries(
          entry("k", BigDecimal.valueOf(1_000)),
          entry("m", BigDecimal.valueOf(1_000_000)),
          entry("mm", BigDecimal.valueOf(1_000_000)),
          entry("mn", BigDecimal.valueOf(1_000_000)),
          entry("mil", BigDecimal.valueOf(1_000_000)),
          entry("mln", BigDecimal.valueOf(1_000_000)),
          entry("b", BigDecimal.valueOf(1_000_000_000L)),
          entry("bn", BigDecimal.valueOf(1_000_000_000L)),
          entry("bln", BigDecimal.valueOf(1_000_000_000L)),
          entry("t", BigDecimal.valueOf(1_000_000_000_000L)),
          entry("tn", BigDecimal.valueOf(1_000_000_000_000L)),
          entry("tln", BigDecimal.valueOf(1_000_000_000_000L)),
          entry("trn", BigDecimal.valueOf(1_000_000_000_000L)));

  /** Those of them that may stand apart from the digits, being nothing else: 3 bn. */
  static final Set<String> SPACED_SUFFIX = Set.of("mn", "mln", "bn", "bln", "tn", "tln", "trn");

  /**
   * Plural scales that give only an order. "Dozens" is coded as 12 and "hundreds" as 100, lower
   * bounds only, as conflict-event coding does.
   */
  public static final Map<String, Integer> ORDER =
      Map.ofEntries(
          entry("tens", 10),
          entry("dozens", 12),
          entry("scores", 20),
          entry("hundreds", 100),
          entry("thousands", 1_000),
          entry("lakhs", 100_000),
          entry("millions", 1_000_000),
          entry("billions", 1_000_000_000));

  /** Ordinals of one word. */
  static final Map<String, Integer> ORDINAL =
      Map.ofEntries(
          entry("first", 1),
          entry("second", 2),
          entry("third", 3),
          entry("fourth", 4),
          entry("fifth", 5),
          entry("sixth", 6),
          entry("seventh", 7),
          entry("eighth", 8),
          entry("ninth", 9),
          entry("nineth", 9),
          entry("tenth", 10),
          entry("eleventh", 11),
          entry("twelfth", 12),
          entry("thirteenth", 13),
          entry("fourteenth", 14),
          entry("fifteenth", 15),
          entry("sixteenth", 16),
          entry("seventeenth", 17),
          entry("eighteenth", 18),
          entry("nineteenth", 19),
          entry("twentieth", 20),
          entry("thirtieth", 30),
          entry("fortieth", 40),
          entry("fiftieth", 50),
          entry("sixtieth", 60),
          entry("seventieth", 70),
          entry("eightieth", 80),
          entry("ninetieth", 90));

  /** Names of equal parts that are no ordinals. */
  static final Map<String, Integer> HALVES =
      Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4);

  private static final Set<String> STARTS =
      WordList.of(
          """
          a an another the some half quarter several few many minus negative
          """);

  private static final Map<String, BigDecimal> SCALE_ORDINAL = scaleOrdinals();

  private NumberWords() {}

  private static Map<String, BigDecimal> scaleOrdinals() {
    Map<String, BigDecimal> ordinals = new LinkedHashMap<>();
    SCALE.forEach((word, value) -> ordinals.put(word + "th", value));
    ordinals.remove("dozenth");
    return ordinals;
  }

  /** Whether a number, an ordinal or an order of magnitude may begin with a word. */
  static boolean mayStart(String word) {
    return STARTS.contains(word)
        || SMALL.containsKey(word)
        || SCALE.containsKey(word)
        || ORDER.containsKey(word)
        || ORDINAL.containsKey(word)
        || SCALE_ORDINAL.containsKey(word);
  }

  /** The scale of "hundredth" or "millionth"; null for any other word. */
  static @Nullable BigDecimal scaleOrdinal(String word) {
    return SCALE_ORDINAL.get(word);
  }

  /** A plural without its s: "fifths", "hundredths"; the word itself when it has none. */
  static String singular(String word) {
    return word.endsWith("ths") || word.endsWith("rds") || word.endsWith("firsts")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
