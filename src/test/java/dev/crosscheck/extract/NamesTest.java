package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static Names of(String text) {
    Sentence sentence = new Sentence(MappedText.verbatim(text, 0), 0);
    Block block = new Block(Block.Kind.PARAGRAPH, List.of(sentence), null, null);
    return Names.of(
        new Document("d", new SourceText(text), Metadata.NONE, List.of(block), List.of()));
  }

  @Test
  void surnamesFindTheFullName() {
    Names names = of("Talks stalled. The envoy, Mara Lindqvist, left; Lindqvist said nothing.");
    assertThat(names.fullest("Lindqvist")).isEqualTo("Mara Lindqvist");
    assertThat(names.fullest("Ms Lindqvist")).isEqualTo("Mara Lindqvist");
  }

  @Test
  void aSurnameOfTwoPersonsStaysAsItIs() {
    Names names = of("They saw Mara Lindqvist and Olof Lindqvist leave.");
    assertThat(names.fullest("Lindqvist")).isEqualTo("Lindqvist");
  }

  @Test
  void aPlaceIsNotTheBodyNamedAfterIt() {
    assertThat(of("The Bank of Orland raised rates.").fullest("Orland")).isEqualTo("Orland");
  }

  @Test
  void shortFormsOfBodies() {
    Names names = of("Talks with the Harbour Workers Union (HWU) and the Selva Council began.");
    assertThat(names.fullest("the Union")).isEqualTo("Harbour Workers Union");
    assertThat(names.fullest("the council")).isEqualTo("Selva Council");
    assertThat(names.fullest("HWU")).isEqualTo("Harbour Workers Union");
    assertThat(names.fullest("the talks")).isEqualTo("talks");
  }

  @Test
  void officesFindTheOnlyBearer() {
    Names names = of("It was Orlandish Prime Minister Ida Moss who signed.");
    assertThat(names.fullest("the prime minister")).isEqualTo("Ida Moss");
    assertThat(names.fullest("the PM")).isEqualTo("Ida Moss");
    assertThat(names.fullest("the premier")).isEqualTo("Ida Moss");
    assertThat(names.fullest("Prime Minister Moss")).isEqualTo("Ida Moss");
    assertThat(names.fullest("Orlandish Prime Minister Ida Moss")).isEqualTo("Ida Moss");
  }

  @Test
  void officesNamedBesideTheName() {
    Names names =
        of(
            "The water minister, Otto Brand, met trade minister Eva Rask. Jon Falk, the speaker, sat.");
    assertThat(names.fullest("the water minister")).isEqualTo("Otto Brand");
    assertThat(names.fullest("the speaker")).isEqualTo("Jon Falk");
    assertThat(names.fullest("the minister")).isEqualTo("minister");
  }

  @Test
  void anOfficeOfTwoLandsStaysOpen() {
    Names names =
        of("Velia's prime minister arrived. There he met Orlandish Prime Minister Ida Moss.");
    assertThat(names.fullest("the prime minister")).isEqualTo("prime minister");
    assertThat(names.fullest("the Velian prime minister")).isEqualTo("Velian prime minister");
  }

  @Test
  void wellKnownShortNames() {
    assertThat(of("No names.").fullest("the US")).isEqualTo("United States");
  }

  @Test
  void wordsAtTheStartOfASentenceAreNoPartOfAName() {
    Names names = of("On Monday Moss left.");
    assertThat(names.fullest("Moss")).isEqualTo("Moss");
    names = of("Meanwhile Moss left after Ida Moss had called.");
    assertThat(names.fullest("Moss")).isEqualTo("Ida Moss");
  }
}
