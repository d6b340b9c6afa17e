package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against an implementation that walks over every code point each time. */
class SourceTextTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "é", "e\u0301", " ", "\t", "\n", "\r", "\r\n", "😀", "👩‍🚒", "\ufeff", "“")
        .list()
        .ofMaxSize(700)
        .map(pieces -> String.join("", pieces));
  }

  /** Line and column of a code point by walking there. */
  private static int[] walk(int[] points, int to) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < to; i++) {
      boolean ends =
          points[i] == '\n'
              || points[i] == '\r' && !(i + 1 < points.length && points[i + 1] == '\n');
      line = ends ? line + 1 : line;
      column = ends ? 1 : column + 1;
    }
    return new int[] {line, column};
  }

  @Property(tries = 200)
  void placesAreThoseOfAWalk(@ForAll("texts") String text) {
    SourceText source = new SourceText(text);
    int[] points = text.codePoints().toArray();
    assertThat(source.length()).isEqualTo(points.length);
    for (int i = 0; i <= points.length; i += 1 + i / 37) {
      int[] place = walk(points, i);
      assertThat(new int[] {source.line(i), source.column(i)})
          .as("place of %d", i)
          .isEqualTo(place);
      assertThat(source.charIndex(i)).isEqualTo(new String(points, 0, i).length());
    }
  }

  @Property(tries = 200)
  void slicesAreTheirCodePoints(
      @ForAll("texts") String text, @ForAll("ends") int one, @ForAll("ends") int other) {
    int[] points = text.codePoints().toArray();
    int from = Math.min(Math.min(one, other), points.length);
    int to = Math.min(Math.max(one, other), points.length);
    assertThat(new SourceText(text).slice(new Span(from, to)))
        .isEqualTo(new String(points, from, to - from));
  }

  @Provide
  Arbitrary<Integer> ends() {
    return Arbitraries.integers().between(0, 900);
  }

  /** The index keeps a place every 256 code points: one text around that and its double. */
  @Example
  void placesAroundTheStride() {
    for (int length : new int[] {0, 1, 255, 256, 257, 511, 512, 513}) {
      SourceText source = new SourceText("😀".repeat(length));
      assertThat(source.length()).isEqualTo(length);
      assertThat(source.charIndex(length)).isEqualTo(2 * length);
      assertThat(source.slice(new Span(length / 2, length)))
          .isEqualTo("😀".repeat(length - length / 2));
    }
  }

  @Example
  void everyKindOfLineEnd() {
    SourceText source = new SourceText("a\nb\rc\r\nd\n\re");
    assertThat(source.line(source.text().indexOf('b'))).isEqualTo(2);
    assertThat(source.line(source.text().indexOf('c'))).isEqualTo(3);
    assertThat(source.line(source.text().indexOf('d'))).isEqualTo(4);
    assertThat(source.line(source.text().indexOf('e'))).isEqualTo(6);
    assertThat(source.column(source.text().indexOf('e'))).isEqualTo(1);
  }
}
