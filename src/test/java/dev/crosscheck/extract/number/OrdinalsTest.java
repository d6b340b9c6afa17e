package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of ordinals, none of which is a number of things. */
class OrdinalsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1      | the first time; the 1st floor; FIRST of all
          3      | the third time; the 3rd floor; a third attempt failed
          21     | the twenty-first time; the 21st floor; the twenty first time
          105    | the one hundred and fifth time; the 105th floor
          125    | the one hundred twenty-fifth birthday
          200    | the two hundredth anniversary
          1000   | the thousandth visitor; the 1,000th visitor
          2      | a second wave came; she came second
          """)
  void ordinals(BigDecimal value, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Ordinals.find(phrasing))
          .as(phrasing)
          .singleElement()
          .satisfies(o -> assertThat(o.value()).isEqualByComparingTo(value));
      assertThat(Numerals.find(phrasing)).as(phrasing).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a third of them",
        "two-fifths of it",
        "12 per second",
        "a 14st man",
        "one second"
      })
  void noOrdinals(String text) {
    assertThat(Ordinals.find(text)).isEmpty();
  }
}
