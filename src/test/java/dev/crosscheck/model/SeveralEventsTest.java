package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralEventsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Both incidents taken together left 59 dead.                | true
          The second strike of the day hit a house.                  | true
          Two suicide bombings shook the town.                       | true
          A series of explosions was heard.                          | true
          Another powerful quake followed.                           | true
          Five dead in blaze at mattress factory.                    | false
          Six people were killed in the crash.                       | false
          Two fire engines came.                                     | false
          Three firefighters were hurt.                              | false
          He said the second after the attack was the longest.       | false
          """)
  void tellsOfSeveral(String sentence, boolean several) {
    assertThat(SeveralEvents.in(sentence)).isEqualTo(several);
  }
}
