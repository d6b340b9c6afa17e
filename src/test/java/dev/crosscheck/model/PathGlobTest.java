package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGlobTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt            | a.txt
          *.md             | live.md
          archive/**       | archive/2020/may/a.txt
          archive/*        | archive/a.txt
          **/a.txt         | a.txt
          **/a.txt         | x/y/a.txt
          x/**/a.txt       | x/a.txt
          x/**/a.txt       | x/y/z/a.txt
          **               | x/y.md
          {blog,live}/*.md | live/a.md
          day-?.txt        | day-7.txt
          (a)[b].txt       | (a)[b].txt
          """)
  void fits(String glob, String path) {
    assertThat(PathGlob.of(glob).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt            | b/a.txt
          a.txt            | aXtxt
          *.md             | x/live.md
          archive/**       | archive
          archive/**       | old/archive/a.txt
          archive/*        | archive/2020/a.txt
          **/a.txt         | xa.txt
          {blog,live}/*.md | other/a.md
          day-?.txt        | day-17.txt
          day-?.txt        | day-/.txt
          """)
  void doesNotFit(String glob, String path) {
    assertThat(PathGlob.of(glob).matches(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/a", "a/", " a", "a ", "a\\b", "{a", "a}", "{a,{b,c}}", "}{"})
  void refusesWhatIsNoPattern(String glob) {
    assertThatThrownBy(() -> PathGlob.of(glob))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as archive/**");
  }

  @Test
  void isItsText() {
    assertThat(PathGlob.of("a/*")).isEqualTo(PathGlob.of("a/*")).hasToString("a/*");
    assertThat(PathGlob.of("a/*")).isNotEqualTo(PathGlob.of("a/**"));
  }
}
