package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Participant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in talks, and that there were none. */
class TalksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velmar is in talks with Dorn over its mill in Brekka.        | HAPPENED | Dorn, Velmar
          There have been no talks with Dorn.                          | DENIED   | Dorn
          There was no meeting between Ida Moss and Carl Brandt.       | DENIED   | Ida Moss, Carl Brandt
          """)
  void tellsStatusAndSides(String sentence, Occurrence.Status status, String names) {
    Occurrence talks = occurrences(sentence).get(0);
    assertThat(talks.status()).isEqualTo(status);
    assertThat(talks.participants())
        .extracting(Participant::name)
        .containsExactlyInAnyOrder(names.split(", "));
  }

  private static List<Occurrence> occurrences(String sentence) {
    return Passages.read(new EventGrammar(), sentence).stream()
        .map(c -> ((EventClaim) c).occurrence())
        .filter(Objects::nonNull)
        .toList();
  }
}
