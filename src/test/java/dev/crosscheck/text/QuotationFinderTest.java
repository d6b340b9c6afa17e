package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  @Test
  void marksOfAllKindsAreFoundWithTheirWords() {
    assertThat(
            Read.quotations(
                Read.text(
                    "\u201COne,\u201D he said. \"Two.\" \u00ABThree\u00BB and \u2018four\u2019 and"
                        + " 'five', said Jo.")))
        .containsExactly(
            "\u201COne,\u201D", "\"Two.\"", "\u00ABThree\u00BB", "\u2018four\u2019", "'five'");
  }

  @Test
  void apostrophesAreNoQuotations() {
    assertThat(
            Read.quotations(
                Read.text(
                    "The sailors' boat, the '90s, Ann's pier and rock \u2019n\u2019 roll, don't they?"
                        + " It is 6'2\" tall.")))
        .isEmpty();
  }

  @Test
  void aPossessiveDoesNotCloseASingleQuotation() {
    assertThat(
            Read.quotations(
                Read.text("He called it \u2018the sailors\u2019 own pier\u2019 again.")))
        .containsExactly("\u2018the sailors\u2019 own pier\u2019");
  }

  @Test
  void aQuotationMayRunOverSentences() {
    assertThat(Read.quotations(Read.text("She said: \u201CIt cracked. Then it fell.\u201D")))
        .containsExactly("\u201CIt cracked. Then it fell.\u201D");
  }

  @Test
  void aQuotationReopenedInTheNextParagraphIsNotClosedInTheFirst() {
    assertThat(
            Read.quotations(Read.text("\u201CIt cracked.\n\n\u201CThen it fell,\u201D she said.")))
        .containsExactly("\u201CIt cracked. ...", "\u201CThen it fell,\u201D");
  }

  @Test
  void innerQuotationsBelongToTheOuterOne() {
    assertThat(Read.quotations(Read.text("\u201CHe said \u2018no\u2019 twice,\u201D she said.")))
        .containsExactly("\u201CHe said \u2018no\u2019 twice,\u201D");
  }
}
