package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of zeros: a sentence, then what it says happened to nobody. */
class ZeroReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nobody was killed.                                        | killed person 0 exact
          No one was hurt when the roof fell.                       | injured person 0 exact
          Luckily, no one was hurt.                                 | injured person 0 exact
          NO ONE WAS WOUNDED IN THE BLAST.                          | injured person 0 exact
          None survived.                                            | survived person 0 exact
          None of the passengers survived.                          | survived person 0 exact [of]
          There were no survivors.                                  | survived person 0 exact
          None of the passengers was injured.                       | injured person 0 exact [of]
          No one died or was injured.                               | killed person 0 exact; injured person 0 exact
          No one was killed or injured.                             | killed person 0 exact; injured person 0 exact
          There were no casualties.                                 | casualties person 0 exact
          The fire caused no deaths.                                | killed person 0 exact
          No injuries were reported.                                | injured person 0 exact
          No deaths or injuries were reported.                      | killed person 0 exact; injured person 0 exact
          The raid claimed no lives.                                | killed person 0 exact
          There was no loss of life.                                | killed person 0 exact
          No soldiers were killed.                                  | killed person 0 exact [soldier]
          The shells did not hurt anyone.                           | injured person 0 exact
          The wall fell without injuring anyone.                    | injured person 0 exact
          The tremor did not cause any casualties.                  | casualties person 0 exact
          Police said no one had been hurt.                         | injured person 0 exact
          """)
  void zeros(String sentence, String expected) {
    assertThat(Figures.in(sentence).stream().map(Figures::show).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(Figures.in(sentence))
        .allSatisfy(c -> assertThat(c.interval()).isEqualTo(Interval.of(0)))
        .noneMatch(c -> c.anchor().negated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one was seriously injured.",
        "No one was badly hurt.",
        "No one else was hurt.",
        "No other injuries were reported.",
        "No further deaths were reported.",
        "There were no serious injuries.",
        "There were no immediate reports of casualties.",
        "There was no immediate word on casualties.",
        "Nobody knows who died.",
        "No one has claimed the killing.",
        "No arrests followed the killing.",
        "It is not known if anyone was hurt.",
        "There is no evidence that anyone was killed.",
        "Police recalled a blast in which no one was hurt.",
        "No one dies in the novel.",
      })
  void otherWords(String sentence) {
    assertThat(Figures.in(sentence)).isEmpty();
  }

  @Test
  void reportsOnlyLackingProveNothing() {
    List<QuantityClaim> claims = Figures.in("There were no reports of casualties.");

    assertThat(claims).extracting(c -> c.anchor().modality()).containsExactly(Modality.UNCONFIRMED);
  }

  @Test
  void whoMayLiveOnIsNoCount() {
    assertThat(Figures.in("No one would be hurt."))
        .extracting(c -> c.anchor().modality().factual())
        .containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one was hurt in the second blast.",
        "Twelve people were hurt at the port. No one was hurt at the school.",
      })
  void oneEventBesideAnotherIsHeldForLikely(String text) {
    assertThat(Figures.in(text))
        .filteredOn(c -> Interval.of(0).equals(c.interval()))
        .extracting(c -> c.anchor().reading())
        .containsExactly(Reading.LIKELY);
  }
}
