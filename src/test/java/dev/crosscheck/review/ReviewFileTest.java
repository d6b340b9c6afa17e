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
          dismissed       | maybe        | line 8, column 15: expected accepted, dismissed or deferred as decision, found "maybe"
          2024-03-04      | 4 March      | line 11, column 11: expected a date such as 2024-01-29, found "4 March"
          2024-06-01      | soon         | line 12, column 14: expected a date such as 2024-01-29, found "soon"
          reviewer: Desk  | reviewer:    | line 3, column 5: expected the key "reviewer", found none; add it
          0123456789abcdef01234567 | 12 | line 3, column 18: expected the hexadecimal digits that the report shows as Id, found "12"
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
        .satisfies(
            p ->
                assertThat(p.message())
                    .startsWith("line 9, column 13: expected a reason that tells"));
  }

  @Test
  void oneBrokenEntryDoesNotSpoilTheOthers() {
    ReviewFile file = parse(GOOD + "  - fingerprint: fedcba9876543210\n  - just words\n");

    assertThat(file.decisions()).hasSize(1);
    assertThat(file.problems())
        .extracting(Problem::message)
        .contains(
            "line 13, column 5: expected the key \"decision\", found none; add it",
            "line 14, column 5: expected an entry with the key \"fingerprint\", found"
                + " \"just words\"");
  }

  @Test
  void oneDiscrepancyHasOneDecision() {
    ReviewFile file = parse(GOOD + GOOD.substring(GOOD.indexOf("  - ")));

    assertThat(file.decisions()).hasSize(1);
    assertThat(file.problems())
        .extracting(Problem::message)
        .containsExactly(
            "line 13, column 5: expected one decision on 0123456789abcdef01234567, found a second"
                + " one after line 3; keep one of them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'schema: crosscheck/review/1\ndecisions: [ {'  | line 2, column 15: expected YAML, found a fault
          'decisions: []'                        | line 1, column 1: expected the key "schema", found none
          'schema: crosscheck/review/9'          | line 1, column 9: expected "crosscheck/review/1"
          '- fingerprint: 12'                    | line 1, column 1: expected keys with values
          'schema: crosscheck/review/1\nall: []' | line 2, column 1: expected one of the keys schema, decisions, found "all"
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
        .satisfies(
            p ->
                assertThat(p.message())
                    .startsWith("expected a file with decisions, found none; check the path"));

    Files.write(file, GOOD.replace("Desk", "Désk").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ReviewFile.read(file).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).startsWith("expected UTF-8 text"));
  }
}
