package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
  private static Document front(String yaml) {
    return Read.text("---\n" + yaml + "\n---\nThe pier cracked.");
  }

  @Test
  void allKeysAreRead() {
    Metadata metadata =
        front(
                "title: Pier cracks\nsource: The Post\npublished: 2024-03-05T09:00:00+01:00\n"
                    + "url: https://p.example/1\nstory: pier\ntags: [a, b]\nlayout: post")
            .metadata();

    assertThat(metadata.title()).isEqualTo("Pier cracks");
    assertThat(metadata.source()).isEqualTo("The Post");
    assertThat(metadata.published()).isEqualTo("2024-03-05T09:00:00+01:00");
    assertThat(metadata.dateOnly()).isFalse();
    assertThat(metadata.url()).isEqualTo("https://p.example/1");
    assertThat(metadata.story()).isEqualTo("pier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-03-05;2024-03-05T23:59:59Z;true",
        "2024-03-05 09:12;2024-03-05T09:12:00Z;false",
        "2024-03-05T09:12:30;2024-03-05T09:12:30Z;false",
        "2024-03-05T09:12+0100;2024-03-05T09:12:00+01:00;false",
        "2024-03-05 09:12:00 +01:00;2024-03-05T09:12:00+01:00;false",
        "'\"2024-03-05\"';2024-03-05T23:59:59Z;true",
      })
  void datesComeWithOrWithoutTimeAndOffset(String written, String time, boolean dateOnly) {
    Metadata metadata = front("published: " + written).metadata();

    assertThat(metadata.published()).isEqualTo(time);
    assertThat(metadata.dateOnly()).isEqualTo(dateOnly);
  }

  /** The characters of the headline, as they stand in the file, with the marks around them. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "Pier cracks;Pier cracks;Pier cracks",
        "'It''s cracked';It's cracked;It''s cracked",
        "\"It\\u2019s \\\"over\\\"\";It\u2019s \"over\";It\\u2019s \\\"over\\\"",
        "Pier: the end;Pier: the end;Pier: the end",
        "\uD83D\uDEA2 sinks;\uD83D\uDEA2 sinks;\uD83D\uDEA2 sinks",
      })
  void theHeadlineStandsWhereItIsWritten(String yaml, String title, String raw) {
    Document document = front("source: x\ntitle: " + yaml);
    var block = document.blocks().get(0);

    assertThat(document.metadata().title()).isEqualTo(title);
    assertThat(block.kind()).isEqualTo(Kind.TITLE);
    assertThat(block.sentences().get(0).text()).isEqualTo(title);
    assertThat(document.source().slice(block.sentences().get(0).span())).isEqualTo(raw);
  }

  @Test
  void aHeadlineWithoutExactPlaceGivesNoBlock() {
    Document document = front("title: >\n  Pier\n  cracks");

    assertThat(document.metadata().title()).isEqualTo("Pier cracks");
    assertThat(document.blocks()).extracting(b -> b.kind()).containsExactly(Kind.PARAGRAPH);
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    assertThat(Read.sentences(Read.text("---\nThe pier cracked.\n---\nIt fell.")))
        .containsExactly("The pier cracked.", "It fell.");
    assertThat(Read.sentences(Read.text("---\nThe pier cracked."))).hasSize(1);
  }

  @Test
  void lineEndingsOfAllKindsAreUnderstood() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Document document =
          Read.text(String.join(end, "\uFEFF---", "title: Pier cracks", "---", "It cracked.", ""));
      assertThat(Read.blocks(document))
          .as("line end of %s chars", end.length())
          .containsExactly("TITLE: Pier cracks", "PARAGRAPH: It cracked.");
    }
  }

  @Test
  void aSwitchNamedPublishedIsNoDate() {
    assertThat(front("published: true").metadata().published()).isNull();
  }
}
