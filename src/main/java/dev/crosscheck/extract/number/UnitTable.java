package dev.crosscheck.extract.number;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of units of measurement, shares and small coins. To add one, add it to its line. */
final class UnitTable {
  /**
   * What a word says.
   *
   * @param unit the unit in claim files
   * @param factor how many of it one of the word is
   */
  record Word(String unit, BigDecimal factor) {}

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** Unit; its words in the singular and its abbreviations. A plural s is understood. */
  private static final String MEASURES =
      """
      nanometre          ; nm, nanometre
      micrometre         ; µm, μm, micrometre, micron
      millimetre         ; mm, millimetre
      centimetre         ; cm, centimetre
      metre              ; m, metre
      kilometre          ; km, kilometre
      inch               ; inch, inches, in
      foot               ; ft, foot, feet
      yard               ; yd, yard
      mile               ; mile
      nautical-mile      ; nautical mile
      light-year         ; light year, lightyear
      square-metre       ; square metre, sq metre, sq m, sq. m, sqm, m², m2
      square-kilometre   ; square kilometre, sq km, sq. km, sq kilometre, km², km2
      hectare            ; hectare, ha
      acre               ; acre
      square-mile        ; square mile, sq mile, sq. mile, sq mi, sq. mi
      square-foot        ; square foot, square feet, sq ft, sq. ft, sqft
      milligram          ; mg, milligram, milligramme
      gram               ; g, gram, gramme
      kilogram           ; kg, kilo, kilogram, kilogramme
      tonne              ; t, ton, tonne, metric ton, metric tonne
      kilotonne          ; kilotonne, kiloton
      megatonne          ; megatonne, megaton
      ounce              ; oz, ounce
      pound              ; lb, pound weight
      stone              ; stone, st
      millilitre         ; ml, millilitre
      litre              ; litre, ltr
      cubic-metre        ; cubic metre, m³, m3, cu m
      cubic-foot         ; cubic foot, cubic feet, cu ft
      cubic-kilometre    ; cubic kilometre, km³
      gallon             ; gallon, gal
      pint               ; pint
      barrel             ; barrel, bbl
      kilometre-per-hour ; km/h, kph, kmh, kmph, km per hour, km an hour, kilometre per hour, kilometre an hour, kilometres per hour, kilometres an hour
      mile-per-hour      ; mph, mile per hour, mile an hour, miles per hour, miles an hour
      knot               ; knot
      metre-per-second   ; m/s, metre per second, metre a second, metres per second, metres a second
      millisecond        ; ms, millisecond
      second             ; second, sec
      minute             ; minute, min
      hour               ; hour, hr, h
      day                ; day
      week               ; week
      fortnight          ; fortnight
      month              ; month
      year               ; year, yr
      decade             ; decade
      century            ; century, centuries
      watt               ; watt
      kilowatt           ; kw, kilowatt
      megawatt           ; mw, megawatt
      gigawatt           ; gw, gigawatt
      terawatt           ; tw, terawatt
      horsepower         ; horsepower, hp, bhp
      kilowatt-hour      ; kwh, kilowatt hour
      megawatt-hour      ; mwh, megawatt hour
      gigawatt-hour      ; gwh, gigawatt hour
      terawatt-hour      ; twh, terawatt hour
      hertz              ; hz, hertz
      kilohertz          ; khz, kilohertz
      megahertz          ; mhz, megahertz
      gigahertz          ; ghz, gigahertz
      volt               ; volt
      milliampere-hour   ; mah, milliamp hour, milliampere hour
      kilobit-per-second ; kbps, kbit/s, kilobit per second, kilobits per second, kilobit a second, kilobits a second
      megabit-per-second ; mbps, mbit/s, megabit per second, megabits per second, megabit a second, megabits a second
      gigabit-per-second ; gbps, gbit/s, gigabit per second, gigabits per second, gigabit a second, gigabits a second
      megapixel          ; mp, megapixel
      kilobyte           ; kb, kilobyte
      megabyte           ; mb, megabyte
      gigabyte           ; gb, gigabyte
      terabyte           ; tb, terabyte
      petabyte           ; pb, petabyte
      celsius            ; celsius, centigrade, °c, c, degree celsius, degree c, degree centigrade, degrees celsius, degrees c, degrees centigrade
      fahrenheit         ; fahrenheit, °f, f, degree fahrenheit, degree f, degrees fahrenheit, degrees f
      degree             ; degree, °
      magnitude          ; magnitude
      """;

  private UnitTable() {}

  /** Words in lower case, with single spaces. */
  static Map<String, Word> words() {
    Map<String, Word> words = new LinkedHashMap<>();
    for (String line : MEASURES.split("\n")) {
      String unit = line.substring(0, line.indexOf(';')).strip();
      for (String cell : line.substring(line.indexOf(';') + 1).split(",")) {
        String name = cell.strip();
        for (String spelt : List.of(name, american(name))) {
          words.put(spelt, new Word(unit, BigDecimal.ONE));
          if (spelt.length() > 2 || spelt.matches("km|kg|lb|hr|yr")) {
            words.put(spelt + "s", new Word(unit, BigDecimal.ONE));
          }
        }
      }
    }
    for (String percent :
        List.of("%", "percent", "per cent", "pct", "pc", "percents", "percentage")) {
      words.put(percent, new Word("percent", BigDecimal.ONE));
    }
    for (String s : List.of("", "s")) {
      for (String percent : List.of("percentage", "percent", "per cent", "%")) {
        words.put(percent + " point" + s, new Word("percentage-point", BigDecimal.ONE));
      }
      words.put("basis point" + s, new Word("percentage-point", HUNDREDTH));
      words.put("cent" + s, new Word("USD", HUNDREDTH));
    }
    for (String pence : List.of("pence", "penny", "p")) {
      words.put(pence, new Word("GBP", HUNDREDTH));
    }
    return Collections.unmodifiableMap(words);
  }

  private static String american(String name) {
    return name.replace("metre", "meter").replace("litre", "liter");
  }
}
