package dev.crosscheck.extract.number;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;

/** The words that numbers are written with. */
public final class NumberWords {
  /** Words that add: one, twelve, twenty. */
  public static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0),
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
          entry("hundred", BigDecimal.valueOf(100)),
          entry("thousand", BigDecimal.valueOf(1_000)),
          entry("lakh", BigDecimal.valueOf(100_000)),
          entry("million", BigDecimal.valueOf(1_000_000)),
          entry("crore", BigDecimal.valueOf(10_000_000)),
          entry("billion", BigDecimal.valueOf(1_000_000_000L)),
          entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
          entry("dozen", BigDecimal.valueOf(12)));

  /** Letters that multiply the digits they are written to: 2.3m, $3bn, 40k. */
  public static final Map<String, BigDecimal> SUFFIX =
      Map.ofEntries(
          entry("k", BigDecimal.valueOf(1_000)),
          entry("m", BigDecimal.valueOf(1_000_000)),
          entry("mn", BigDecimal.valueOf(1_000_000)),
          entry("mln", BigDecimal.valueOf(1_000_000)),
          entry("b", BigDecimal.valueOf(1_000_000_000L)),
          entry("bn", BigDecimal.valueOf(1_000_000_000L)),
          entry("bln", BigDecimal.valueOf(1_000_000_000L)),
          entry("tn", BigDecimal.valueOf(1_000_000_000_000L)),
          entry("trn", BigDecimal.valueOf(1_000_000_000_000L)));

  /**
   * Plural scales that give only an order. "Dozens" is coded as 12 and "hundreds" as 100, lower
   * bounds only, as conflict-event coding does.
   */
  public static final Map<String, Integer> ORDER =
      Map.of("dozens", 12, "scores", 20, "hundreds", 100, "thousands", 1000, "tens", 10);

  /** Names of equal parts. */
  public static final Map<String, Integer> PARTS =
      Map.ofEntries(
          entry("half", 2),
          entry("halves", 2),
          entry("third", 3),
          entry("thirds", 3),
          entry("quarter", 4),
          entry("quarters", 4),
          entry("fourth", 4),
          entry("fourths", 4),
          entry("fifth", 5),
          entry("fifths", 5),
          entry("sixth", 6),
          entry("sixths", 6),
          entry("seventh", 7),
          entry("sevenths", 7),
          entry("eighth", 8),
          entry("eighths", 8),
          entry("ninth", 9),
          entry("ninths", 9),
          entry("tenth", 10),
          entry("tenths", 10));

  private NumberWords() {}
}
