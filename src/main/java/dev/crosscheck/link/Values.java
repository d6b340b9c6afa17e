package dev.crosscheck.link;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.UnitOfMeasure;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Values of figures in comparable units. */
final class Values {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Set<String> CURRENCIES =
      Set.of("crown", "franc", "peso", "dinar", "shilling", "mark", "money");

  private static final Set<String> SHARES =
      Set.of("percent", "percentage-point", "basis-point", "fraction");

  /** Measures of numbers that the extractor did not understand. */
  private static final Set<String> BARE = Set.of("number", "multiple");

  /** The figure with the least greatest value first. */
  static final Comparator<QuantityClaim> LOWER =
      Comparator.comparing(Values::high).thenComparing(QuantityClaim.ORDER);

  /** The figure with the greatest least value first. */
  static final Comparator<QuantityClaim> HIGHER =
      Comparator.comparing(Values::low).reversed().thenComparing(QuantityClaim.ORDER);

  private Values() {}

  /** The greatest value that is meant, in base units; zero when there is none. */
  static BigDecimal high(QuantityClaim claim) {
    BigDecimal high = plausible(claim).high();
    return high == null ? BigDecimal.ZERO : high;
  }

  /** The least value that is meant, in base units; zero when there is none. */
  static BigDecimal low(QuantityClaim claim) {
    BigDecimal low = plausible(claim).low();
    return low == null ? BigDecimal.ZERO : low;
  }

  /**
   * What units can be compared under: the dimension of a unit of measurement, one for all things
   * that are counted, whatever a text calls them, else the unit.
   */
  static String dimension(QuantityClaim claim) {
    if (counted(claim)) {
      return claim.unit().equals("person") ? "person" : "thing";
    }
    return UnitOfMeasure.of(claim.unit()).map(UnitOfMeasure::dimension).orElse(claim.unit());
  }

  /** Whether it is known what was counted or measured; a bare number is compared with nothing. */
  static boolean understood(QuantityClaim claim) {
    return !BARE.contains(claim.measure());
  }

  /**
   * What a reader takes the figure to mean, in base units. A measured length is as precise as its
   * last digit: 25 miles is anything from 24.5 to 25.5.
   */
  static Interval plausible(QuantityClaim claim) {
    Optional<UnitOfMeasure> unit = UnitOfMeasure.of(claim.unit());
    if (unit.isEmpty()) {
      return claim.plausible();
    }
    if (Magnitudes.is(claim) && claim.stated() != null && claim.stated().scale() > 0) {
      // Agencies give tenths and mean them.
      return unit.get().toBase(claim.interval());
    }
    boolean bare = claim.hedge() == Hedge.EXACT && claim.stated() != null;
    return measured(bare ? claim.interval() : claim.plausible(), unit.get());
  }

  /** A measured value in base units; a single one reaches half of its last digit each way. */
  static Interval measured(Interval interval, UnitOfMeasure unit) {
    Interval wide =
        interval
            .single()
            .map(
                value -> {
                  BigDecimal half = Wording.grain(value).divide(TWO);
                  return new Interval(value.subtract(half), value.add(half));
                })
            .orElse(interval);
    return unit.toBase(wide);
  }

  /** Whether things are counted one by one, as opposed to money, shares and measurements. */
  static boolean counted(QuantityClaim claim) {
    boolean money = isoCode(claim.unit()) || CURRENCIES.contains(claim.unit());
    boolean share = SHARES.contains(claim.unit()) || claim.unit().startsWith("per-");
    return !money && !share && !clock(claim) && UnitOfMeasure.of(claim.unit()).isEmpty();
  }

  /** Whether the figure is an hour of the day, in minutes since midnight. */
  static boolean clock(QuantityClaim claim) {
    return claim.unit().equals("clock-minute");
  }

  /** Three capital letters. */
  private static boolean isoCode(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
