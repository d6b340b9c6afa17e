package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteWordsTest {
  private static List<List<String>> sentences(String... pieces) {
    Span span = new Span(0, 1);
    Anchor anchor =
        new Anchor(
            "q",
            "d",
            span,
            "x",
            span,
            null,
            Modality.ASSERTED,
            false,
            Reading.SURE,
            null,
            null,
            EventRef.MAIN,
            null);
    return QuoteWords.sentences(
        new QuotationClaim(
            anchor,
            QuotationClaim.Form.DIRECT,
            List.of(span),
            null,
            null,
            Stream.of(pieces).map(p -> new QuotationClaim.Words(span, p)).toList(),
            null,
            false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We don't organise it       | we do not organize it",
        "The CENTRE won’t travelled | the center will not traveled",
        "It's a colourful harbour   | it a colorful harbor",
        "twenty-one boats           | 21 boats",
        "12 per cent of 1,200       | twelve percent of 1200",
        "they cannot, alas, defence | they can not alas defense",
      })
  void houseStylesMakeNoDifference(String one, String other) {
    assertThat(sentences(one)).isEqualTo(sentences(other));
  }

  @Test
  void cutsAndBracketsAreGaps() {
    assertThat(sentences("We ... will [never] yield"))
        .containsExactly(List.of("we", QuoteWords.GAP, "will", QuoteWords.GAP, "yield"));
  }

  @Test
  void piecesOfOneSentenceAreJoinedAndSentencesParted() {
    assertThat(sentences("We will come,", "when we can. Not before."))
        .containsExactly(
            List.of("we", "will", "come", "when", "we", "can"), List.of("not", "before"));
  }
}
