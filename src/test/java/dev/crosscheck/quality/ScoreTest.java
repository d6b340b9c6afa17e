package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Example.Side HERE = new Example.Side("a.txt", new Span(0, 40), "12 died");
  private static final Example.Side THERE = new Example.Side("b.txt", new Span(0, 40), "15 died");
  private static final Example EXAMPLE =
      new Example(
          "fire",
          Path.of("fire"),
          List.of(new Example.Entry("figure-conflict", List.of(HERE, THERE))),
          List.of(new Example.Entry("rounding", List.of(HERE))),
          Severity.WARNING);

  private static Claim claim(String document) {
    return Claims.in(document).at(10).quote("12 died").figure("killed", 12);
  }

  private static Finding finding(String rule, Severity severity, Claim... witnesses) {
    return new Finding(
        rule, severity, Verdict.CONFLICT, Dimension.VALUE, "?", "!", "-", List.of(witnesses));
  }

  private static String table(Finding... found) {
    Score score = new Score();
    score.add(EXAMPLE, List.of(found));
    return score.table(true).replaceAll(" +", " ");
  }

  @Test
  void bothSidesOrOneOfTheRule() {
    assertThat(table(finding("toll-falls", Severity.ERROR, claim("a.txt"), claim("b.txt"))))
        .contains("all 1 1 1 1 1 100% 100%")
        .doesNotContain("MISSED", "ALARM");
    assertThat(table(finding("figure-conflict", Severity.ERROR, claim("b.txt"), claim("c.txt"))))
        .contains("all 1 0 1 1 1 100% 100%");
  }

  @Test
  void namesMissesAlarmsAndTraps() {
    assertThat(table(finding("toll-falls", Severity.ERROR, claim("a.txt"))))
        .contains(
            "all 1 0 0 1 0 0% 0% false errors: 1",
            "MISSED fire figure-conflict: 12 died | 15 died",
            "ALARM fire error toll-falls [trap: rounding]: a.txt \"12 died\"");
  }

  @Test
  void notesDoNotCount() {
    assertThat(table(finding("toll-falls", Severity.NOTE, claim("a.txt"))))
        .contains("all 1 0 0 0 0 - 0%");
  }
}
