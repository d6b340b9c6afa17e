package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of ways to write numbers: a value, then phrasings of it. */
class NumeralsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12        | 12 men; twelve men; Twelve men; a dozen men; one dozen men; 12-man crew
          24        | two dozen eggs; twenty-four eggs; Twenty four eggs
          6         | six boats; half a dozen boats; half-dozen boats
          40        | forty days; fourty days; 40 days
          100       | a hundred men; one hundred men; 100 men
          240       | 240 people; two hundred forty people; two hundred and forty people
          1139      | 1,139 dead; 1139 dead; one thousand one hundred and thirty-nine dead
          26637     | 26,637 dead; twenty-six thousand six hundred and thirty-seven dead; 26637 dead
          2000      | 2,000 homes; two thousand homes; 2 000 homes; 2k homes
          1200000   | 1,200,000 people; 1 200 000 people; 1.2 million people; 1.2m people; 1.2mn people
          1500000   | 1.5 million; one and a half million; 1½ million
          2300000   | 2.3 million; 2.3m
          500000    | half a million people; 500,000 people
          250000    | 2.5 lakh voters; 250,000 voters
          3000000000| $3bn; 3 billion crowns; three billion crowns; 3bn crowns; 3 bn crowns; 3bln crowns
          0.5       | .5 percent; 0.5 percent
          6.1       | magnitude 6.1; a 6.1-magnitude quake
          0         | zero cases; 0 cases; nought; nil
          18        | a dozen and a half eggs; eighteen eggs
          321       | 3 hundred and 21 homes; THREE HUNDRED AND TWENTY-ONE HOMES; three hundred twenty one homes
          1234567   | 1,234,567; 1 234 567; 1.234.567; 12,34,567; 1'234'567
          1234567.89| 1,234,567.89; 12,34,567.89; 1.234.567,89; 1 234 567.89
          170000    | 170,000 men; 170, 000 men; 170 000 men; 170k men; one hundred and seventy thousand men
          3000000000000 | three lakh crore; 3 trillion; 3tn
          3500      | thirty-five hundred men; 3 thousand 5 hundred men; three thousand and five hundred men
          2.5       | two and a half; 2½; 2 1/2; two point five
          750000    | three quarters of a million; 750,000
          1.3       | 1,3; 1.3
          60.04     | sixty point nought four
          -7        | minus seven; negative seven; minus 7; it is -7
          """)
  void cardinals(BigDecimal value, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Numerals.find(phrasing))
          .as(phrasing)
          .singleElement()
          .satisfies(n -> assertThat(n.form()).isEqualTo(Numeral.Form.CARDINAL))
          .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(value));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.5     | half of the town; half the town; one half of the town
          0.25    | a quarter of them; one quarter; one-fourth of them; one in four
          0.75    | three-quarters of it; three quarters of it; three out of four; ¾ of it
          0.2     | one in five; one in every five; a fifth of voters; two out of ten; one-fifth
          0.666667| two-thirds of it; two thirds of it; ⅔ of it
          0.86    | eighty-six in a hundred; 86 out of 100
          0.4     | two-fifths of it; 2 in 5; two in every five
          0.32    | eight twenty-fifths; thirty-two hundredths
          0.5     | more than half came; nearly half of it; 1/2 of it
          0.0833333 | one in 12 patients; one-twelfth of it
          """)
  void fractions(BigDecimal value, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Numerals.find(phrasing))
          .as(phrasing)
          .singleElement()
          .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(value));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12     | dozens of men; Dozens were hurt
          20     | scores of men
          100    | hundreds of men; hundreds fled
          1000   | thousands fled
          10000  | tens of thousands of men; tens of thousands fled
          100000 | hundreds of thousands of men
          1000000000 | thousands of millions of stars
          200    | several hundred men; a few hundred men; a couple of hundred men; A COUPLE HUNDRED MEN
          24     | several dozen men; a couple of dozen men
          1000000 | millions of men
          """)
  void ordersOfMagnitude(BigDecimal value, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(Numerals.find(phrasing))
          .as(phrasing)
          .singleElement()
          .satisfies(n -> assertThat(n.form()).isEqualTo(Numeral.Form.ORDER))
          .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(value));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An Airbus A320 landed.",
        "the 1st of the month",
        "the 22nd floor",
        "on the 12th",
        "in the 1990s",
        "a third attempt failed",
        "a second wave came",
        "a good man and another good man",
        "the x86 chip",
        "the Dozen Lakes region",
        "this one is better, that one is not",
        "no one came, not one another",
        "the one that got away",
        "two hundredth, twenty-first and third",
        "the second half",
        "the 5G network and the 3D film",
      })
  void noNumber(String text) {
    assertThat(Numerals.find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 men and 30 women               | 12 30
          twelve men and thirty women       | 12 30
          between 10 and 20                 | 10 20
          two hundred men, forty of them old| 200 40
          1,139 dead, 5,400 hurt            | 1139 5400
          twenty or thirty boats            | 20 30
          one or two boats                  | 1 2
          3-1 and 2-2                       | 3 1 2 2
          he won 6-4 in 2019                | 6 4 2019
          two thousand and three            | 2003
          a hundred and one men             | 101
          five and ten men                  | 5 10
          12, 13 and 14                     | 12 13 14
          he is 43, 120 metres away         | 43 120
          200 and 300 men                   | 200 300
          two thousand and three thousand   | 2000 3000
          2 thousand and 300 more           | 2000 300
          one million and 40                | 1000000 40
          six out of 23 men                 | 6 23
          one of the 12                     | 1 12
          two in 2019                       | 2 2019
          for three quarters in a row       | 3
          in two quarters                   | 2
          a 22,24,26 list                   | 22 24 26
          - 5 men - 6 women                 | 5 6
          """)
  void numbersBesideEachOther(String text, String values) {
    String found =
        Numerals.find(text).stream()
            .map(n -> n.value().stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(values);
  }

  @Property
  void groupedDigitsAreReadBack(@ForAll @LongRange(max = 999_999_999_999L) long value) {
    String text = String.format(Locale.ROOT, "about %,d people", value);
    assertThat(Numerals.find(text))
        .singleElement()
        .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(BigDecimal.valueOf(value)))
        .satisfies(n -> assertThat(text.substring(n.start(), n.end())).isEqualTo(digits(value)))
        .satisfies(n -> assertThat(n.words()).isFalse());
  }

  /** As India groups them: the last three, then by twos. */
  @Property
  void groupedTheIndianWay(@ForAll @LongRange(min = 100_000, max = 99_99_99_999L) long value) {
    long rest = value / 1000;
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, ",%03d", value % 1000));
    for (; rest >= 100; rest /= 100) {
      text.insert(0, String.format(Locale.ROOT, ",%02d", rest % 100));
    }
    assertOne(rest + text.toString(), value);
  }

  @Property
  void groupedBySpacesPointsAndApostrophes(
      @ForAll @LongRange(min = 1_000_000, max = 999_999_999_999L) long value) {
    for (String group : List.of(" ", "\u00a0", "\u202f", ".", "'", "’")) {
      boolean address = group.equals(".") && value >= 1_000_000_000L;
      if (!address) {
        assertOne(digits(value).replace(",", group), value);
      }
    }
  }

  private static void assertOne(String text, long value) {
    assertThat(Numerals.find(text + " men"))
        .as(text)
        .singleElement()
        .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(BigDecimal.valueOf(value)))
        .satisfies(n -> assertThat(n.end()).isEqualTo(text.length()));
  }

  private static String digits(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Spelled as the British do, the Americans do, and with every hyphen left out. */
  @Property
  void spelledNumbersAreReadBack(@ForAll @LongRange(min = 1, max = MOST) long value) {
    String british = spell(value, " and ");
    for (String words :
        List.of(
            british,
            spell(value, " "),
            british.replace('-', ' '),
            british.toUpperCase(Locale.ROOT))) {
      assertThat(Numerals.find(words + " men"))
          .as(words)
          .singleElement()
          .satisfies(n -> assertThat(n.value()).isEqualByComparingTo(BigDecimal.valueOf(value)))
          .satisfies(n -> assertThat(n.end()).isEqualTo(words.length()))
          .satisfies(n -> assertThat(n.words()).isTrue());
    }
  }

  private static final long MOST = 999_999_999_999_999L;
  private static final List<String> SMALL =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<Map.Entry<String, Long>> SCALES =
      List.of(
          Map.entry("trillion", 1_000_000_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("thousand", 1000L));

  private static String spell(long value, String and) {
    for (Map.Entry<String, Long> scale : SCALES) {
      if (value >= scale.getValue()) {
        long rest = value % scale.getValue();
        String link = rest == 0 ? "" : rest < 100 ? and : " ";
        return spell(value / scale.getValue(), and)
            + " "
            + scale.getKey()
            + link
            + spell(rest, and);
      }
    }
    if (value >= 100) {
      long rest = value % 100;
      return SMALL.get((int) value / 100) + " hundred" + (rest == 0 ? "" : and) + spell(rest, and);
    }
    if (value >= 20) {
      return TENS.get((int) value / 10)
          + (value % 10 == 0 ? "" : "-")
          + SMALL.get((int) value % 10);
    }
    return SMALL.get((int) value);
  }
}
