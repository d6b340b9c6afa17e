package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How surely a sentence says its figure. */
class FigureCertaintyTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twelve people were killed.                             | ASSERTED
          Twelve people have died of their wounds.               | ASSERTED
          The landslide is known to have killed 12 people.       | ASSERTED
          Twelve people are feared dead.                         | FEARED
          It is feared that twelve people died.                  | FEARED
          Officials fear 12 people have died.                    | FEARED
          At least 50 people are believed to have drowned.       | ESTIMATED
          The strike is estimated to have killed 70 people.      | ESTIMATED
          Damage was estimated at 20 million euros.              | ESTIMATED
          The dam would flood 12 villages.                       | HYPOTHETICAL
          The plan could cost 500 jobs.                          | HYPOTHETICAL
          The army may release 40 prisoners.                     | HYPOTHETICAL
          The army plans to release 40 prisoners.                | PLANNED
          The army will release 40 prisoners.                    | PLANNED
          The army agreed to free 40 prisoners.                  | PLANNED
          The army was to release 40 prisoners on Monday.        | PLANNED
          The rebels promised to free 20 hostages.               | PLANNED
          The rebels demanded the release of 40 prisoners.       | PLANNED
          The deal calls for the release of 40 prisoners.        | PLANNED
          The mayor denied that 12 people had died.              | DENIED
          """)
  void modality(String sentence, Modality modality) {
    assertThat(Figures.only(sentence).anchor().modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The army did not kill 12 people.", "Twelve people were not killed."})
  void negated(String sentence) {
    QuantityClaim figure = Figures.only(sentence);
    assertThat(figure.anchor().negated()).isTrue();
    assertThat(figure.measure()).isEqualTo("killed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The army killed 12 people.", "Twelve people are not accounted for."})
  void notNegated(String sentence) {
    assertThat(Figures.only(sentence).anchor().negated()).isFalse();
  }
}
