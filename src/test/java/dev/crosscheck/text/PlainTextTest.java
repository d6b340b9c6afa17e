package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @Test
  void headingLinesHeadTheParagraphsUnderThem() {
    Document document =
        Read.text(
            "First signs:\nThe pier cracked on Monday.\nWhat next?\nThe town waits for a report."
                + "\nIt may take weeks.\n");

    assertThat(Read.blocks(document))
        .containsExactly(
            "HEADING: First signs:",
            "PARAGRAPH: The pier cracked on Monday.",
            "HEADING: What next?",
            "PARAGRAPH: The town waits for a report.",
            "PARAGRAPH: It may take weeks.");
    assertThat(document.blocks())
        .extracting(Block::heading)
        .containsExactly(null, "First signs:", null, "What next?", "What next?");
  }

  @Test
  void aHeadlineOnTheFirstLineIsTheTitle() {
    Document document = Read.text("Pier cracks in Ostravik\n\nThe pier cracked on Monday.");

    assertThat(Read.blocks(document))
        .containsExactly(
            "TITLE: Pier cracks in Ostravik", "PARAGRAPH: The pier cracked on Monday.");
    assertThat(document.metadata().title()).isEqualTo("Pier cracks in Ostravik");
  }

  @Test
  void aLoneFirstSentenceIsNoTitle() {
    assertThat(Read.blocks(Read.text("The pier cracked on Monday.\n\nNobody was hurt.")))
        .containsExactly("PARAGRAPH: The pier cracked on Monday.", "PARAGRAPH: Nobody was hurt.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Harbour Office of Ostravik\\nNotice no. 4, Friday 15 March 2024, 12:00 ; 2024-03-15T12:00Z
          RADIO OSTRAVIK - NEWS AT SIX - Saturday 16 March 2024 ; 2024-03-16T23:59:59Z
          Harbour Office\\nOstravik, 17 March 2024, 6.30 p.m. ; 2024-03-17T18:30Z
          Harbour Office\\nPublished: March 18, 2024 ; 2024-03-18T23:59:59Z
          The storm on the pier, 3 May 1990 ; null
          The old pier\\nBorn: 3 May 1990 ; null
          The old pier\\nBuilt after the storm of 3 May 1990 ; null
          """)
  void aDateOnALineAtTheHeadIsThatOfPublication(String head, String expected) {
    String text = head.replace("\\n", "\n") + "\n\nThe pier cracked on Monday. Nobody was hurt.\n";

    assertThat(String.valueOf(Read.text(text).metadata().published())).isEqualTo(expected);
  }

  @Test
  void linesBrokenToFitAWidthAreJoined() {
    String wrapped =
        """
        The old pier of Ostravik cracked on Monday when a barge with 1,500 tonnes of
        gravel ran into it, the harbour office said. Nobody was hurt, but the ferry to
        Lund Island will not sail before Friday.
        """;

    assertThat(Read.blocks(Read.text(wrapped)))
        .containsExactly(
            "PARAGRAPH: The old pier of Ostravik cracked on Monday when a barge with 1,500 tonnes"
                + " of gravel ran into it, the harbour office said. / Nobody was hurt, but the"
                + " ferry to Lund Island will not sail before Friday.");
  }

  @Test
  void aDateBrokenBetweenLinesIsNoListItem() {
    String wrapped =
        """
        The old pier of Ostravik, which the town had built in a hurry, cracked on May
        7. The cause is not known yet, and nobody in the harbour office would say more.
        """;

    assertThat(Read.sentences(Read.text(wrapped)).get(0)).endsWith("cracked on May 7.");
  }

  @Test
  void bulletsNumbersAndLabelsAreItems() {
    Document document =
        Read.text(
            """
            Reported so far:
            - 12 cracks
            * 3 holes
            \u2022 one bent rail
            1. First
            2. Second

            North Pier: 1,200 of 1,500 tonnes moved.
            South Pier: 40 of 90.
            """);

    assertThat(Read.blocks(document))
        .containsExactly(
            "HEADING: Reported so far:",
            "ITEM: 12 cracks",
            "ITEM: 3 holes",
            "ITEM: one bent rail",
            "ITEM: First",
            "ITEM: Second",
            "ITEM: North Pier: 1,200 of 1,500 tonnes moved.",
            "ITEM: South Pier: 40 of 90.");
  }

  @Test
  void aLineOfRulesSeparates() {
    assertThat(Read.sentences(Read.text("The pier cracked.\n=====\nThe mole held.")))
        .containsExactly("The pier cracked.", "The mole held.");
  }

  @Test
  void aBylineIsNoHeading() {
    Document document = Read.text("Pier cracks\n\nBy Ann Writer\n\nThe pier cracked.");

    assertThat(document.blocks().get(2).heading()).isNull();
  }

  @Test
  void datelinesAreNotPartOfTheSentence() {
    assertThat(Read.sentences(Read.text("OSTRAVIK, Feb. 3 (NPA) -- The pier cracked.")))
        .containsExactly("The pier cracked.");
    assertThat(Read.sentences(Read.text("OSTRAVIK, Lund, Feb 3 - The pier cracked.")))
        .containsExactly("The pier cracked.");
    assertThat(Read.sentences(Read.text("OSTRAVIK \u2014 The pier cracked.")))
        .containsExactly("The pier cracked.");
    assertThat(Read.sentences(Read.text("Ostravik (NPA) - The pier cracked.")))
        .containsExactly("The pier cracked.");
    assertThat(Read.sentences(Read.text("PORT LUND, 3 FEB 90 (NPA) -- [TEXT] The pier cracked.")))
        .containsExactly("The pier cracked.");
    assertThat(Read.sentences(Read.text("Port Lund, 3 Feb 90 -- The pier cracked.")))
        .containsExactly("The pier cracked.");
  }

  @Test
  void theDayOfADatelineIsThatOfPublicationWhenNoOtherIsKnown() {
    for (String dateline :
        new String[] {"OSTRAVIK, 3 FEB 90 (NPA)", "OSTRAVIK, Feb. 3, 1990 (NPA)"}) {
      Document document = Read.text(dateline + " -- The pier cracked.");
      assertThat(document.metadata().published()).hasToString("1990-02-03T23:59:59Z");
      assertThat(document.metadata().dateOnly()).isTrue();
    }
    assertThat(Read.text("OSTRAVIK, Feb. 3 (NPA) -- It cracked.").metadata().published()).isNull();
    assertThat(Read.text("OSTRAVIK, 31 FEB 90 (NPA) -- It cracked.").metadata().published())
        .isNull();
  }

  @Test
  void aDashAfterASubjectIsNoDateline() {
    assertThat(Read.sentences(Read.text("NPA \u2014 the port agency \u2014 closed the pier.")))
        .containsExactly("NPA \u2014 the port agency \u2014 closed the pier.");
  }
}
