package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.AttributionClash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.QuoteMismatch;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteLinkerTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-03-02T12:00:00Z");
  private static final String NARROW = "The channel is too narrow for the new ferries";
  private static final String DEEP = "The channel is too deep for the new ferries";

  private static List<Comparison> compare(QuotationClaim... claims) {
    return QuoteLinker.compare(List.of(claims));
  }

  @Test
  void anotherWordOfOneSpeakerIsAMismatch() {
    assertThat(
            compare(
                in("a").by("Ida Moss").quotation(NARROW), in("b").by("Ida Moss").quotation(DEEP)))
        .singleElement()
        .isInstanceOfSatisfying(
            QuoteMismatch.class,
            m -> {
              assertThat(m.firstWords()).isEqualTo("narrow");
              assertThat(m.secondWords()).isEqualTo("deep");
            });
  }

  @Test
  void twoSpeakersMaySayAlikeThings() {
    assertThat(
            compare(
                in("a").by("Ida Moss").quotation(NARROW),
                in("b").by("Karl Reiner").quotation(DEEP)))
        .isEmpty();
  }

  @Test
  void aTextThatNamesNoSpeakerNeedsALongerSentence() {
    assertThat(
            compare(
                in("a").by("Ida Moss").quotation("I gave this ferry every coin I had"),
                in("b").quotation("I gave this ferry every coin I earned")))
        .as("the same but for one word")
        .hasSize(1);
    assertThat(
            compare(
                in("a").by("Ida Moss").quotation("I gave it every coin I had"),
                in("b").quotation("I gave it every coin I earned")))
        .as("too short")
        .isEmpty();
  }

  @Test
  void theVerySameWordsOfTwoPersonsAreAClashOfSources() {
    assertThat(
            compare(
                in("a").by("Ida Moss").quotation(NARROW),
                in("b").by("Karl Reiner").quotation(NARROW)))
        .singleElement()
        .isInstanceOfSatisfying(AttributionClash.class, c -> assertThat(c.verbatim()).isTrue());
    assertThat(
            compare(
                in("a").by("Ida Moss").quotation(NARROW),
                in("b").by("officials").quotation(NARROW)))
        .isEmpty();
  }

  @Test
  void aSentenceRecalledWithinAWeekIsOneAndLaterPerhapsAnother() {
    String bill = "The storm took our boats and left us the bill";
    String blame = "The storm took our boats and left us the blame";
    QuotationClaim first = in("a").by("Ida Moss").statedAt(NOON).quotation(bill);
    assertThat(compare(first, in("b").by("Ida Moss").statedAt(NOON.plusDays(5)).quotation(blame)))
        .hasSize(1);
    assertThat(compare(first, in("b").by("Ida Moss").statedAt(NOON.plusDays(25)).quotation(blame)))
        .isEmpty();
  }
}
