package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Hedge;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of hedges, ranges, units and money around numbers. */
class AmountsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACT     | 30 men; exactly 30 men; a total of 30 men; all 30 men; only 30 men; just 30 men; \
          a record 30 men; a mere 30 men
          ABOUT     | about 30 men; around 30 men; roughly 30 men; some 30 men; approximately 30 men; \
          an estimated 30 men; in the region of 30 men; ~30 men; 30 or so men; 30 or thereabouts; \
          30 men or so; 30-odd men; some 30 men or so; more or less 30 men; circa 30 men; only about 30 men; \
          in the neighbourhood of 30 men; 30 men, give or take
          AT_LEAST  | at least 30 men; no fewer than 30 men; no less than 30 men; a minimum of 30 men; \
          30 or more men; 30+ men; 30-plus men; as few as 30 men; at least about 30 men; 30 men at least; \
          30 and more men; thirty or more men; 30 men or more
          MORE_THAN | more than 30 men; over 30 men; upwards of 30 men; well over 30 men; above 30 men; \
          in excess of 30 men; just over 30 men; slightly more than 30 men; north of 30 men; \
          a little over 30 men; more than an estimated 30 men; exceeding 30 men
          UP_TO     | up to 30 men; as many as 30 men; at most 30 men; no more than 30 men; \
          a maximum of 30 men; 30 or fewer men; as much as 30 men; not more than 30 men; 30 men at most
          NEARLY    | nearly 30 men; almost 30 men; just under 30 men; close to 30 men; just short of 30 men; \
          close on 30 men; just shy of 30 men; a little under 30 men; nigh on 30 men; getting on for 30 men
          LESS_THAN | fewer than 30 men; less than 30 men; under 30 men; below 30 men
          """)
  void hedges(Hedge hedge, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      for (String sentence : new String[] {phrasing, "The raid killed " + phrasing + "."}) {
        assertThat(Amounts.find(sentence))
            .as(sentence)
            .singleElement()
            .satisfies(a -> assertThat(a.hedge()).isEqualTo(hedge))
            .satisfies(a -> assertThat(a.stated()).isEqualByComparingTo("30"));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a weeklong truce                | 1 week
          a year-long deal                | 1 year
          between 10 and 20 men           | 10..20
          between the ages of 3 and 5     | 3..5
          ranging in age from 8 to 60     | 8..60
          10 to 20 men                    | 10..20
          10-20 men                       | 10..20
          10–20 men                       | 10..20
          ten to twenty men               | 10..20
          five or six men                 | 5..6
          10 to 20 million people         | 10000000..20000000
          anywhere from 10 to 20 men      | 10..20
          prices rose by 10 to 15 percent | 10..15 percent
          $10m to $20m                    | 10000000..20000000 USD
          200 to 300 tonnes               | 200..300 tonne
          12 and 20 men                   | 12, 20
          12 or 20 men                    | 12, 20
          rose from 12 to 20              | 12, 20
          From 10 to 15 barns burnt down  | 10..15
          we saw from 10 to 15 barns      | 10..15
          grew from 1.2 to 1.4 million    | 1200000, 1400000
          rose from 12 to 15 percent      | 12 percent, 15 percent
          up to 15 from 12                | 15, 12
          10-to-15 men                    | 10..15
          a three- or four-day wait       | 3..4 day
          ten or fifteen men              | 10..15
          20 or 30 men                    | 20..30
          10 or 12 men                    | 10, 12
          between 10 men and 20 men       | 10..20
          between two hundred and three hundred men | 200..300
          between 10 and 20 per cent      | 10..20 percent
          between $10m and $20m           | 10000000..20000000 USD
          $2m-$3m                         | 2000000..3000000 USD
          $20-30 million                  | 20000000..30000000 USD
          10km-15km of road               | 10..15 kilometre
          5%-10%                          | 5..10 percent
          as many as 30 but no fewer than 20 men | 20..30
          at least 12 and possibly as many as 20 | 12..20
          more than 40 men and fewer than 50 women | 40, 50
          in the low hundreds             | 100..400
          hundreds, possibly thousands, of men | 100
          lost 2-3 at home                | 2, 3
          the council voted 48 to 52      | 48, 52
          from 2010 to 2015               | 2010, 2015
          1500-2000 men came              | 1500..2000
          between -5 and 10 degrees       | -5..10 degree
          the toll rose by 20 to 135      | 20, 135
          20 to 12                        | 20, 12
          grew from 12 percent to 20 percent | 12 percent, 20 percent
          """)
  void ranges(String text, String amounts) {
    assertThat(Amounts.find(text).stream().map(AmountsTest::show).collect(Collectors.joining(", ")))
        .isEqualTo(amounts);
  }

  private static String show(Amount amount) {
    BigDecimal stated = amount.stated();
    String value =
        stated != null
            ? stated.stripTrailingZeros().toPlainString()
            : amount.interval().low() + ".." + amount.interval().high();
    assertThat(amount.hedge() == Hedge.RANGE).isEqualTo(stated == null);
    return (value + " " + amount.unit()).strip();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          USD                | $3; US$3; 3 dollars; 3 US dollars; USD 3
          EUR                | €3; 3 euros; 3 euro; EUR 3
          GBP                | £3; 3 pounds sterling
          CAD                | C$3; 3 Canadian dollars
          JPY                | ¥3; 3 yen
          crown              | 3 crowns
          percent            | 3%; 3 %; 3 percent; 3 per cent; 3 pct
          percentage-point   | 3 percentage points; 3 percent points
          kilometre          | 3 km; 3km; 3 kilometres; 3 kilometers; 3-kilometre
          mile               | 3 miles; a 3-mile
          square-kilometre   | 3 square kilometres; 3 sq km; 3 km²
          kilometre-per-hour | 3 km/h; 3 kilometres per hour; 3 kph
          mile-per-hour      | 3 mph; 3 miles an hour
          tonne              | 3 tonnes; 3 tons; 3-ton
          hectare            | 3 hectares; 3 ha
          celsius            | 3°C; 3 degrees Celsius
          day                | 3 days; 3-day
          year               | 3 years
          magnitude          | magnitude 3; magnitude of 3
          fahrenheit         | 3°F; 3 degrees Fahrenheit; 3F
          pound              | 3 lbs; 3lb; 3 pounds of flour; a 3-pound
          gigabyte           | 3GB; 3 gigabytes
          megawatt           | 3MW; 3 megawatts
          kilowatt-hour      | 3 kWh
          gallon             | 3 gallons
          millimetre         | 3mm
          metre              | 3 metres; 3m high; 3m-long
          square-foot        | 3 sq ft; 3 square feet
          metre-per-second   | 3 metres per second
          century            | 3 centuries
          INR                | Rs 3; Rs. 3; ₹3; 3 rupees
          HKD                | HK$3; 3 Hong Kong dollars
          AUD                | A$3; $3 Australian; 3 AUD; AUD 3; $3 (Australian
          MXN                | Mex$3; 3 Mexican pesos
          PLN                | 3 zlotys; 3 Polish zlotys
          KRW                | ₩3; 3 South Korean won
          franc              | 3 francs
          bitcoin            | 3 bitcoins; ₿3
          cubic-metre        | 3 cubic metres
          """)
  void units(String unit, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Amounts.find("They put it at " + phrasing + " then."))
          .as(phrasing)
          .singleElement()
          .satisfies(a -> assertThat(a.unit()).isEqualTo(unit))
          .satisfies(a -> assertThat(a.stated()).isEqualByComparingTo("3"))
          .satisfies(a -> assertThat(a.count()).isFalse());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 men",
        "30 hats",
        "30 Germans",
        "30 yearlings",
        "30 milestones",
        "30 daylight raids",
        "30 handcarts",
        "30 pounding drums",
        "30 marksmen",
        "they won 30 games",
        "30 m people",
        "ALL 30 men",
        "TRY 30 shops",
      })
  void countsHaveNoUnit(String text) {
    assertThat(Amounts.find(text)).singleElement().matches(Amount::count);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than $3bn was lost.               | More than $3bn             | 3000000000
          They lost $3.5 billion in May.         | $3.5 billion               | 3500000000
          It was worth €1,200 or more.           | €1,200 or more             | 1200
          About 12 km of road is shut.           | About 12 km                | 12
          There were 30 or more men.             | 30 or more                 | 30
          """)
  void placesOfTheWords(String sentence, String words, BigDecimal stated) {
    assertThat(Amounts.find(sentence))
        .singleElement()
        .satisfies(a -> assertThat(sentence.substring(a.start(), a.end())).isEqualTo(words))
        .satisfies(a -> assertThat(a.stated()).isEqualByComparingTo(stated));
  }

  /** What a sentence says, whichever way it says it. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5.5 percent       | 5.5 per cent; five and a half per cent; 5.5%; 5½ percent; five point five percent
          0.75 USD          | 75 cents; $0.75; 75-cent
          0.5 GBP           | 50p; £0.50; 50 pence
          3.5 USD           | $3.50; 3 dollars 50 cents; three dollars and fifty cents
          0.25 percentage-point | 25 basis points; 0.25 percentage points
          3000000000 USD    | $3bn; US$3 billion; 3 billion dollars; $3 bn; 3,000m dollars
          12000000 EUR      | €12m; 12 million euros; 12m euros; EUR 12 million; 12 MEUR
          1500000000000 EUR | €1.5 trillion; €1.5tn; €1.5t
          5000000000 INR    | Rs 500 crore; 500 crore rupees; ₹500 crore
          140 minute        | two hours and 20 minutes; 2 hours 20 minutes
          66 inch           | 5 feet 6 inches; five feet, six inches; 5ft 6in
          74 inch           | 6-foot-2
          1.5 hour          | an hour and a half; one and a half hours; one hour and a half; 1½ hours
          0.5 mile          | half a mile
          0.25 hour         | a quarter of an hour
          750000            | three quarters of a million; 750,000; three-quarters of a million
          1 week            | a week-long; a weeklong
          -12 celsius       | minus 12 degrees Celsius; -12°C
          3 times           | three times as many; threefold; three-fold; 3-fold; tripled
          2 times           | twice as many; doubled; two times as many
          12 per-100000     | 12 per 100,000; 12 deaths per 100,000; 12 per hundred thousand
          2                 | a couple of men
          24                | a couple of dozen men; two dozen men
          """)
  void oneAmountInManyWords(String amount, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Amounts.find("They put it at " + phrasing + " then."))
          .as(phrasing)
          .singleElement()
          .satisfies(a -> assertThat(show(a)).isEqualTo(amount));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          oil at $40 a barrel           | barrel
          a £3.5m-a-year deal           | year
          $12 an hour                   | hour
          600,000 barrels per day       | day
          12 cases per 100,000          | 100000
          $5/barrel                     | barrel
          it cost $40 a year ago        | ''
          a $40 cent coin               | ''
          30 men                        | ''
          """)
  void rates(String text, String per) {
    assertThat(Amounts.find(text)).singleElement().extracting(Amount::per).isEqualTo(per);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He leaves within 24 hours.                 | UP_TO
          SOME THIRTY PERSONS WERE HURT.             | ABOUT
          AT LEAST TWENTY-THREE PERSONS DIED.        | AT_LEAST
          Some of the 30 men left.                   | EXACT
          All but 30 men left.                       | EXACT
          It is up to 30 men from 12.                | EXACT, EXACT
          He is over thirty years old.               | MORE_THAN
          Scores of men and about 12 women came.     | ORDER, ABOUT
          """)
  void hedgesInTheirSentences(String sentence, String hedges) {
    String found =
        Amounts.find(sentence).stream()
            .map(a -> a.hedge().name())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(hedges);
  }

  /** Words that numbers, hedges and units are made of, in any order. */
  @Provide
  Arbitrary<String> jumble() {
    return Arbitraries.of(
            "12",
            "1,234",
            "$3",
            "twelve",
            "hundred",
            "thousand",
            "million",
            "a",
            "half",
            "and",
            "third",
            "fifths",
            "quarter",
            "of",
            "in",
            "to",
            "-",
            "from",
            "between",
            "about",
            "dozen",
            "dollars",
            "cents",
            "50",
            "%",
            "per",
            "point",
            "minus",
            "several",
            "km",
            "1/2",
            "½",
            "or",
            "so",
            "old",
            "years",
            "USD",
            "3m",
            "2nd",
            "one",
            "out",
            "more",
            "than",
            "fewer",
            "but",
            ",",
            "hours",
            "times",
            "foot",
            "inches",
            "low",
            "hundreds")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  /**
   * Whatever stands in a sentence, amounts have their places and contain what they state. The words
   * of a list have no edge cases, and making those of nine words takes more memory than all other
   * tests.
   */
  @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void placesAndIntervals(@ForAll("jumble") String sentence) {
    int last = 0;
    for (Amount a : Amounts.find(sentence)) {
      assertThat(a.start()).isBetween(0, a.numberStart());
      assertThat(a.numberStart()).isBetween(last, a.numberEnd() - 1);
      assertThat(a.end()).isBetween(a.numberEnd(), sentence.length());
      BigDecimal stated = a.stated();
      if (stated != null) {
        assertThat(a.interval().contains(stated)).isTrue();
      } else {
        assertThat(a.interval().low()).isLessThanOrEqualTo(a.interval().high());
      }
      last = a.numberEnd();
    }
    assertThat(Ordinals.find(sentence)).allMatch(o -> o.start() < o.end());
  }

  /** Words of hedges that hedge nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The work was spread over 12 days.",
        "He read a book about war, 30 pages long.",
      })
  void notEveryPrepositionIsAHedge(String sentence) {
    assertThat(Amounts.find(sentence))
        .singleElement()
        .extracting(Amount::hedge)
        .isEqualTo(Hedge.EXACT);
  }
}
