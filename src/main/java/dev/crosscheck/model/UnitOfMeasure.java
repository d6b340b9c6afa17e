package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Units that news uses, with what converts them to one base unit a dimension, so that 40 kilometres
 * and 25 miles can be compared. Factors are exact by definition (international yard and pound,
 * 1959) unless the unit is itself a mean: a month is a twelfth of 365.25 days. A ton is taken for a
 * tonne, as texts that say "ton" seldom tell which and the three differ by a tenth; a gallon and a
 * pint are those of the United States; bytes go by the thousand.
 *
 * <p>The table is written out, and the units library that could give it (Indriya, of JSR 385, with
 * its common systems of units) only proves it in the tests: loading its systems through service
 * loaders would cost every run of a command more time than the table has lines, for factors that do
 * not change.
 */
public enum UnitOfMeasure {
  NANOMETRE("nanometre", "length", "0.000000001"),
  MICROMETRE("micrometre", "length", "0.000001"),
  MILLIMETRE("millimetre", "length", "0.001"),
  CENTIMETRE("centimetre", "length", "0.01"),
  METRE("metre", "length", "1"),
  KILOMETRE("kilometre", "length", "1000"),
  INCH("inch", "length", "0.0254"),
  FOOT("foot", "length", "0.3048"),
  YARD("yard", "length", "0.9144"),
  MILE("mile", "length", "1609.344"),
  NAUTICAL_MILE("nautical-mile", "length", "1852"),
  LIGHT_YEAR("light-year", "length", "9460730472580800"),
  SQUARE_METRE("square-metre", "area", "1"),
  SQUARE_KILOMETRE("square-kilometre", "area", "1000000"),
  HECTARE("hectare", "area", "10000"),
  ACRE("acre", "area", "4046.8564224"),
  SQUARE_MILE("square-mile", "area", "2589988.110336"),
  SQUARE_FOOT("square-foot", "area", "0.09290304"),
  MILLIGRAM("milligram", "mass", "0.000001"),
  GRAM("gram", "mass", "0.001"),
  KILOGRAM("kilogram", "mass", "1"),
  TONNE("tonne", "mass", "1000"),
  KILOTONNE("kilotonne", "mass", "1000000"),
  MEGATONNE("megatonne", "mass", "1000000000"),
  POUND("pound", "mass", "0.45359237"),
  STONE("stone", "mass", "6.35029318"),
  OUNCE("ounce", "mass", "0.028349523125"),
  MILLILITRE("millilitre", "volume", "0.000001"),
  LITRE("litre", "volume", "0.001"),
  CUBIC_METRE("cubic-metre", "volume", "1"),
  CUBIC_FOOT("cubic-foot", "volume", "0.028316846592"),
  CUBIC_KILOMETRE("cubic-kilometre", "volume", "1000000000"),
  GALLON("gallon", "volume", "0.003785411784"),
  PINT("pint", "volume", "0.000473176473"),
  BARREL("barrel", "volume", "0.158987294928"),
  KILOMETRE_PER_HOUR("kilometre-per-hour", "speed", "1"),
  MILE_PER_HOUR("mile-per-hour", "speed", "1.609344"),
  KNOT("knot", "speed", "1.852"),
  METRE_PER_SECOND("metre-per-second", "speed", "3.6"),
  MILLISECOND("millisecond", "duration", "0.001"),
  SECOND("second", "duration", "1"),
  MINUTE("minute", "duration", "60"),
  HOUR("hour", "duration", "3600"),
  DAY("day", "duration", "86400"),
  WEEK("week", "duration", "604800"),
  FORTNIGHT("fortnight", "duration", "1209600"),
  MONTH("month", "duration", "2629800"),
  YEAR("year", "duration", "31557600"),
  DECADE("decade", "duration", "315576000"),
  CENTURY("century", "duration", "3155760000"),
  WATT("watt", "power", "1"),
  KILOWATT("kilowatt", "power", "1000"),
  MEGAWATT("megawatt", "power", "1000000"),
  GIGAWATT("gigawatt", "power", "1000000000"),
  TERAWATT("terawatt", "power", "1000000000000"),
  HORSEPOWER("horsepower", "power", "745.69987158227022"),
  KILOWATT_HOUR("kilowatt-hour", "energy", "1"),
  MEGAWATT_HOUR("megawatt-hour", "energy", "1000"),
  GIGAWATT_HOUR("gigawatt-hour", "energy", "1000000"),
  TERAWATT_HOUR("terawatt-hour", "energy", "1000000000"),
  HERTZ("hertz", "frequency", "1"),
  KILOHERTZ("kilohertz", "frequency", "1000"),
  MEGAHERTZ("megahertz", "frequency", "1000000"),
  GIGAHERTZ("gigahertz", "frequency", "1000000000"),
  VOLT("volt", "voltage", "1"),
  MILLIAMPERE_HOUR("milliampere-hour", "charge", "1"),
  KILOBIT_PER_SECOND("kilobit-per-second", "data-rate", "1000"),
  MEGABIT_PER_SECOND("megabit-per-second", "data-rate", "1000000"),
  GIGABIT_PER_SECOND("gigabit-per-second", "data-rate", "1000000000"),
  MEGAPIXEL("megapixel", "resolution", "1"),
  KILOBYTE("kilobyte", "data", "1000"),
  MEGABYTE("megabyte", "data", "1000000"),
  GIGABYTE("gigabyte", "data", "1000000000"),
  TERABYTE("terabyte", "data", "1000000000000"),
  PETABYTE("petabyte", "data", "1000000000000"),
  DEGREE("degree", "angle-or-temperature", "1"),
  /** Degrees Fahrenheit are the base, for 9/5 is a finite decimal and 5/9 is none. */
  CELSIUS("celsius", "temperature", "1.8", "32"),
  FAHRENHEIT("fahrenheit", "temperature", "1"),
  MAGNITUDE("magnitude", "magnitude", "1");

  private static final Map<String, UnitOfMeasure> BY_ID =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(UnitOfMeasure::id, u -> u));

  private final String id;
  private final String dimension;
  private final BigDecimal factor;
  private final BigDecimal zero;

  UnitOfMeasure(String id, String dimension, String factor) {
    this(id, dimension, factor, "0");
  }

  UnitOfMeasure(String id, String dimension, String factor, String zero) {
    this.id = id;
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
    this.zero = new BigDecimal(zero);
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

  /** Values in this unit as values in the base unit of its dimension. */
  public Interval toBase(Interval values) {
    return values.times(factor).plus(Interval.of(zero));
  }

  /** The unit of a name in a claim file. */
  public static Optional<UnitOfMeasure> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
