package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.QuantityClaim;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a sentence credits its figure to. */
class FigureAttributionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials said 12 people died in the fire.                      | officials        | said
          Twelve people died in the fire, officials said.                 | officials        | said
          Twelve people died, said the fire chief, Otto Brand.            | fire chief       | said
          Twelve people died, according to the health ministry.           | health ministry  | according to
          According to the health ministry, twelve people died.           | health ministry  | according to
          More than 200 people died, as reported by the coast guard.      | coast guard      | reported by
          The health ministry put the toll at 12.                         | health ministry  | put
          Police confirmed that four people had been arrested.            | police           | confirmed
          Mayor Ida Moss told reporters that 30 houses had burned down.   | mayor ida moss   | told
          Health officials in Varda say 12 people have died.              | health officials | say
          The agency reported on Monday that 40 people were injured.      | agency           | reported
          """)
  void credits(String sentence, String source, String cue) {
    Attribution attribution = Figures.only(sentence).anchor().attribution();
    assertThat(source(attribution).toLowerCase(Locale.ROOT)).isEqualTo(source);
    assertThat(attribution).extracting(Attribution::cue).isEqualTo(cue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fire killed 12 people.",
        "The crash claimed the lives of 12 people.",
        "The crash killed 12 people who had said they felt safe.",
        "The fire killed 12 people near the school that officials said was safe.",
      })
  void creditsNobody(String sentence) {
    assertThat(Figures.only(sentence).anchor().attribution()).isNull();
  }

  @Test
  void eachFigureToItsOwnSpeaker() {
    assertThat(sources("The army said nine people died, but the hospital counted 12 deaths."))
        .isEqualTo(Map.of("9", "army", "12", "hospital"));
    assertThat(sources("Twelve people died, the hospital said, while the army spoke of nine dead."))
        .isEqualTo(Map.of("9", "army", "12", "hospital"));
  }

  private static Map<String, String> sources(String sentence) {
    List<QuantityClaim> figures = Figures.in(sentence);
    return figures.stream()
        .collect(Collectors.toMap(Figures::number, f -> source(f.anchor().attribution())));
  }

  private static String source(@Nullable Attribution attribution) {
    return attribution == null ? "nobody" : attribution.source();
  }
}
