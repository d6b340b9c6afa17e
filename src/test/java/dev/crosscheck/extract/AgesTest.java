package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.QuantityClaim;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of ways to tell an age, and of numbers beside people that are none. */
class AgesTest {
  private static List<QuantityClaim> ages(String sentence) {
    return Figures.all(sentence).stream().filter(c -> c.measure().equals("age")).toList();
  }

  private static String value(QuantityClaim age) {
    return age.interval().low() + ".." + age.interval().high() + " " + age.unit();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          43..43 year   | aged 43; a 43-year-old; 43 years old; 43 years of age; a forty-three-year-old; at age 43
          43..43 year   | Anna Holm, 43, was there; Anna Holm (43) was there; at the age of 43; A FORTY-THREE-YEAR-OLD MAN
          43..43 year   | He was 43.; She was only 43 when the mill closed.; He died at 43.; Her age is 43.; a 43 yo man
          12..12 year   | A 12-year-old was hurt.; A boy of 12 years of age was hurt.
          18..18 month  | 18 months old; 18 months of age; an 18-month-old girl
          6..6 month    | The girl is six months old.; a six-month-old girl
          6..6 week     | a six-week-old calf; six weeks old
          1..1 year     | The girl, aged one, slept.
          18..24 year   | aged 18 to 24; aged 18-24; 18 to 24 years old; aged between 18 and 24; aged from 18 to 24
          3..5 year     | aged 3 to 5; between the ages of 3 and 5; 3- to 5-year-olds
          8..60 year    | They ranged in age from 8 to 60.; Their ages ranged from 8 to 60.; The ages of the crew range between 8 and 60.
          40..49 year   | in his 40s; in her forties; in their 40’s; A man aged in his 40s left.; Women in their 40s today vote.
          40..43 year   | in her early 40s; in his early forties
          43..46 year   | She is in her mid-forties.; in his mid-40s; in their mid 40s
          46..49 year   | in his late forties; in her late 40s
          43..49 year   | in his mid-to-late 40s; in her mid- to late-40s
          13..19 year   | in her teens; in their teens
          17..19 year   | in his late teens
          20..39 year   | in their 20s and 30s; in their twenties or thirties
          36..43 year   | in his late 30s or early 40s; in his late thirties to early forties
          40..49 year   | The forty-something driver left.; A fortysomething cook left.; Forty-somethings vote.
          """)
  void ages(String age, String phrasings) {
    for (String phrasing : phrasings.split("; ")) {
      assertThat(ages(phrasing))
          .as(phrasing)
          .singleElement()
          .extracting(AgesTest::value)
          .isEqualTo(age);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Lind, 34, was released.                      | 34 = 34 year [Lind Mara]
          Mara Lind (34) was released.                      | 34 = 34 year [Lind Mara]
          A 34-year-old man was arrested.                   | 34-year-old = 34 year
          The singer, 34, was released.                     | 34 = 34 year
          Her brother, 34, was released.                    | 34 = 34 year
          The men, aged 43 and 51, left.                    | 43 = 43 year; 51 = 51 year
          Three girls, aged 7, 9 and 12, won.               | 7 = 7 year; 9 = 9 year; 12 = 12 year
          Two boys, aged one and five, slept.               | one = 1 year; five = 5 year
          Two brothers, 8 and 11, won.                      | 8 = 8 year; 11 = 11 year
          Two men, both 23, were released.                  | 23 = 23 year
          Members aged 18 to 24 pay less.                   | 18 to 24 = 18..24 year
          A six-month-old girl slept.                       | six-month-old = 6 month
          He is 43 years old.                               | 43 years old = 43 year
          She turned 40 last week.                          | 40 = 40 year
          A cook in her late forties left.                  | in her late forties = 46..49 year
          Children under five pay nothing.                  | under five = 5 year
          Women over the age of 40 were asked.              | over the age of 40 = 40 year
          Adults aged 65 or older pay less.                 | 65 or older = 65 year
          A woman in her 80s and a man in his 30s left.     | in her 80s = 80..89 year; in his 30s = 30..39 year
          """)
  void quotedInTheirSentence(String sentence, String expected) {
    assertThat(ages(sentence).stream().map(AgesTest::show).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String show(QuantityClaim age) {
    String who = age.population() == null ? "" : " [" + age.population() + "]";
    return age.quote() + " = " + Figures.number(age) + " " + age.unit() + who;
  }

  @Test
  void aLimitIsOpen() {
    assertThat(ages("Children under the age of five pay nothing."))
        .singleElement()
        .extracting(QuantityClaim::hedge)
        .isEqualTo(Hedge.LESS_THAN);
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
        "Liam Orm, one of the guards, left.",
        "He grew up in the forties.",
        "It was in the mid-forties.",
        "Her 80s hits sell, and in her 80s heyday she was rich.",
        "In their 90s pomp they won.",
        "It was in the high 90s on Monday.",
        "The mill turned 40 people away.",
        "Some 20-something people left.",
        "He was 3 under par.",
        "He was 12 for 15 from the line.",
        "He died at 7, doctors said.",
        "The aid reached people over 20 days.",
        "The army shot at people over 30 times.",
        "The guards held five men, 12 and counting.",
        "They lost to the boys, 6-4.",
      })
  void none(String text) {
    assertThat(ages(text)).isEmpty();
  }

  /** Who was killed or hurt, and how old: neither number is the other. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three children aged 7, 9 and 12 were killed.            | killed 3
          Two brothers, 8 and 11, were killed.                | killed 2
          Four boys under 12 were injured.                    | injured 4
          More than 30 people over 65 died.                   | killed 30
          Ten people, aged from 8 to 60, were injured.        | injured 10
          Three men in their twenties were killed.            | killed 3
          A man aged 43 and two people were injured.          | injured 1, injured 2
          A boy aged 7 and 12 others were injured.            | injured 1, injured 12
          A man in his 60s was killed and two were injured.   | killed 1, injured 2
          """)
  void agesAreNoCounts(String sentence, String counts) {
    assertThat(
            Figures.all(sentence).stream()
                .filter(c -> !c.measure().equals("age"))
                .map(c -> c.measure() + " " + Figures.number(c)))
        .containsExactlyInAnyOrder(counts.split(", "));
  }

  /** "mid-forties" was once read as years of the last century. */
  @Test
  void anAgeDatesNothing() {
    assertThat(Figures.all("A woman in her mid-forties was killed."))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.anchor().event().when()).isNull());
  }
}
