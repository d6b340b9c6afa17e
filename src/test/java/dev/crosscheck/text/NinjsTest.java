package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Document;
import org.junit.jupiter.api.Test;

class NinjsTest {
  @Test
  void aTextItemIsReadThroughItsEscapes() {
    Document document =
        Read.as(
            "item.json",
            "{\"uri\":\"https://w.example/1\",\"versioncreated\":\"2024-03-05T09:00:00Z\",\"provider\":"
                + "\"Wire\",\"headline\":\"Pier \\\"cracks\\\"\",\"body_text\":\"It\\u2019s"
                + " cracked.\\n\\nNobody \\ud83d\\udea2 hurt.\"}");

    assertThat(Read.blocks(document))
        .containsExactly(
            "TITLE: Pier \"cracks\"",
            "PARAGRAPH: It\u2019s cracked.",
            "PARAGRAPH: Nobody \uD83D\uDEA2 hurt.");
    assertThat(document.metadata().source()).isEqualTo("Wire");
    assertThat(document.metadata().published()).isEqualTo("2024-03-05T09:00:00Z");
    assertThat(document.metadata().url()).isEqualTo("https://w.example/1");
    var first = document.blocks().get(1).sentences().get(0);
    assertThat(document.source().slice(first.content().span(0, 4))).isEqualTo("It\\u2019s");
  }

  @Test
  void webMarkupInAnItemIsReadThroughBothNotations() {
    Document document =
        Read.as(
            "item.json",
            "{\"headline\":\"Pier cracks\",\"body_html\":\"<h2>Damage<\\/h2>\\n<p>About"
                + " 12\\u0026nbsp;planks \\u003cb\\u003ebroke\\u003c/b\\u003e.<\\/p>\",\"associations\":"
                + "{\"a\":{\"type\":\"picture\",\"description_text\":\"The pier\"}}}");
    var sentence = document.blocks().get(2).sentences().get(0);

    assertThat(Read.blocks(document))
        .containsExactly(
            "TITLE: Pier cracks",
            "HEADING: Damage",
            "PARAGRAPH: About 12 planks broke.",
            "CAPTION: The pier");
    assertThat(document.source().slice(sentence.content().span(6, 15)))
        .isEqualTo("12\\u0026nbsp;planks");
  }

  @Test
  void theSecondVersionKeepsItsTextsInLists() {
    Document document =
        Read.as(
            "item.json",
            "{\"headlines\":[{\"role\":\"sub\",\"value\":\"Sub\"},{\"role\":\"main\",\"value\":\"Pier"
                + " cracks\"}],\"bodies\":[{\"contenttype\":\"text/plain\",\"value\":\"It"
                + " cracked.\"}],\"versionCreated\":\"2024-03-05T09:00:00+00:00\"}");

    assertThat(Read.blocks(document))
        .containsExactly("TITLE: Pier cracks", "PARAGRAPH: It cracked.");
    assertThat(document.metadata().published()).isEqualTo("2024-03-05T09:00:00Z");
  }
}
