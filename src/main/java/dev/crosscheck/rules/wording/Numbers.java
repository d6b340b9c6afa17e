package dev.crosscheck.rules.wording;

import dev.crosscheck.model.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a newspaper prints them. */
final class Numbers {
  private static final int DECIMALS = 2;

  private Numbers() {}

  /** 26,637 or 2.5. */
  static String of(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** The values of an interval: "12", "12 to 15", "12 or more", "15 or less". */
  static String of(Interval interval, String unit) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (unit.equals("clock-minute") && low != null && high != null) {
      return clock(low) + " to " + clock(high);
    }
    if (low == null) {
      return high == null ? "any number" : with(of(high), unit) + " or less";
    }
    if (high == null) {
      return with(of(low), unit) + " or more";
    }
    return of(low).equals(of(high)) ? with(of(low), unit) : with(of(low) + " to " + of(high), unit);
  }

  private static String with(String number, String unit) {
    if (unit.equals("percent")) {
      return number + "%";
    }
    return unit.matches("[A-Z]{3}") ? unit + " " + number : number;
  }

  /** 15:45, of the minutes since midnight. */
  private static String clock(BigDecimal minutes) {
    int day = 24 * 60;
    int minute = Math.floorMod(minutes.intValue(), day);
    return String.format(Locale.ROOT, "%d:%02d", minute / 60, minute % 60);
  }
}
