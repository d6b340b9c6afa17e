package dev.crosscheck.model;

import static java.util.Map.entry;
import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.TERA;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/** Every factor, proved by the reference implementation of JSR 385. */
class UnitOfMeasureTest {
  private static final Unit<?> CUBIC_METRE = Units.CUBIC_METRE;
  private static final Unit<?> KILOWATT_HOUR = KILO(Units.WATT).multiply(Units.HOUR);
  private static final double JULIAN_YEAR = 365.25;

  /** In metres a second, exact by definition; the constant of the library is rounded. */
  private static final double LIGHT_SPEED = 299_792_458;

  /** Units that are no physical quantity of the library. */
  private static final Set<UnitOfMeasure> OTHERS =
      Set.of(
          UnitOfMeasure.KILOBIT_PER_SECOND,
          UnitOfMeasure.MEGABIT_PER_SECOND,
          UnitOfMeasure.GIGABIT_PER_SECOND,
          UnitOfMeasure.MEGAPIXEL,
          UnitOfMeasure.KILOBYTE,
          UnitOfMeasure.MEGABYTE,
          UnitOfMeasure.GIGABYTE,
          UnitOfMeasure.TERABYTE,
          UnitOfMeasure.PETABYTE,
          UnitOfMeasure.DEGREE,
          UnitOfMeasure.MAGNITUDE);

  private static final Map<String, Unit<?>> BASE =
      Map.ofEntries(
          entry("length", Units.METRE),
          entry("area", Units.SQUARE_METRE),
          entry("mass", Units.KILOGRAM),
          entry("volume", CUBIC_METRE),
          entry("speed", Units.KILOMETRE_PER_HOUR),
          entry("duration", Units.SECOND),
          entry("power", Units.WATT),
          entry("energy", KILOWATT_HOUR),
          entry("temperature", USCustomary.FAHRENHEIT),
          entry("frequency", Units.HERTZ),
          entry("voltage", Units.VOLT),
          entry("charge", MILLI(Units.AMPERE).multiply(Units.HOUR)));

  private static final Map<UnitOfMeasure, Unit<?>> LIBRARY =
      Map.ofEntries(
          entry(UnitOfMeasure.NANOMETRE, NANO(Units.METRE)),
          entry(UnitOfMeasure.MICROMETRE, MICRO(Units.METRE)),
          entry(UnitOfMeasure.LIGHT_YEAR, Units.METRE.multiply(LIGHT_SPEED * JULIAN_YEAR * 86_400)),
          entry(UnitOfMeasure.MILLISECOND, MILLI(Units.SECOND)),
          entry(UnitOfMeasure.TERAWATT, TERA(Units.WATT)),
          entry(UnitOfMeasure.HERTZ, Units.HERTZ),
          entry(UnitOfMeasure.KILOHERTZ, KILO(Units.HERTZ)),
          entry(UnitOfMeasure.MEGAHERTZ, MEGA(Units.HERTZ)),
          entry(UnitOfMeasure.GIGAHERTZ, GIGA(Units.HERTZ)),
          entry(UnitOfMeasure.VOLT, Units.VOLT),
          entry(UnitOfMeasure.MILLIAMPERE_HOUR, MILLI(Units.AMPERE).multiply(Units.HOUR)),
          entry(UnitOfMeasure.MILLIMETRE, MILLI(Units.METRE)),
          entry(UnitOfMeasure.CENTIMETRE, CENTI(Units.METRE)),
          entry(UnitOfMeasure.METRE, Units.METRE),
          entry(UnitOfMeasure.KILOMETRE, KILO(Units.METRE)),
          entry(UnitOfMeasure.INCH, USCustomary.INCH),
          entry(UnitOfMeasure.FOOT, USCustomary.FOOT),
          entry(UnitOfMeasure.YARD, USCustomary.YARD),
          entry(UnitOfMeasure.MILE, USCustomary.MILE),
          entry(UnitOfMeasure.NAUTICAL_MILE, USCustomary.NAUTICAL_MILE),
          entry(UnitOfMeasure.SQUARE_METRE, Units.SQUARE_METRE),
          entry(UnitOfMeasure.SQUARE_KILOMETRE, KILO(Units.METRE).pow(2)),
          entry(UnitOfMeasure.HECTARE, USCustomary.HECTARE),
          entry(UnitOfMeasure.ACRE, Imperial.ACRE),
          entry(UnitOfMeasure.SQUARE_MILE, USCustomary.MILE.pow(2)),
          entry(UnitOfMeasure.SQUARE_FOOT, USCustomary.SQUARE_FOOT),
          entry(UnitOfMeasure.MILLIGRAM, MILLI(Units.GRAM)),
          entry(UnitOfMeasure.GRAM, Units.GRAM),
          entry(UnitOfMeasure.KILOGRAM, Units.KILOGRAM),
          entry(UnitOfMeasure.TONNE, Imperial.METRIC_TON),
          entry(UnitOfMeasure.KILOTONNE, KILO(Imperial.METRIC_TON)),
          entry(UnitOfMeasure.MEGATONNE, MEGA(Imperial.METRIC_TON)),
          entry(UnitOfMeasure.POUND, USCustomary.POUND),
          entry(UnitOfMeasure.STONE, Imperial.STONE),
          entry(UnitOfMeasure.OUNCE, USCustomary.OUNCE),
          entry(UnitOfMeasure.MILLILITRE, MILLI(Units.LITRE)),
          entry(UnitOfMeasure.LITRE, Units.LITRE),
          entry(UnitOfMeasure.CUBIC_METRE, CUBIC_METRE),
          entry(UnitOfMeasure.CUBIC_FOOT, USCustomary.CUBIC_FOOT),
          entry(UnitOfMeasure.CUBIC_KILOMETRE, KILO(Units.METRE).pow(3)),
          entry(UnitOfMeasure.GALLON, USCustomary.GALLON_LIQUID),
          entry(UnitOfMeasure.PINT, USCustomary.GALLON_LIQUID.divide(8)),
          entry(UnitOfMeasure.BARREL, USCustomary.GALLON_LIQUID.multiply(42)),
          entry(UnitOfMeasure.KILOMETRE_PER_HOUR, Units.KILOMETRE_PER_HOUR),
          entry(UnitOfMeasure.MILE_PER_HOUR, USCustomary.MILE_PER_HOUR),
          entry(UnitOfMeasure.KNOT, USCustomary.KNOT),
          entry(UnitOfMeasure.METRE_PER_SECOND, Units.METRE_PER_SECOND),
          entry(UnitOfMeasure.SECOND, Units.SECOND),
          entry(UnitOfMeasure.MINUTE, Units.MINUTE),
          entry(UnitOfMeasure.HOUR, Units.HOUR),
          entry(UnitOfMeasure.DAY, Units.DAY),
          entry(UnitOfMeasure.WEEK, Units.WEEK),
          entry(UnitOfMeasure.FORTNIGHT, Units.WEEK.multiply(2)),
          entry(UnitOfMeasure.MONTH, Units.DAY.multiply(JULIAN_YEAR / 12)),
          entry(UnitOfMeasure.YEAR, Units.DAY.multiply(JULIAN_YEAR)),
          entry(UnitOfMeasure.DECADE, Units.DAY.multiply(JULIAN_YEAR * 10)),
          entry(UnitOfMeasure.CENTURY, Units.DAY.multiply(JULIAN_YEAR * 100)),
          entry(UnitOfMeasure.WATT, Units.WATT),
          entry(UnitOfMeasure.KILOWATT, KILO(Units.WATT)),
          entry(UnitOfMeasure.MEGAWATT, MEGA(Units.WATT)),
          entry(UnitOfMeasure.GIGAWATT, GIGA(Units.WATT)),
          entry(UnitOfMeasure.HORSEPOWER, USCustomary.HORSEPOWER),
          entry(UnitOfMeasure.KILOWATT_HOUR, KILOWATT_HOUR),
          entry(UnitOfMeasure.MEGAWATT_HOUR, MEGA(Units.WATT).multiply(Units.HOUR)),
          entry(UnitOfMeasure.GIGAWATT_HOUR, GIGA(Units.WATT).multiply(Units.HOUR)),
          entry(UnitOfMeasure.TERAWATT_HOUR, TERA(Units.WATT).multiply(Units.HOUR)),
          entry(UnitOfMeasure.CELSIUS, Units.CELSIUS),
          entry(UnitOfMeasure.FAHRENHEIT, USCustomary.FAHRENHEIT));

  @ParameterizedTest
  @EnumSource
  void factor(UnitOfMeasure unit) throws IncommensurableException {
    Unit<?> proof = LIBRARY.get(unit);
    assertThat(proof == null).isEqualTo(OTHERS.contains(unit));
    if (proof != null) {
      for (double value : new double[] {1, 37.5, 100}) {
        double expected = proof.getConverterToAny(BASE.get(unit.dimension())).convert(value);
        BigDecimal converted =
            unit.toBase(Interval.of(BigDecimal.valueOf(value))).single().orElseThrow();
        assertThat(converted.doubleValue()).isCloseTo(expected, Percentage.withPercentage(1e-7));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} = {2} {3}")
  @CsvSource({
    "30, celsius, 86, fahrenheit",
    "-40, celsius, -40, fahrenheit",
    "5, mile, 8.04672, kilometre",
    "2, hour, 120, minute",
    "3, gigabyte, 3000, megabyte",
    "1, hectare, 10000, square-metre",
  })
  void sameInOtherUnits(BigDecimal a, String unitA, BigDecimal b, String unitB) {
    Interval first = UnitOfMeasure.of(unitA).orElseThrow().toBase(Interval.of(a));
    Interval second = UnitOfMeasure.of(unitB).orElseThrow().toBase(Interval.of(b));
    assertThat(first).isEqualTo(second);
  }

  @Test
  void openEndsStayOpen() {
    assertThat(UnitOfMeasure.MILE.toBase(Interval.atLeast(BigDecimal.ONE)).high()).isNull();
    assertThat(UnitOfMeasure.of("hat")).isEmpty();
  }
}
