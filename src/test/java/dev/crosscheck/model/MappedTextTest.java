package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MappedTextTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "ü", " ", "😀", "7")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Integer> indices() {
    return Arbitraries.integers().between(0, 60);
  }

  /** Whatever a part of a verbatim text says stands in the file at its span. */
  @Property
  void verbatimTextStandsInTheFileAsItIs(
      @ForAll("texts") String text,
      @ForAll("texts") String before,
      @ForAll("indices") int one,
      @ForAll("indices") int other) {
    SourceText file = new SourceText(before + text + "…");
    MappedText mapped = MappedText.verbatim(text, before.codePointCount(0, before.length()));
    int points = text.codePointCount(0, text.length());
    int low = Math.min(one % points, other % points);
    int high = Math.max(one % points, other % points) + 1;
    int from = text.offsetByCodePoints(0, low);
    int to = text.offsetByCodePoints(0, high);
    assertThat(file.slice(mapped.span(from, to))).isEqualTo(text.substring(from, to));
    assertThat(file.slice(mapped.slice(from, to).span())).isEqualTo(text.substring(from, to));
    assertThat(mapped.slice(from, to).text()).isEqualTo(text.substring(from, to));
    assertThat(file.slice(mapped.span())).isEqualTo(text);
  }

  @Example
  void halfOfAPairStandsWhereTheWholeCharacterDoes() {
    MappedText mapped = MappedText.verbatim("a😀b", 10);
    assertThat(mapped.span(1, 2)).isEqualTo(new Span(11, 12));
    assertThat(mapped.span(2, 3)).isEqualTo(new Span(11, 12));
    assertThat(mapped.span(3, 4)).isEqualTo(new Span(12, 13));
    assertThat(mapped.start(3)).isEqualTo(12);
    assertThat(mapped.end(0)).isEqualTo(11);
  }

  /** "12&nbsp;people": the space of the cleaned text is six characters in the file. */
  @Example
  void cleanedTextKeepsThePlacesOfTheFile() {
    SourceText file = new SourceText("<p>12&nbsp;dead</p>");
    MappedText mapped =
        new MappedText(
            "12 dead", new int[] {3, 4, 5, 11, 12, 13, 14}, new int[] {4, 5, 11, 12, 13, 14, 15});
    assertThat(file.slice(mapped.span(0, 2))).isEqualTo("12");
    assertThat(file.slice(mapped.span(3, 7))).isEqualTo("dead");
    assertThat(file.slice(mapped.span())).isEqualTo("12&nbsp;dead");
    assertThat(mapped.length()).isEqualTo(7);
    assertThat(mapped.toString()).isEqualTo("12 dead");
  }

  @Example
  void emptyPartsAndMissingOffsetsAreRefused() {
    MappedText mapped = MappedText.verbatim("abc", 0);
    assertThatThrownBy(() -> mapped.span(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> mapped.span(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new MappedText("ab", new int[1], new int[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
