package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of digits that are no number, and of numbers that look much like them. */
class NumberLookalikesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://example.org/a/12?b=30%25 there.",
        "Write to desk12@example.org today.",
        "The host 10.20.30.40 answered.",
        "It runs version 3.2.1 now.",
        "Section 4.10.2 applies.",
        "Signed on 5/17/2018 and 2018-05-17 and 17.05.2018.",
        "It began in 1995-01 or so.",
        "At 10:30 they left; at 7.45pm, 8 p.m. and 9am too.",
        "Open from 5-10pm and 5 to 10 p.m.",
        "At 1200 GMT it rang.",
        "Call +44 20 7946 0958 or (02) 5550 1234.",
        "Call 555-010-9999 now.",
        "The hotline is 0800 123 456.",
        "An F-16, a MiG-29 and an Su-25M flew.",
        "COVID-19 and Covid-19 spread.",
        "The A320, the MH17 and a T72 were there.",
        "Since 9/11 it is open 24/7.",
        "The 2020-21 season and the 2019/20 season.",
        "1. Close the door.",
        "Ticket #12 and № 13.",
      })
  void noNumbers(String text) {
    assertThat(Numerals.find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vote drew 1.234.567 ballots.   | 1234567
          It covers 3/4 of the field.        | 0.75
          Rs500 was paid.                    | 500
          USD115 was paid.                   | 115
          Of the crowd, 12. Others left.     | 12
          The price is 12.                   | 12
          It rose by 2.5 points.             | 2.5
          """)
  void numbers(String text, BigDecimal value) {
    assertThat(Numerals.find(text))
        .singleElement()
        .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(value));
  }
}
