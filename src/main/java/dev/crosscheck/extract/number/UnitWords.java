package dev.crosscheck.extract.number;

import static java.util.Map.entry;

import dev.crosscheck.model.UnitOfMeasure;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Currency signs and the words and abbreviations of units beside a number. */
public final class UnitWords {
  /**
   * A unit found beside a number.
   *
   * @param unit its name in claim files
   * @param edge where it starts, for a sign before the number, or ends, for words after it
   */
  record Found(String unit, int edge) {}

  private static final Map<String, String> SIGNS = signs();

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("US$", "USD");
    signs.put("A$", "AUD");
    signs.put("AU$", "AUD");
    signs.put("C$", "CAD");
    signs.put("CA$", "CAD");
    signs.put("NZ$", "NZD");
    signs.put("HK$", "HKD");
    signs.put("S$", "SGD");
    signs.put("R$", "BRL");
    signs.put("$", "USD");
    signs.put("€", "EUR");
    signs.put("£", "GBP");
    signs.put("¥", "JPY");
    signs.put("₹", "INR");
    signs.put("₽", "RUB");
    signs.put("₺", "TRY");
    signs.put("₩", "KRW");
    signs.put("₪", "ILS");
    return signs;
  }

  private static final Pattern CODE_BEFORE =
      Pattern.compile("\\b(USD|EUR|GBP|JPY|CHF|CNY|INR|AUD|CAD|SEK|NOK|DKK|Rs\\.?|Sh|KSh)\\s?$");

  private static final Map<String, String> MONEY =
      Map.ofEntries(
          entry("(?:us |u\\.s\\. )?dollars?|usd", "USD"),
          entry("australian dollars?", "AUD"),
          entry("canadian dollars?", "CAD"),
          entry("euros?|eur", "EUR"),
          entry("pounds? sterling|british pounds?|gbp", "GBP"),
          entry("pence", "GBX"),
          entry("yen|jpy", "JPY"),
          entry("yuan|renminbi", "CNY"),
          entry("rupees?", "INR"),
          entry("rou?bles?", "RUB"),
          entry("swiss francs?|chf", "CHF"),
          entry("shekels?", "ILS"),
          entry("(?:turkish )?lira", "TRY"),
          entry("crowns?|kronor|kroner|krona|krone", "crown"),
          entry("francs?", "franc"),
          entry("pesos?", "peso"),
          entry("dinars?", "dinar"),
          entry("shillings?", "shilling"),
          entry("marks", "mark"));

  private static final Map<String, UnitOfMeasure> MEASURES =
      Map.ofEntries(
          entry("mm|millimet(?:re|er)s?", UnitOfMeasure.MILLIMETRE),
          entry("cm|centimet(?:re|er)s?", UnitOfMeasure.CENTIMETRE),
          entry("met(?:re|er)s?", UnitOfMeasure.METRE),
          entry("km|kms|kilomet(?:re|er)s?", UnitOfMeasure.KILOMETRE),
          entry("inch(?:es)?", UnitOfMeasure.INCH),
          entry("ft|feet|foot", UnitOfMeasure.FOOT),
          entry("yards?", UnitOfMeasure.YARD),
          entry("miles?", UnitOfMeasure.MILE),
          entry("nautical miles?", UnitOfMeasure.NAUTICAL_MILE),
          entry("(?:square met(?:re|er)s?|sq\\.? ?m|m²)", UnitOfMeasure.SQUARE_METRE),
          entry("(?:square kilomet(?:re|er)s?|sq\\.? ?km|km²|km2)", UnitOfMeasure.SQUARE_KILOMETRE),
          entry("hectares?|ha", UnitOfMeasure.HECTARE),
          entry("acres?", UnitOfMeasure.ACRE),
          entry("square miles?|sq\\.? mi(?:les?)?", UnitOfMeasure.SQUARE_MILE),
          entry("square f(?:ee|oo)t|sq\\.? ?ft", UnitOfMeasure.SQUARE_FOOT),
          entry("grams?|grammes?", UnitOfMeasure.GRAM),
          entry("kg|kgs|kilos?|kilogram(?:me)?s?", UnitOfMeasure.KILOGRAM),
          entry("tons?|tonnes?|metric tons?", UnitOfMeasure.TONNE),
          entry("ounces?", UnitOfMeasure.OUNCE),
          entry("lit(?:re|er)s?", UnitOfMeasure.LITRE),
          entry("cubic met(?:re|er)s?|m³", UnitOfMeasure.CUBIC_METRE),
          entry("barrels?", UnitOfMeasure.BARREL),
          entry("km/h|kph|kmh|kilomet(?:re|er)s (?:an|per) hour", UnitOfMeasure.KILOMETRE_PER_HOUR),
          entry("mph|miles (?:an|per) hour", UnitOfMeasure.MILE_PER_HOUR),
          entry("knots?", UnitOfMeasure.KNOT),
          entry("seconds?|secs?", UnitOfMeasure.SECOND),
          entry("minutes?|mins?", UnitOfMeasure.MINUTE),
          entry("hours?|hrs?", UnitOfMeasure.HOUR),
          entry("days?", UnitOfMeasure.DAY),
          entry("weeks?", UnitOfMeasure.WEEK),
          entry("fortnights?", UnitOfMeasure.FORTNIGHT),
          entry("months?", UnitOfMeasure.MONTH),
          entry("years?", UnitOfMeasure.YEAR),
          entry("decades?", UnitOfMeasure.DECADE),
          entry("watts?", UnitOfMeasure.WATT),
          entry("kilowatts?|kw", UnitOfMeasure.KILOWATT),
          entry("megawatts?|mw", UnitOfMeasure.MEGAWATT),
          entry("gigawatts?|gw", UnitOfMeasure.GIGAWATT),
          entry(
              "(?:degrees? celsius|degrees? c|°c|° c|degrees? centigrade)", UnitOfMeasure.CELSIUS),
          entry("(?:degrees? fahrenheit|degrees? f|°f|° f)", UnitOfMeasure.FAHRENHEIT),
          entry("degrees?|°", UnitOfMeasure.DEGREE),
          entry("magnitude", UnitOfMeasure.MAGNITUDE));

  private static final Map<Pattern, String> AFTER = after();

  private UnitWords() {}

  private static Map<Pattern, String> after() {
    Map<Pattern, String> all = new LinkedHashMap<>();
    all.put(words("%|per ?cent\\b(?! points?)|pct\\b|pc\\b"), "percent");
    all.put(words("percentage points?|per ?cent points?"), "percentage-point");
    MONEY.forEach((words, code) -> all.put(words("(?:" + words + ")(?![\\p{L}\\d])"), code));
    MEASURES.forEach(
        (words, unit) -> all.put(words("(?:" + words + ")(?![\\p{L}\\d/²³])"), unit.id()));
    return all;
  }

  private static Pattern words(String words) {
    String loose = words.replace(" ", "[ -]").replace("[ -]?", "[ -]?");
    return Pattern.compile("^(?:\\s|-)?(?:" + loose + ")", Pattern.CASE_INSENSITIVE);
  }

  /** The currency sign or code that ends where the number starts. */
  static @Nullable Found before(String sentence, int numberStart) {
    String left = sentence.substring(Math.max(0, numberStart - 5), numberStart);
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      if (left.endsWith(sign.getKey()) || left.endsWith(sign.getKey() + " ")) {
        return new Found(
            sign.getValue(), numberStart - (left.length() - left.lastIndexOf(sign.getKey())));
      }
    }
    Matcher code = CODE_BEFORE.matcher(left);
    if (code.find()) {
      String name = code.group(1).toUpperCase(Locale.ROOT).replace(".", "");
      return new Found(
          name.equals("RS") ? "INR" : name, numberStart - (left.length() - code.start()));
    }
    Matcher magnitude =
        Pattern.compile("(?i)\\bmagnitude(?: of)?(?:[ -])$")
            .matcher(sentence.substring(Math.max(0, numberStart - 14), numberStart));
    return magnitude.find()
        ? new Found(UnitOfMeasure.MAGNITUDE.id(), Math.max(0, numberStart - 14) + magnitude.start())
        : null;
  }

  /** The unit whose words start where the number ends; the longest one. */
  static @Nullable Found after(String sentence, int numberEnd) {
    String right = sentence.substring(numberEnd, Math.min(sentence.length(), numberEnd + 32));
    Found best = null;
    for (Map.Entry<Pattern, String> unit : AFTER.entrySet()) {
      Matcher m = unit.getKey().matcher(right);
      if (m.find() && (best == null || numberEnd + m.end() > best.edge)) {
        best = new Found(unit.getValue(), numberEnd + m.end());
      }
    }
    return best;
  }

  /** Whether a word is the name of a unit itself. */
  public static boolean isUnit(String lemma) {
    return UnitOfMeasure.of(lemma).isPresent();
  }
}
