package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All quantities of a sentence, understood or not: what is counted in what, with the words quoted.
 * A number that counts nothing is a line of {@link #none}.
 */
class QuantityCorpusTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales rose 12% to $3.2bn.                         | 12% = 12 percent; $3.2bn = 3200000000 USD
          Shares fell 3.4 points to 12,345.                 | 3.4 points = 3.4 point; 12,345 = 12345 number
          The index slipped 0.3 percent to 19,620.          | 0.3 percent = 0.3 percent; 19,620 = 19620 number
          Gold rose $5.60 to $1,245.30 an ounce.            | $5.60 = 5.6 USD; $1,245.30 = 1245.3 USD
          It costs $5 to $10.                               | $5 to $10 = 5..10 USD
          The index was up 0.5 per cent at 7,120.3.         | 0.5 per cent = 0.5 percent; 7,120.3 = 7120.3 number
          It was a 12-hour flight.                          | 12-hour = 12 hour
          The 3,000-seat hall was full.                     | 3,000-seat = 3000 seat
          A 12-member panel met.                            | 12-member = 12 person
          The fee is £69million.                            | £69million = 69000000 GBP
          Eighteen of the 20 clubs agreed.                  | Eighteen = 18 club; 20 clubs = 20 club
          A 5.2 magnitude quake struck.                     | 5.2 magnitude = 5.2 magnitude
          A quake measuring 5.2 struck.                     | 5.2 = 5.2 magnitude
          It was 5.2 on the Richter scale.                  | 5.2 = 5.2 magnitude
          The winds reached 140km / h.                      | 140km / h = 140 kilometre-per-hour
          The car does up to 100 mph.                       | up to 100 mph = 100 mile-per-hour
          A third of voters stayed at home.                 | A third = 0.333333 fraction
          Beneath a desk, the three curled up.              | three = 3 number
          The visits rose to three a week.                  | three = 3 number
          The team won 10 games out of 12.                  | 10 games = 10 game; 12 = 12 number
          The city has 40,000 homes.                        | 40,000 homes = 40000 home
          One witness spoke of a quarrel.                   | One witness = 1 person
          One of the two lifts failed.                      | One = 1 lift; two lifts = 2 lift
          Windows shattered in 14 flats.                    | 14 flats = 14 flat
          This week three bridges reopened.                 | three bridges = 3 bridge
          The film won two more prizes.                     | two more prizes = 2 prize
          Two years later the mill closed.                  | Two years = 2 year
          In the last 24 hours, nine roads closed.          | 24 hours = 24 hour; nine roads = 9 road
          A mother of two spoke.                            | two = 2 number
          Profits have doubled since May.                   | doubled = 2 time
          Profits more than doubled in May.                 | more than doubled = 2 time
          The mill costs nearly twice the price.            | nearly twice = 2 time
          The radio works at 868MHz or 2.4GHz.              | 868MHz = 868 megahertz; 2.4GHz = 2.4 gigahertz
          Its 4,200mAh cell feeds a 90Hz screen.            | 4,200mAh = 4200 milliampere-hour; 90Hz = 90 hertz
          The village gets 25Mbps at best.                  | 25Mbps = 25 megabit-per-second
          It has a 16MP camera.                             | 16MP = 16 megapixel
          The cloud is 60 light years wide.                 | 60 light years = 60 light-year
          The poll may err by plus or minus 4 percent.      | 4 percent = 4 percent
          They worked for 1 350 hours.                      | 1 350 hours = 1350 hour
          She won the women's 200m in Orm.                  | 200m = 200 metre
          The army walked 400m to the ford.                 | 400m = 400 metre
          The mill spent the 200m it had.                   | 200m = 200000000 number
          The strike has lasted more than a month.          | more than a month = 1 month
          He lives less than a mile from the mill.          | less than a mile = 1 mile
          The FTSE 250 index lost 12 points.                | 12 points = 12 point
          The Galaxy 3 costs $90.                           | $90 = 90 USD
          In Varda 12 aircraft landed.                      | 12 aircraft = 12 aircraft
          Four men fell. One of them died.                  | Four men = 4 person; One of them died = 1 person
          A gunman hurt four men, killing one.              | hurt four men = 4 person; killing one = 1 person
          Four men were killed and one was injured.         | Four men were killed = 4 person; one was injured = 1 person
          """)
  void quantities(String sentence, String expected) {
    assertThat(
            Figures.all(sentence).stream()
                .map(c -> c.quote() + " = " + Figures.number(c) + " " + c.unit())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 2012-13 season was long.",
        "The Euro 2008 final was played there.",
        "The train left at 14:30.",
        "He left shortly after 3 p. m. on Monday.",
        "Article 5 talks resume.",
        "Windows 10 users were warned.",
        "The Boeing 737 landed at Gate 12.",
        "They won in week three.",
        "The Big Ten met.",
        "The Three Harts pub closed.",
        "He dialled 911.",
        "Call 555 0134 or write.",
        "The car had the plate BEY 0843.",
        "The fire began in the 1200 block of Mill Street.",
        "He fired a .44-calibre pistol.",
        "The shop is open 24/7.",
        "He said that one should go.",
        "That is the one we wanted.",
        "One day the bridge will fall.",
        "At one point he wept.",
        "It is one of the largest ports.",
        "It is a two-way street.",
        "They eat by the sea in Orm 4.",
        "1. Mix the flour.",
        "It was a three-for-one swap.",
        "14.",
        "A 767-300 left at dawn.",
        "He bought a 4K television.",
        "It is a one-off, and one can only hope.",
        "One is born alone, and one dies alone.",
        "She gave it more than a second thought.",
        "He is one of those who stayed.",
      })
  void none(String sentence) {
    assertThat(Figures.all(sentence)).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsOnlyLikely() {
    QuantityClaim claim = Figures.only("Beneath a desk, the three curled up.");
    assertThat(claim.measure()).isEqualTo("number");
    assertThat(claim.anchor().reading()).isEqualTo(Reading.LIKELY);
  }
}
