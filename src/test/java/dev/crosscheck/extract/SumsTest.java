package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.QuantityClaim;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums that texts make of their own figures, one group of cases a pattern. */
class SumsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          # ListedSum
          A total of 1,150 people slept in shelters: 640 in the hall, 310 in the school and 200 in the church. = 1150 whole closed, 640 part closed, 310 part closed, 200 part closed
          The fire killed 15 people: nine men, four women and two children. = 15 whole closed, 9 part closed, 4 part closed, 2 part closed
          A levy raised 45 million euros: 20 million for roads, 15 million for schools and 10 million for parks. = 45000000 whole closed, 20000000 part closed, 15000000 part closed, 10000000 part closed
          # ApposedSum
          The slide killed 53 people, 44 women and nine men, officials said. = 53 whole closed, 44 part closed, 9 part closed
          The mill will cut 900 jobs, 500 in Orsk, 250 in Vell and 150 abroad. = 900 whole closed, 500 part closed, 250 part closed, 150 part closed
          The jury heard 46 witnesses, 28 called by the prosecution and 18 by the defence. = 46 whole closed, 28 part closed, 18 part closed
          # RecordSum
          They have played 20 matches, winning 12, drawing five and losing three. = 20 whole closed, 12 part closed, 5 part closed, 3 part closed
          # FractionSum
          Power failed in 140,000 homes, half of the 280,000 homes in the region. = 140000 part, 0.5 share, 280000 whole
          # RemainingSum
          Fourteen of the 36 miners were rescued on Monday, and the other 22 on Tuesday. = 14 part closed, 36 whole closed, 22 part closed
          The bridge will cost 84 million euros. | The state pays 50 million and the county the remaining 34 million. = 84000000 whole closed, 50000000 part closed, 34000000 part closed
          The fund had 31 million crowns. | It has paid out 9 million, which leaves 22 million. = 31000000 whole closed, 9000000 part closed, 22000000 part closed
          # NextSum
          Nine hostages were freed. | Four are Danish, three Dutch and two from Portugal. = 9 whole, 4 part, 3 part, 2 part
          # PartOfNumber
          Turnout was 60 percent: 540,000 of the 900,000 voters came. = 60 share, 540000 part, 900000 whole
          Some 22,400 of the 24,900 children were vaccinated. = 22400 part, 24900 whole
          The council granted 41,300 of the 48,000 requests, or 86 percent. = 41300 part, 48000 whole, 86 share
          He was found guilty on 24 of the 31 counts and acquitted on seven. = 24 part, 31 whole, 7 part
          # OfWhole
          Of the 174 people aboard, 168 were passengers and six crew. = 174 whole, 168 part, 6 part
          Of the 31 counts, 24 were proven and the remaining seven were dropped. = 31 whole closed, 24 part closed, 7 part closed
          # RestSum
          The flood killed 47 people. | Twenty-nine of them were from Varda and 13 from Brekka; the other five came from hamlets. = 47 whole closed, 29 part closed, 13 part closed, 5 part closed
          # VoteSum
          All 151 members took part. | Seventy-eight were in favour and 66 against, while seven abstained. = 151 whole closed, 78 part closed, 66 part closed, 7 part closed
          # PartOfThem
          Nineteen people were taken to hospital, 16 of them passengers. = 19 whole, 16 part
          The crash injured 19 people, including 16 passengers. = 19 whole, 16 part
          The crash injured 19 people. | Sixteen of them were passengers. = 19 whole, 16 part
          # changes
          The number of cases fell by 20 from 120 to 100. = 20 change, 120 before, 100 after
          The death toll rose from 120 to 140. = 120 before, 140 after
          Turnout fell from 55 percent to 51 percent. = 55 before, 51 after
          """)
  void roles(String text, String expected) {
    assertThat(Figures.in(text).stream().map(SumsTest::show).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
    assertThat(Figures.in(text).stream().map(SumsTest::sum).distinct()).hasSize(1);
  }

  private static String show(QuantityClaim claim) {
    Breakdown role = claim.breakdown();
    String part = role == null ? "none" : role.role().id() + (role.closed() ? " closed" : "");
    return Figures.number(claim) + " " + part;
  }

  private static String sum(QuantityClaim claim) {
    return claim.breakdown() == null ? "" : claim.breakdown().id();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The flood killed 47 people and injured 120.",
        "The flood killed 47 people. | Twelve houses burned down.",
        "All 151 members were invited. | Seventy-eight came early, and 66 came late.",
        "The storm hit two towns: Varda has 640 houses and Brekka 310.",
        "Twelve of the best players left.",
        "The blaze destroyed 12 houses, including a school.",
        "There were 15 dead, 40 injured.",
        "Rescuers carried out 40 people, 12 children and three dogs.",
        "The storm killed 12 people, six women and four men were still missing.",
        "Nine hostages were freed. | Four are women, and six are over 60.",
        "The mill will cut 900 jobs, 50 in Orsk and 40 in Vell.",
        "Around 90 people were seized. | More than half of them are missing: 32 are left there.",
      })
  void noSum(String text) {
    assertThat(Figures.in(text)).isNotEmpty().allMatch(claim -> claim.breakdown() == null);
  }

  /** A bare number is understood as what its whole counts, and is only a likely reading. */
  @Test
  void partsTakeTheMeasureOfTheirWhole() {
    assertThat(Figures.in("The crash injured 19 people. | Sixteen of them were passengers."))
        .extracting(Figures::show)
        .containsExactly("injured person 19 exact", "injured person 16 exact [part]");
  }

  @Test
  void twoSumsOfATextStayApart() {
    String text =
        "The crash killed 15 people, including three children. "
            + "| The fire killed 20 people, including four women.";
    assertThat(Figures.in(text))
        .extracting(SumsTest::sum)
        .doesNotContain("")
        .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2)));
  }
}
