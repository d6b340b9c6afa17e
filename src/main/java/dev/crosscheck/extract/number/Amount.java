package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its hedge and its unit, as worded.
 *
 * @param start UTF-16 index of the first word, hedge included
 * @param numberStart index of the first character of the number
 * @param numberEnd one past the last character of the number
 * @param end one past the last word, unit included
 * @param stated the number as worded, in {@code unit}; null for a range
 * @param interval the values that the wording allows
 * @param hedge how firmly
 * @param form how the number is used
 * @param unit ISO 4217 code, percent or a unit of measurement; empty for a count
 * @param per what it is a rate of: "barrel" in "$40 a barrel", "100000" in "12 per 100,000"; empty
 *     when it is none
 */
public record Amount(
    int start,
    int numberStart,
    int numberEnd,
    int end,
    @Nullable BigDecimal stated,
    Interval interval,
    Hedge hedge,
    Numeral.Form form,
    String unit,
    String per) {
  /** Whether it counts things one by one. */
  public boolean count() {
    return unit.isEmpty() && form != Numeral.Form.FRACTION && form != Numeral.Form.MULTIPLE;
  }

  /** The same with another end, value and unit: "three hours and 20 minutes" as one amount. */
  public Amount with(int newEnd, BigDecimal value, String newUnit) {
    return new Amount(
        start,
        numberStart,
        numberEnd,
        newEnd,
        value,
        Interval.of(value),
        hedge,
        form,
        newUnit,
        per);
  }

  /** The same in a unit that is told beside another amount. */
  Amount in(String newUnit) {
    return new Amount(
        start, numberStart, numberEnd, end, stated, interval, hedge, form, newUnit, per);
  }
}
