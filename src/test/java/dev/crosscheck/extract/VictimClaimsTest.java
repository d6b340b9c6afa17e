package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of single persons: a line a phrasing, and what tells of nobody. */
class VictimClaimsTest {
  private static List<QuantityClaim> victims(String paragraph) {
    return Figures.in(paragraph).stream()
        .filter(c -> c.breakdown() != null && c.breakdown().id().startsWith(VictimClaims.PART))
        .toList();
  }

  private static String show(String paragraph) {
    return victims(paragraph).stream()
        .map(c -> c.measure() + (c.population() == null ? "" : " [" + c.population() + "]"))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 25-year-old man was shot and killed in his home on Monday.      | killed [man]
          Jane Roe, 31, was pronounced dead at the scene.                   | killed
          Officers found a woman dead inside the house.                     | killed [woman]
          The victim died at a hospital.                                    | killed
          A man died after being shot in Orm.                               | killed [man]
          The driver was fatally shot.                                      | killed [driver]
          The clerk was stabbed to death.                                   | killed [clerk]
          The death of Ada Moss shocked the town.                           | killed
          The body of a miner was found in a well.                          | killed [miner]
          Two men were charged in the shooting death of Tim Lund, 24.       | killed
          The homicide victim was named on Friday.                          | killed
          He is accused of killing his wife, Mary Roe.                      | killed [wife]
          The raid claimed the life of a farmer.                            | killed [farmer]
          Girl, 12, shot dead in Orm                                        | killed [girl]
          Woman shot, killed in Orm                                         | killed [woman]
          A judge and his secretary were murdered.                          | killed [judge]; killed [secretary]
          Jane Roe, Tim Lund and Ada Moss were killed in the crash.         | killed; killed; killed
          A man was shot in the leg.                                        | injured [man]
          Man shot in leg on west side                                      | injured [man]
          Police found a person shot in the leg.                            | injured
          A woman was hit in the arm by a stray bullet.                     | injured [woman]
          A boy suffered a gunshot wound to the hand.                       | injured [boy]
          The homeowner shot the intruder in the chest.                     | injured [attacker]
          The teenager was taken to a hospital.                             | injured [teenager]
          The passenger is in critical condition.                           | injured [passenger]
          The shooting of a guard led to protests.                          | injured [guard]
          Ana Lind was kidnapped in Orm.                                    | abducted
          The gunman then killed himself.                                   | killed [attacker]
          THE MAYOR OF ORM WAS ASSASSINATED AND HIS DRIVER WAS WOUNDED.     | killed [mayor]; injured [driver]
          """)
  void persons(String sentence, String expected) {
    assertThat(show(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was hurt.",
        "The man was not injured.",
        "A man was nearly killed.",
        "Police fear that a man was killed.",
        "If a man is killed, the law applies.",
        "He threatened to kill his wife.",
        "A man was charged with attempted murder of his neighbour.",
        "A man could face life in prison.",
        "A man shot at officers.",
        "The officer was shot at twice.",
        "A bullet hit a parked car.",
        "The bill died in the senate.",
        "The bank killed the deal.",
        "The striker shot wide in the final minute.",
        "The film was shot in Orm.",
        "The audience was bored to death.",
        "His body temperature fell.",
        "Three miners were killed.",
        "One man was killed.",
        "Homicide detectives are on the scene.",
        "Hunters shot a deer.",
      })
  void nobody(String sentence) {
    assertThat(show(sentence)).isEmpty();
  }

  /** The same victim in many sentences is one, and another is another. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          A man was shot in Orm. | The victim, Tom Hale, died at a hospital.                => killed
          A man was shot on Monday. | He died at a hospital. | Hale was pronounced dead.    => killed
          Tim Lund, 31, was shot. | Lund is in critical condition.                          => injured
          A woman was shot. | Police say the victim was killed by a neighbour.              => killed
          A man was shot. | Police are treating it as a homicide.                           => killed
          A man was shot and is in hospital. | A woman was killed.                          => injured [man]; killed [woman]
          A 20-year-old man was wounded. | A 31-year-old man was wounded as well.           => injured [man]; injured [man]
          A woman was wounded. | Another woman was killed.                                  => injured [woman]; killed [other woman]
          Ada Moss was killed. | A young woman was wounded.                                 => killed; injured [woman]
          Ada Moss was killed. | Jane Roe was killed a day later.                           => killed; killed
          A mother was wounded. | The daughter was killed.                                  => injured [mother]; killed [daughter]
          A boy was wounded. | Officers say a man of 40 was killed.                         => injured [boy]; killed [man]
          """)
  void ledger(String paragraph, String expected) {
    assertThat(show(paragraph)).isEqualTo(expected);
  }

  /** One killed does not deny that others were: such a claim agrees with any count above. */
  @Test
  void atLeastOne() {
    QuantityClaim claim = victims("A man was killed in the crash.").get(0);
    assertThat(claim.hedge()).isEqualTo(Hedge.AT_LEAST);
    assertThat(claim.plausible().meets(Figures.only("Three people were killed.").plausible()))
        .isTrue();
    assertThat(claim.breakdown())
        .isEqualTo(new Breakdown("victims-killed", Breakdown.Role.PART, false));
    assertThat(claim.quote()).isEqualTo("man was killed");
    assertThat(claim.anchor().reading()).isEqualTo(Reading.SURE);
  }

  @Test
  void whoWasShotMayHaveDied() {
    assertThat(victims("A man was shot in Orm.").get(0).anchor().reading())
        .isEqualTo(Reading.LIKELY);
  }
}
