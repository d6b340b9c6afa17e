package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.syntax.English;
import dev.crosscheck.syntax.SentenceParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are worth a parse: those that could hold a claim, and no others. */
class LazyParsingTest {
  private static List<String> parsed(String sentence) {
    List<String> parsed = new ArrayList<>();
    SentenceParser watched =
        text -> {
          parsed.add(text);
          return English.parse(text);
        };
    var claims = new ClaimExtractor(watched).extract(Passages.document(sentence));
    assertThat(claims).isNotNull();
    return parsed;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The river was calm and the sky was grey.",
        "It has been a museum since 1912.",
        "Doors open at 7:30 pm.",
        "She walked home with her friends through the long winter.",
      })
  void nothingToRead(String sentence) {
    assertThat(parsed(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm killed twelve people.",
        "The union rejected the offer.",
        "Norland and Velia mediated the talks.",
        "The council met on Tuesday, 6 February 2024.",
        "It was built in 1912 and restored in 1988.",
      })
  void parsedOnce(String sentence) {
    assertThat(parsed(sentence)).containsExactly(sentence);
  }
}
