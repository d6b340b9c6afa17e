package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Document;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static Document note(String text) {
    return Read.as("note.md", text);
  }

  @Test
  void blocksKeepTheirKind() {
    Document document =
        note(
            "# Pier cracks\n\nThe pier **cracked** on [Monday](http://x.example \"t\").\nNobody was"
                + " hurt.\n\n## Repairs\n\n- Rails\n- Planks,\n  all of them\n\n"
                + "| Pier | Cracks |\n|---|---|\n| North | 12 |\n\n> It cracked.\n\n"
                + "<!-- 99 dead -->\n\n```\ncode 77\n```\n\n**What next**\n\n<p>It <b>fell</b>.</p>\n");

    assertThat(Read.blocks(document))
        .containsExactly(
            "TITLE: Pier cracks",
            "PARAGRAPH: The pier cracked on Monday. / Nobody was hurt.",
            "HEADING: Repairs",
            "ITEM: Rails",
            "ITEM: Planks, all of them",
            "ITEM: Pier | Cracks",
            "ITEM: North | 12",
            "PARAGRAPH: It cracked.",
            "HEADING: What next",
            "PARAGRAPH: It fell.");
  }

  @Test
  void markupIsRemovedAndQuotedAsWritten() {
    Document document = note("About **12** \\*people\\* &amp; a `dog` fell ![photo](p.png) down.");
    var sentence = document.sentences().findFirst().orElseThrow();

    assertThat(sentence.text()).isEqualTo("About 12 *people* & a dog fell down.");
    assertThat(document.source().slice(sentence.content().span(6, 8))).isEqualTo("12");
    assertThat(document.source().slice(sentence.content().span(6, 17)))
        .isEqualTo("12** \\*people\\*");
  }

  @Test
  void theHeadingRepeatedUnderTheFrontMatterIsNotReadTwice() {
    Document document = note("---\ntitle: Pier cracks\n---\n# Pier cracks\n\nIt cracked.\n");

    assertThat(Read.blocks(document))
        .containsExactly("TITLE: Pier cracks", "PARAGRAPH: It cracked.");
    assertThat(document.source().slice(document.blocks().get(0).sentences().get(0).span()))
        .isEqualTo("Pier cracks");
  }

  @Test
  void headingsWithTimesHeadEntries() {
    Document document = note("---\npublished: 2024-03-05\n---\n## 11:40\n\nIt cracked.\n");

    assertThat(Read.blocks(document)).containsExactly("2024-03-05T11:40 PARAGRAPH: It cracked.");
  }

  @Test
  void textWithWhiteSpaceAtTheEndOfALineIsRead() {
    assertThat(Read.sentences(note("It cracked.  \nIt fell. ")))
        .containsExactly("It cracked.", "It fell.");
  }

  @Test
  void depthDoesNotOverflow() {
    assertThat(Read.sentences(note("> ".repeat(100_000) + "It cracked."))).isNotEmpty();
  }
}
