package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Site;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, where they were and who took part. */
class EventGrammarTest {
  private static final EventGrammar GRAMMAR = new EventGrammar();

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void everyTypeIsFoundInItsExample(EventTypes.Type type) {
    assertThat(occurrences(type.example()))
        .as(type.example())
        .extracting(Occurrence::type)
        .contains(type.name());
  }

  static Stream<EventTypes.Type> types() {
    return EventTypes.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # sentence | names | kinds
          The ferry Maren sank off Port Aldane on Saturday.          | Port Aldane     | -
          The judge was arrested in Oster, Brekka, on Monday.        | Oster, Brekka   | -
          A fire broke out on Monday at a warehouse in Oster.        | Oster           | building:warehouse
          The treaty was signed in the town of Oster.                | town of Oster   | -
          Two guards were shot in the kitchen.                       | -               | room:kitchen
          The pianist died on the way to hospital.                   | -               | end:way
          The talks were held in Geneva on Monday.                   | Geneva          | -
          """)
  void tellsWhere(String sentence, String name, String kind) {
    Site site = site(sentence);
    assertThat(site.names()).isEqualTo(name == null ? List.of() : List.of(name));
    assertThat(site.kinds()).isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void tellsDirectionAndAddress() {
    Site far = site("The balloon landed 30 km north-east of Oster on Monday.");
    assertThat(far.direction()).isEqualTo("northeast");
    assertThat(far.names()).containsExactly("Oster");
    Site block = site("He was shot in the 1200 block of Mill Street on Monday.");
    assertThat(block.street()).isEqualTo("mill street");
    assertThat(block.number()).isEqualTo("1200");
  }

  @ParameterizedTest(name = "nowhere in: {0}")
  @ValueSource(
      strings = {
        "The minister said in Oster that the treaty was signed.",
        "The ferry from Oster sank on Monday.",
        "Raids in Oster and Halden followed.",
        "The treaty was signed in March.",
      })
  void tellsNoPlace(String sentence) {
    assertThat(occurrences(sentence)).allMatch(o -> o.site() == null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty was signed in Oster on Monday.        | HAPPENED
          The treaty will be signed in Oster on Monday.    | PLANNED
          The treaty was not signed in Oster on Monday.    | DENIED
          The summit in Oster was cancelled on Monday.     | CANCELLED
          """)
  void tellsWhetherItHappened(String sentence, Occurrence.Status status) {
    assertThat(occurrences(sentence)).extracting(Occurrence::status).containsExactly(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia mediated the talks in Oster.                | MEDIATOR Velia
          Ida Moss met Viktor Sand in Oster.                | ATTENDEE Ida Moss, ATTENDEE Viktor Sand
          Rebels of the Front shot Ida Moss in Oster.       | VICTIM Ida Moss
          Viktor Sand signed the treaty in Oster.           | SIGNATORY Viktor Sand
          """)
  void tellsWhoTookPart(String sentence, String parts) {
    assertThat(
            occurrences(sentence).get(0).participants().stream()
                .map(p -> p.role() + " " + p.name())
                .toList())
        .isEqualTo(List.of(parts.split(", ")));
  }

  private static Site site(String sentence) {
    return occurrences(sentence).stream()
        .map(Occurrence::site)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no place in: " + sentence));
  }

  private static List<Occurrence> occurrences(String sentence) {
    return Passages.read(GRAMMAR, sentence).stream()
        .map(c -> ((EventClaim) c).occurrence())
        .filter(Objects::nonNull)
        .toList();
  }
}
