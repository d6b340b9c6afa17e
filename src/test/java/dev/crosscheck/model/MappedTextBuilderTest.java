package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MappedTextBuilderTest {
  private final MappedText origin = MappedText.verbatim("a&amp;b", 10);

  @Test
  void copiedAndRewrittenCharactersKeepTheirPlaces() {
    MappedText text =
        new MappedText.Builder(origin).copy(0, 1).rewrite("&", 1, 6).copy(6, 7).build();

    assertThat(text.text()).isEqualTo("a&b");
    assertThat(text.span(0, 1)).isEqualTo(new Span(10, 11));
    assertThat(text.span(1, 2)).isEqualTo(new Span(11, 16));
    assertThat(text.span(2, 3)).isEqualTo(new Span(16, 17));
  }

  @Test
  void aCharacterTellsWhereItBeginsAndEnds() {
    MappedText text = new MappedText.Builder(origin).rewrite("xy", 1, 6).build();

    assertThat(text.start(1)).isEqualTo(11);
    assertThat(text.end(1)).isEqualTo(16);
  }

  @Test
  void growsBeyondItsFirstSize() {
    MappedText.Builder builder = new MappedText.Builder(MappedText.verbatim("x".repeat(500), 0));
    for (int i = 0; i < 500; i++) {
      builder.copy(i, i + 1);
    }

    assertThat(builder.length()).isEqualTo(500);
    assertThat(builder.build().span(499, 500)).isEqualTo(new Span(499, 500));
  }
}
