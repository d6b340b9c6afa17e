package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Units that news uses, with what converts them to one base unit a dimension, so that 40 kilometres
 * and 25 miles can be compared. Factors are exact by definition (international yard and pound,
 * 1959) unless the unit is itself a mean: a month is a twelfth of 365.25 days.
 */
public enum UnitOfMeasure {
  MILLIMETRE("millimetre", "length", "0.001"),
  CENTIMETRE("centimetre", "length", "0.01"),
  METRE("metre", "length", "1"),
  KILOMETRE("kilometre", "length", "1000"),
  INCH("inch", "length", "0.0254"),
  FOOT("foot", "length", "0.3048"),
  YARD("yard", "length", "0.9144"),
  MILE("mile", "length", "1609.344"),
  NAUTICAL_MILE("nautical-mile", "length", "1852"),
  SQUARE_METRE("square-metre", "area", "1"),
  SQUARE_KILOMETRE("square-kilometre", "area", "1000000"),
  HECTARE("hectare", "area", "10000"),
  ACRE("acre", "area", "4046.8564224"),
  SQUARE_MILE("square-mile", "area", "2589988.110336"),
  SQUARE_FOOT("square-foot", "area", "0.09290304"),
  GRAM("gram", "mass", "0.001"),
  KILOGRAM("kilogram", "mass", "1"),
  TONNE("tonne", "mass", "1000"),
  OUNCE("ounce", "mass", "0.028349523125"),
  LITRE("litre", "volume", "0.001"),
  CUBIC_METRE("cubic-metre", "volume", "1"),
  BARREL("barrel", "volume", "0.158987294928"),
  KILOMETRE_PER_HOUR("kilometre-per-hour", "speed", "1"),
  MILE_PER_HOUR("mile-per-hour", "speed", "1.609344"),
  KNOT("knot", "speed", "1.852"),
  SECOND("second", "duration", "1"),
  MINUTE("minute", "duration", "60"),
  HOUR("hour", "duration", "3600"),
  DAY("day", "duration", "86400"),
  WEEK("week", "duration", "604800"),
  FORTNIGHT("fortnight", "duration", "1209600"),
  MONTH("month", "duration", "2629800"),
  YEAR("year", "duration", "31557600"),
  DECADE("decade", "duration", "315576000"),
  WATT("watt", "power", "1"),
  KILOWATT("kilowatt", "power", "1000"),
  MEGAWATT("megawatt", "power", "1000000"),
  GIGAWATT("gigawatt", "power", "1000000000"),
  DEGREE("degree", "angle-or-temperature", "1"),
  CELSIUS("celsius", "temperature", "1"),
  FAHRENHEIT("fahrenheit", "temperature-fahrenheit", "1"),
  MAGNITUDE("magnitude", "magnitude", "1");

  private final String id;
  private final String dimension;
  private final BigDecimal factor;

  UnitOfMeasure(String id, String dimension, String factor) {
    this.id = id;
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
  }

  /** Name in claim files. */
  public String id() {
    return id;
  }

  /** What it measures; only units of one dimension can be compared. */
  public String dimension() {
    return dimension;
  }

  /** How many base units of its dimension it is. */
  public BigDecimal factor() {
    return factor;
  }

  /** The unit of a name in a claim file. */
  public static Optional<UnitOfMeasure> of(String id) {
    return Arrays.stream(values()).filter(u -> u.id.equals(id)).findFirst();
  }
}
