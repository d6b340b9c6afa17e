package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.SourceRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteSourcesTest {
  private static QuotationClaim by(String document, String source) {
    return in(document).by(source).statement("the pier is closed for the winter");
  }

  private static SourceRelation compare(QuotationClaim a, QuotationClaim b) {
    return new QuoteSources(List.of(a, b)).compare(a, b);
  }

  @Test
  void aNameInFullAndInShortIsOneSource() {
    assertThat(compare(by("a", "Ida Moss"), by("b", "Moss"))).isEqualTo(SourceRelation.SAME);
  }

  @Test
  void twoNamesAreTwoSources() {
    assertThat(compare(by("a", "Ida Moss"), by("b", "Karl Reiner")))
        .isEqualTo(SourceRelation.DIFFERENT);
  }

  @Test
  void pronounsAndOfficialsNameNobody() {
    assertThat(compare(by("a", "Ida Moss"), by("b", "she"))).isEqualTo(SourceRelation.UNSTATED);
    assertThat(compare(by("a", "Ida Moss"), by("b", "harbour officials")))
        .isEqualTo(SourceRelation.UNSTATED);
  }

  @Test
  void aSpokesmanOfABodyIsNoSecondPerson() {
    QuotationClaim spokesman = by("a", "Harbour Board spokesman Karl Reiner");
    QuotationClaim body = by("b", "Harbour Board");
    assertThat(new QuoteSources(List.of(spokesman, body)).twoPersons(spokesman, body)).isFalse();
  }

  @Test
  void whoRelaysIsNoSecondPerson() {
    QuotationClaim one = by("a", "Ida Moss");
    QuotationClaim relayed =
        in("b").by("Karl Reiner", "Aldane Press").statement("the pier is closed for the winter");
    QuotationClaim other = by("c", "Karl Reiner");
    QuoteSources sources = new QuoteSources(List.of(one, relayed, other));
    assertThat(sources.twoPersons(one, relayed)).isFalse();
    assertThat(sources.twoPersons(one, other)).isTrue();
  }
}
