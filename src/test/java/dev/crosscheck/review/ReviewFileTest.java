package dev.crosscheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFileTest {
  private static final String GOOD =
      """
      schema: crosscheck/review/1
      decisions:
        - fingerprint: 0123456789abcdef01234567
          rule: figure-conflict
          quotes:
            - "a.txt: 12 died"
            - "b.txt: 15 died"
          decision: dismissed
          reason: The second count includes the two drivers.
          reviewer: Desk
          date: 2024-03-04
          expires: 2024-06-01
      """;

  private static ReviewFile parse(String yaml) {
    return ReviewFile.parse(yaml, ReviewFile.NAME);
  }

  @Test
  void readsADecision() {
    ReviewFile file = parse(GOOD);

    assertThat(file.problems()).isEmpty();
    assertThat(file.decisions())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.fingerprint()).isEqualTo("0123456789abcdef01234567");
              assertThat(d.kind()).isEqualTo(Decision.Kind.DISMISSED);
              assertThat(d.quotes()).containsExactly("a.txt: 12 died", "b.txt: 15 died");
              assertThat(d.line()).isEqualTo(3);
              assertThat(d.expiredOn(LocalDate.of(2024, 6, 1))).isFalse();
              assertThat(d.expiredOn(LocalDate.of(2024, 6, 2))).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dismissed       | maybe        | line 8: decision: expected accepted, dismissed or deferred, found "maybe"
          2024-03-04      | 4 March      | line 11: date: expected a date such as 2024-01-29, found "4 March"
          2024-06-01      | soon         | line 12: expires: expected a date such as 2024-01-29, found "soon"
          reviewer: Desk  | reviewer:    | line 10: reviewer: expected a value, found none
          rule:           | rul:         | line 4: unknown field "rul"
          0123456789abcdef01234567 | 12 | line 3: fingerprint: expected the hexadecimal digits that the report shows, found "12"
          """)
  void namesLineExpectedAndFound(String from, String to, String message) {
    ReviewFile file = parse(GOOD.replace(from, to));

    assertThat(file.decisions()).isEmpty();
    assertThat(file.problems()).containsExactly(new Problem(ReviewFile.NAME, message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok",
        "n/a",
        "fine",
        "This is a false positive.",
        "Known issue",
        "not a problem here",
        "will be fixed later",
        "!!!!!!!!!!!!!!!!",
        "Everything is fine",
        "Please ignore this!"
      })
  void refusesReasonsThatGiveNone(String reason) {
    ReviewFile file =
        parse(GOOD.replace("The second count includes the two drivers.", '"' + reason + '"'));

    assertThat(file.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).startsWith("line 9: reason: expected a sentence"));
  }

  @Test
  void oneBrokenEntryDoesNotSpoilTheOthers() {
    ReviewFile file = parse(GOOD + "  - fingerprint: fedcba9876543210\n  - just words\n");

    assertThat(file.decisions()).hasSize(1);
    assertThat(file.problems())
        .extracting(Problem::message)
        .contains(
            "line 13: reason: expected a value, found none",
            "line 14: expected an entry with the field fingerprint, found text");
  }

  @Test
  void oneDiscrepancyHasOneDecision() {
    ReviewFile file = parse(GOOD + GOOD.substring(GOOD.indexOf("  - ")));

    assertThat(file.decisions()).hasSize(1);
    assertThat(file.problems())
        .extracting(Problem::message)
        .containsExactly(
            "line 13: fingerprint 0123456789abcdef01234567 is already decided on line 3;"
                + " keep one of the two entries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'schema: crosscheck/review/1\ndecisions: [ {'         | line 2: not well-formed YAML
          'decisions: []'                        | line 1: expected "schema: crosscheck/review/1"
          'schema: crosscheck/review/9'          | line 1: expected "schema: crosscheck/review/1"
          '- fingerprint: 12'                    | line 1: expected the fields schema and decisions, found a list
          """)
  void aFileThatCannotBeReadIsOneProblem(String yaml, String message) {
    ReviewFile file = parse(yaml.translateEscapes());

    assertThat(file.decisions()).isEmpty();
    assertThat(file.problems())
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).startsWith(message).endsWith("no decision applies"));
  }

  @Test
  void aFileWithoutDecisionsIsFine() {
    assertThat(parse("schema: crosscheck/review/1\ndecisions:\n")).isEqualTo(ReviewFile.NONE);
    assertThat(parse("schema: crosscheck/review/1\n")).isEqualTo(ReviewFile.NONE);
  }

  @Test
  void otherEncodingsAndMissingFilesAreNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(ReviewFile.NAME);
    assertThat(ReviewFile.read(file).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).startsWith("cannot be read"));

    Files.write(file, GOOD.replace("Desk", "Désk").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ReviewFile.read(file).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).startsWith("line 1: expected UTF-8 text"));
  }
}
