package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which event a length of time is said. */
class LengthPhrasesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A siege of nine hours ended on Sunday.                         | siege
          In the nine days that the strike lasted, nothing moved.        | strike
          The barge lay in the canal for six weeks.                      | barge
          """)
  void tellsTheEvent(String sentence, String event) {
    assertThat(lengths(sentence)).extracting(c -> c.anchor().event().label()).contains(event);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The barge will lie in the canal for six weeks.",
        "The guard stood in the rain for six hours.",
        "The barge did not lie in the canal for six weeks."
      })
  void saysNothingOfPlansAndPeople(String sentence) {
    assertThat(lengths(sentence)).isEmpty();
  }

  private static List<QuantityClaim> lengths(String sentence) {
    return Figures.all(sentence).stream()
        .filter(c -> c.scope() == Scope.FIXED && !c.anchor().event().label().isEmpty())
        .toList();
  }
}
