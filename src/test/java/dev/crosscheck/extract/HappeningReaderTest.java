package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened when; read as of Tuesday, 6 February 2024. */
class HappeningReaderTest {
  private static final CalendarGrammar GRAMMAR = new CalendarGrammar();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # sentence | kind | head | name | from | to
          The ferry Maren sank off Port Aldane on Saturday.               | sink    | ferry      | maren      | 2024-02-03 | 2024-02-03
          The ferry went down on Friday night, the coastguard said.       | sink    | ferry      | -          | 2024-02-02 | 2024-02-03
          Police arrested the club's treasurer, Ida Moss, on Monday.      | arrest  | treasurer  | ida moss   | 2024-02-05 | 2024-02-05
          The company was founded in 1987 by two brothers.                | found   | company    | -          | 1987-01-01 | 1987-12-31
          The treaty, signed on 5 January, is in force.                   | sign    | treaty     | -          | 2024-01-05 | 2024-01-05
          The law came into force on 1 January 2020.                      | effect  | law        | -          | 2020-01-01 | 2020-01-01
          Sunday's election was won by the Greens.                        | hold    | election   | -          | 2024-02-04 | 2024-02-04
          The fire broke out on Monday in a mattress factory in Brannoch. | hold    | fire       | -          | 2024-02-05 | 2024-02-05
          The trial of the former treasurer opened on Wednesday.          | begin   | trial      | -          | 2024-01-31 | 2024-01-31
          The bridge is due to open in April 2027.                        | open    | bridge     | -          | 2027-04-01 | 2027-04-30
          The earthquake that struck Halmstad on Sunday measured 6.1.     | hold    | earthquake | -          | 2024-02-04 | 2024-02-04
          A court on Monday convicted the director Viktor Sand of fraud.  | convict | director   | viktor sand | 2024-02-05 | 2024-02-05
          The deadline for bids is 9 February.                            | hold    | deadline   | -          | 2024-02-09 | 2024-02-09
          The minister resigned early on Monday.                          | resign  | minister   | -          | 2024-02-04 | 2024-02-05
          """)
  void reads(String sentence, String kind, String head, String name, LocalDate from, LocalDate to) {
    Happening happening = only(sentence);
    assertThat(happening.kind()).isEqualTo(kind);
    assertThat(happening.heads()).containsExactly(head);
    assertThat(happening.subject()).isEqualTo(name == null ? List.of() : List.of(name));
    assertThat(happening.days()).isEqualTo(new DateRange(from, to));
  }

  @ParameterizedTest(name = "nothing in: {0}")
  @ValueSource(
      strings = {
        "Police said on Monday that the man was known to them.",
        "Another man was arrested on Monday.",
        "The city marked the anniversary of the attack on Monday.",
        "The company bought a rival in fiscal 2022.",
        "The ferry did not sink on Monday.",
        "The ferry may have sunk on Monday.",
        "The price rose on Monday.",
        "The port has been shut since Monday.",
      })
  void staysSilent(String sentence) {
    assertThat(happenings(sentence)).isEmpty();
  }

  @Test
  void tellsWhatIsToCome() {
    assertThat(only("The museum will open on Friday.").planned()).isTrue();
    assertThat(only("The museum opened on Friday.").planned()).isFalse();
  }

  @Test
  void resolvesWhatItStandsFor() {
    assertThat(happenings("The bridge is 90 metres high. | It was built in 1974."))
        .singleElement()
        .satisfies(h -> assertThat(h.heads()).containsExactly("bridge"));
  }

  private static Happening only(String sentence) {
    List<Happening> all = happenings(sentence);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<Happening> happenings(String paragraph) {
    return Passages.read(GRAMMAR, paragraph).stream()
        .map(EventClaim.class::cast)
        .map(EventClaim::happening)
        .filter(Objects::nonNull)
        .toList();
  }
}
