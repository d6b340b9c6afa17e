package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of ways to tell an age. */
class AgesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          43..43 year   | aged 43; a 43-year-old; 43 years old; 43 years of age; a forty-three-year-old; at age 43
          43..43 year   | Anna Holm, 43, was there; Anna Holm (43) was there; at the age of 43; A FORTY-THREE-YEAR-OLD MAN
          18..18 month  | 18 months old; 18 months of age; an 18-month-old girl
          6..6 week     | a six-week-old calf; six weeks old
          18..24 year   | aged 18 to 24; aged 18-24; 18 to 24 years old; aged between 18 and 24
          40..49 year   | in his 40s; in her forties; in their 40’s
          40..43 year   | in her early 40s
          46..49 year   | in his late forties
          13..19 year   | in her teens
          """)
  void ages(String age, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Ages.find(phrasing))
          .as(phrasing)
          .singleElement()
          .satisfies(
              a ->
                  assertThat(a.interval().low() + ".." + a.interval().high() + " " + a.unit())
                      .isEqualTo(age));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It took 43 years.",
        "In Paris, 43 people came.",
        "He lives in Springfield, 12 Oak Street.",
        "After Paris, 43,000 more came.",
        "music of the 40s",
        "He is an aged man of 12 trades.",
        "The age of steam ended.",
      })
  void noAges(String text) {
    assertThat(Ages.find(text)).isEmpty();
  }
}
