package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.QuotationClaim.Form;
import dev.crosscheck.syntax.English;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what, in the wordings of news prose. */
class QuotationReaderTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(English.parser());

  private static List<QuotationClaim> read(Document document) {
    return EXTRACTOR.extract(document).stream()
        .filter(QuotationClaim.class::isInstance)
        .map(QuotationClaim.class::cast)
        .toList();
  }

  private static String told(Document document, QuotationClaim claim) {
    Attribution source = claim.anchor().attribution();
    String content =
        claim.content().stream().map(document.source()::slice).collect(Collectors.joining(" ... "));
    return (source == null ? "nobody" : source.name()) + ": " + content;
  }

  private static List<String> all(String text) {
    Document document = Passages.document(text);
    return read(document).stream().map(c -> told(document, c)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ida Moss said that the pier was closed. | Ida Moss: the pier was closed",
        "The pier is closed, said Ida Moss, the harbour master. | Ida Moss: The pier is closed",
        "The pier, Ida Moss warned, would never open again. | Ida Moss: The pier ... would never open again",
        "According to the harbour board, the pier is closed. | harbour board: the pier is closed",
        "The pier is closed, according to the harbour board. | harbour board: The pier is closed",
        "\"The pier is closed,\" Ida Moss said. | Ida Moss: The pier is closed",
        "\"The pier,\" Ida Moss said, \"is closed.\" | Ida Moss: The pier ... is closed.",
        "Ida Moss: \"The pier is closed for good.\" | Ida Moss: The pier is closed for good.",
        "Ida Moss called the pier \"a danger to all\". | Ida Moss: a danger to all",
        "It was reported that the pier had been closed. | nobody: the pier had been closed",
        "The board's claim that the pier was safe drew laughter. | board: the pier was safe",
        "Engineers expect the pier to reopen in May. | Engineers: the pier to reopen in May",
        "The union denied that its members had left the pier. | union: its members had left the pier",
        "Ida Moss was quoted as saying that the pier was lost. | Ida Moss: the pier was lost",
        "She wondered whether the pier would hold. | She: whether the pier would hold",
      })
  void oneSentence(String text, String expected) {
    assertThat(all(text)).containsExactly(expected);
  }

  @Test
  void aQuotationGoesOnInTheNextSentence() {
    assertThat(all("\"We lost the pier,\" Ida Moss said. \"We will build a better one.\""))
        .containsExactly("Ida Moss: We lost the pier ... We will build a better one.");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("pier.txt");
    Files.writeString(
        file,
        "Ida Moss said: \"We lost the pier, and we know whose fault it was.\n\n"
            + "\"We will build a better one before the year is over.\"");
    Document document =
        new DocumentReader(Limits.DEFAULT).read(new DocumentFile("pier.txt", file, null));
    assertThat(read(document).stream().map(c -> told(document, c)))
        .containsExactly(
            "Ida Moss: We lost the pier, and we know whose fault it was.",
            "Ida Moss: We will build a better one before the year is over.");
  }

  @Test
  void thePronounIsWhoSpokeBefore() {
    assertThat(all("Ida Moss said the pier was lost. | \"We will build a better one,\" she said."))
        .containsExactly("Ida Moss: the pier was lost", "Ida Moss: We will build a better one");
  }

  @Test
  void whoIsAskedAndWhere() {
    Document document =
        Passages.document("Ida Moss told reporters in an interview that the pier was lost.");
    assertThat(read(document))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.addressee()).isEqualTo("reporters");
              assertThat(claim.anchor().event().label()).isEqualTo("interview");
              assertThat(claim.form()).isEqualTo(Form.INDIRECT);
            });
  }

  @Test
  void someOfItInOwnWords() {
    Document document =
        Passages.document("Ida Moss said the pier was \"lost for good\" and would be torn down.");
    assertThat(read(document))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.form()).isEqualTo(Form.MIXED);
              assertThat(claim.verbatim())
                  .extracting(QuotationClaim.Words::text)
                  .containsExactly("lost for good");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier was closed in May.",
        "The so-called \"garden\" pier was closed in May.",
        "He told the story of the pier.",
        "The pier holds two cranes.",
      })
  void nobodySaysAnything(String text) {
    assertThat(all(text)).isEmpty();
  }
}
