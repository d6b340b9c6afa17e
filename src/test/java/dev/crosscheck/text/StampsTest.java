package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampsTest {
  private static final String FRONT = "---\npublished: 2024-03-05T18:00:00+01:00\n---\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "11:40;2024-03-05T11:40",
        "11.40am;2024-03-05T11:40",
        "1.05 p.m.;2024-03-05T13:05",
        "12:10 am;2024-03-05T00:10",
        "14:05 GMT;2024-03-05T15:05",
        "[14:05];2024-03-05T14:05",
        "Updated 14:05;2024-03-05T14:05",
        "4 March 2024, 23:50;2024-03-04T23:50",
        "March 4, 2024 23:50;2024-03-04T23:50",
        "2024-03-04 23:50 UTC;2024-03-05T00:50",
      })
  void aTimeOnALineHeadsAnEntry(String line, String expected) {
    assertThat(Read.blocks(Read.text(FRONT + line + "\nThe pier cracked.\n")))
        .containsExactly(expected + " PARAGRAPH: The pier cracked.");
  }

  @Test
  void aTimeBeforeTheTextIsNotPartOfIt() {
    assertThat(
            Read.blocks(
                Read.text(
                    FRONT
                        + "11:40 - The pier cracked.\n\n12:05: The mole held.\n\n"
                        + "13.10 GMT \u2013 The ferry sank.")))
        .containsExactly(
            "2024-03-05T11:40 PARAGRAPH: The pier cracked.",
            "2024-03-05T12:05 PARAGRAPH: The mole held.",
            "2024-03-05T14:10 PARAGRAPH: The ferry sank.");
  }

  @Test
  void timesWithADotHeadTheEntriesOfALivePage() {
    assertThat(
            Read.blocks(
                Read.text(
                    FRONT
                        + "16.40 The pier is shut.\n\n13.20 Divers went down.\n\n"
                        + "09.05 The pier cracked.")))
        .containsExactly(
            "2024-03-05T16:40 PARAGRAPH: The pier is shut.",
            "2024-03-05T13:20 PARAGRAPH: Divers went down.",
            "2024-03-05T09:05 PARAGRAPH: The pier cracked.");
    assertThat(Read.blocks(Read.text(FRONT + "11.40 Crowns is the price.\n\nThe pier cracked.")))
        .containsExactly("PARAGRAPH: 11.40 Crowns is the price.", "PARAGRAPH: The pier cracked.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11.40 million crowns were spent.",
        "3.15 Million is the figure.",
        "11:40 was when it cracked.",
        "25:70 is no time.",
        "At 11:40 it cracked.",
        "3:1 was the result."
      })
  void otherNumbersAreNoStamps(String line) {
    assertThat(Read.blocks(Read.text(FRONT + line))).containsExactly("PARAGRAPH: " + line);
  }

  @Test
  void withoutAnyDayThereIsNoStamp() {
    assertThat(Read.blocks(Read.text("11:40\nThe pier cracked.")))
        .containsExactly("PARAGRAPH: The pier cracked.");
  }

  @Test
  void aStampEndsTheSectionBeforeIt() {
    var document = Read.text(FRONT + "Damage:\nThe pier cracked.\n\n11:40\nThe mole held.");

    assertThat(document.blocks().get(2).heading()).isNull();
  }

  @Test
  void timeElementsOfAWebPageHeadEntries() {
    String page =
        "<article><h1>Pier live</h1>"
            + "<div><time datetime='2024-03-05T10:40:00Z'>10:40</time><p>The pier cracked.</p></div>"
            + "<div><p><time datetime='2024-03-05T11:05:00Z'>11:05</time> The mole held.</p></div>"
            + "<p>At <time datetime='2024-03-05T09:00:00Z'>9:00</time> it was calm.</p></article>";

    assertThat(Read.blocks(Read.as("live.html", FRONT + page)))
        .containsExactly(
            "TITLE: Pier live",
            "2024-03-05T11:40 PARAGRAPH: The pier cracked.",
            "2024-03-05T12:05 PARAGRAPH: The mole held.",
            "2024-03-05T12:05 PARAGRAPH: At 9:00 it was calm.");
  }

  @Test
  void aSingleTimeUnderTheHeadlineTellsWhenThePageWasPublished() {
    var document =
        Read.as(
            "page.html",
            "<article><h1>Pier cracks</h1><p>Published <time datetime='2024-03-05T10:40:00Z'>5"
                + " March</time></p><p>The pier cracked.</p></article>");

    assertThat(document.metadata().published()).isEqualTo("2024-03-05T10:40:00Z");
    assertThat(Read.blocks(document))
        .containsExactly("TITLE: Pier cracks", "PARAGRAPH: The pier cracked.");
  }
}
