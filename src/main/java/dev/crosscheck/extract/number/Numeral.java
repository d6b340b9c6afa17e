package dev.crosscheck.extract.number;

import java.math.BigDecimal;

/**
 * A number as it is written.
 *
 * @param start UTF-16 index in the sentence
 * @param end one past its last character
 * @param value what it says
 * @param form how it is used
 * @param words whether it is written in words
 */
public record Numeral(int start, int end, BigDecimal value, Form form, boolean words) {
  /** How a number is used. */
  public enum Form {
    /** How many: 12, twelve, 2.3 million. */
    CARDINAL,
    /** A part of one: two-thirds, one in five, a quarter. */
    FRACTION,
    /**
     * Only an order of magnitude: dozens, hundreds of thousands; the value is the least it means.
     */
    ORDER,
    /** How many times as much: threefold, twice as many, doubled. */
    MULTIPLE
  }
}
