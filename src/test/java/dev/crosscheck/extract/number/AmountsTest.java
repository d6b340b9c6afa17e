package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Hedge;
import java.math.BigDecimal;
import java.util.stream.Collectors;
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
          EXACT     | 30 men; exactly 30 men; a total of 30 men; all 30 men; only 30 men; just 30 men
          ABOUT     | about 30 men; around 30 men; roughly 30 men; some 30 men; approximately 30 men; \
          an estimated 30 men; in the region of 30 men; ~30 men; 30 or so men; 30 or thereabouts
          AT_LEAST  | at least 30 men; no fewer than 30 men; no less than 30 men; a minimum of 30 men; \
          30 or more men; 30+ men
          MORE_THAN | more than 30 men; over 30 men; upwards of 30 men; well over 30 men; above 30 men; \
          in excess of 30 men; just over 30 men; slightly more than 30 men
          UP_TO     | up to 30 men; as many as 30 men; at most 30 men; no more than 30 men; \
          a maximum of 30 men; 30 or fewer men
          NEARLY    | nearly 30 men; almost 30 men; just under 30 men; close to 30 men; just short of 30 men
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
