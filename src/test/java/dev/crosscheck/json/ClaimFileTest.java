package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFileTest {
  private static final String QUANTITY =
      "{\"schema\":\"crosscheck/claim/1\",\"type\":\"quantity\",\"document\":\"a.txt\","
          + "\"quote\":\"12 planks\",\"measure\":\"plank\",\"unit\":\"plank\",\"low\":12,\"high\":12,"
          + "\"hedge\":\"exact\",\"scope\":\"state\"}";

  private static ClaimFile read(String name, byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("claims");
    Path file = Files.write(folder.resolve(name), content);
    try {
      return ClaimFile.read(file);
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static ClaimFile read(String content) throws IOException {
    return read("claims.jsonl", content.getBytes(StandardCharsets.UTF_8));
  }

  private static String problem(String line) throws IOException {
    ClaimFile file = read(line);
    assertThat(file.claims()).isEmpty();
    assertThat(file.problems()).hasSize(1);
    return file.problems().get(0).message();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("claims") Claim claim) throws IOException {
    ClaimFile file = read(ClaimJson.write(claim));

    assertThat(file.problems()).isEmpty();
    assertThat(file.claims()).containsExactly(claim);
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Claims.any();
  }

  @Property(tries = 20)
  void aClaimIsOneLine(@ForAll("claims") Claim claim) {
    assertThat(ClaimJson.write(claim)).doesNotContain("\n", "\r").isEqualTo(ClaimJson.write(claim));
  }

  @Test
  void theLeastThatAClaimMaySayIsCompletedAsDocumented() throws IOException {
    QuantityClaim claim = (QuantityClaim) read(QUANTITY).claims().get(0);

    assertThat(claim.id()).isEqualTo("claims.jsonl:1");
    assertThat(claim.anchor().span()).isEqualTo(new Span(0, 0));
    assertThat(claim.anchor().sentence()).isEqualTo(new Span(0, 0));
    assertThat(claim.anchor().modality()).isEqualTo(Modality.ASSERTED);
    assertThat(claim.anchor().reading()).isEqualTo(Reading.SURE);
    assertThat(claim.anchor().event()).isEqualTo(EventRef.MAIN);
    assertThat(claim.anchor().negated()).isFalse();
    assertThat(claim.interval()).isEqualTo(Interval.of(12));
  }

  @Test
  void theSentenceIsTheQuoteWhenOnlyThatHasAPlace() throws IOException {
    String line = QUANTITY.replace("\"measure\"", "\"span\":{\"start\":3,\"end\":12},\"measure\"");

    assertThat(read(line).claims().get(0).anchor().sentence()).isEqualTo(new Span(3, 12));
  }

  @Test
  void aBadLineIsAProblemAndTheRestIsRead() throws IOException {
    String other = QUANTITY.replace("12 planks", "a dozen planks");
    ClaimFile file = read(QUANTITY + "\n{\"x\n\n[]\r\n" + other + "\n");

    assertThat(file.claims())
        .extracting(Claim::quote)
        .containsExactly("12 planks", "a dozen planks");
    assertThat(file.claims().get(1).id()).isEqualTo("claims.jsonl:5");
    assertThat(file.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("line 2, column").contains("expected JSON"),
            m -> assertThat(m).isEqualTo("line 4, the claim: expected object, found []"));
    assertThat(file.problems().get(0).document()).endsWith("claims.jsonl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"low\":12 ~ \"low\":\"12\" ~ line 1, /low: expected number or null, found \"12\"",
        "\"low\":12 ~ \"low\":13 ~ line 1, /high: expected 13 or more (low), found 12",
        "\"hedge\":\"exact\" ~ \"hedge\":\"exat\" ~ line 1, /hedge: expected one of exact, about,"
            + " at-least, more-than, up-to, nearly, less-than, range, order, found \"exat\" (did"
            + " you mean \"exact\"?)",
        "\"quote\":\"12 planks\", ~ `` ~ line 1, the claim: expected the property \"quote\", found"
            + " none; add it",
        "\"unit\":\"plank\", ~ `` ~ line 1, the claim: expected the property \"unit\", found none;"
            + " add it",
        "claim/1 ~ claim/2 ~ line 1, /schema: expected \"crosscheck/claim/1\", found"
            + " \"crosscheck/claim/2\"",
        "\"quantity\" ~ \"quantitiy\" ~ line 1, /type: expected one of quantity, position, event,"
            + " participants, role, quotation, found \"quantitiy\" (did you mean \"quantity\"?)",
        "\"low\":12 ~ \"span\":{\"start\":5,\"end\":3},\"low\":12 ~ line 1, /span: expected an end at"
            + " or after the start 5, found 3",
        "\"low\":12 ~ \"span\":{\"start\":-5,\"end\":3},\"low\":12 ~ line 1, /span/start: expected 0 or"
            + " more, found -5",
        "\"low\":12 ~ \"asOf\":{\"from\":\"2024-02-30\",\"to\":null},\"low\":12 ~ line 1, /asOf/from:"
            + " expected a day of the calendar, found \"2024-02-30\"",
        "\"low\":12 ~ \"asOf\":{\"from\":\"2024-03-02\",\"to\":\"2024-03-01\"},\"low\":12 ~ line 1,"
            + " /asOf/to: expected 2024-03-02 or a later day (from), found 2024-03-01",
        "\"low\":12 ~ \"statedAt\":\"2024-03-02T25:00:00Z\",\"low\":12 ~ line 1, /statedAt: expected a"
            + " date and time with offset, found \"2024-03-02T25:00:00Z\"",
        "\"low\":12 ~ \"low\":1e999999999 ~ line 1, /low: expected a number of at most 40 digits,"
            + " found a longer one",
      })
  void faultsAreNamedWithTheirPointer(String from, String to, String message) throws IOException {
    assertThat(problem(QUANTITY.replace(from, to))).isEqualTo(message);
  }

  @Test
  void unknownPropertiesAreNamedWithTheNearest() throws IOException {
    assertThat(problem(QUANTITY.replace("\"low\":12", "\"low\":12,\"populaton\":\"x\"")))
        .contains("expected only properties that belong here, found \"populaton\"")
        .contains("did you mean \"population\"?");
  }

  @Test
  void propertiesOfAnotherTypeAreRejected() throws IOException {
    assertThat(problem(QUANTITY.replace("\"low\":12", "\"low\":12,\"holder\":\"x\"")))
        .contains("holder");
  }

  @Test
  void idsMustDiffer() throws IOException {
    String line = QUANTITY.replace("\"type\"", "\"id\":\"c1\",\"type\"");
    ClaimFile file = read(line + "\n" + line);

    assertThat(file.claims()).hasSize(1);
    assertThat(file.problems().get(0).message())
        .isEqualTo("line 2, /id: expected an id of its own, found \"c1\" as in line 1");
  }

  @Test
  void aJsonFileHoldsOneClaimOverSeveralLines() throws IOException {
    byte[] pretty = QUANTITY.replace(",", ",\n").getBytes(StandardCharsets.UTF_8);

    assertThat(read("one.json", pretty).claims()).hasSize(1);
    assertThat(read("one.json", "{\n \"a\":,}".getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("line 2, column 6");
  }

  @Test
  void otherEncodingsEmptyAndMissingFilesAreProblems() throws IOException {
    byte[] latin = QUANTITY.replace("planks", "pl\u00E9").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read("a.jsonl", latin).problems().get(0).message()).contains("expected UTF-8");
    assertThat(problem("")).contains("found an empty file");
    assertThat(ClaimFile.read(Path.of("gone.jsonl")).problems()).hasSize(1);
  }

  @Test
  void manyFaultsOfOneLineAreToldTogether() throws IOException {
    String message =
        problem(QUANTITY.replace("\"low\":12", "\"low\":\"x\"").replace("exact", "precise"));

    assertThat(List.of(message.split("; ")).stream().collect(Collectors.joining()))
        .contains("/low", "/hedge");
  }
}
