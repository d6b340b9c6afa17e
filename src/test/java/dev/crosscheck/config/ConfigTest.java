package dev.crosscheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Counts;
import dev.crosscheck.model.Level;
import dev.crosscheck.model.PathGlob;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Severities;
import dev.crosscheck.model.Tolerance;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file means what it says, and what is wrong with it is said with place and remedy. */
class ConfigTest {
  private static Policy policy(String yaml) {
    return Config.parse(yaml, Config.NAME).policy();
  }

  @Test
  void readsEverySection() {
    Policy policy =
        policy(
            """
            schema: crosscheck/config/1
            severity:
              toll-falls: error
              changed-copy: off
            paths:
              - files: archive/**
                severity: {all: note}
              - files: ["blog/*.md", "{live,wire}/**"]
                severity:
                  figure-conflict: warning
            casualties: killed-and-injured
            counts:
              policy: source-precedence
              sources: [health ministry, Red Cross]
              tolerance:
                killed: 0
                displaced: 2.5%
            """);

    assertThat(policy.casualties()).isEqualTo(Casualties.KILLED_AND_INJURED);
    assertThat(policy.counts())
        .isEqualTo(
            new Counts(
                CountPolicy.SOURCE_PRECEDENCE,
                List.of("health ministry", "Red Cross"),
                Map.of(
                    "killed", new Tolerance(BigDecimal.ZERO, false),
                    "displaced", new Tolerance(new BigDecimal("2.5"), true))));
    assertThat(policy.severities())
        .isEqualTo(
            new Severities(
                Map.of("toll-falls", Level.ERROR, "changed-copy", Level.OFF),
                List.of(
                    new Severities.ForPath(
                        List.of(PathGlob.of("archive/**")), Map.of("all", Level.NOTE)),
                    new Severities.ForPath(
                        List.of(PathGlob.of("blog/*.md"), PathGlob.of("{live,wire}/**")),
                        Map.of("figure-conflict", Level.WARNING)))));
  }

  @Test
  void whatIsNotSaidStaysAsItIs() {
    assertThat(policy("")).isEqualTo(Policy.DEFAULT);
    assertThat(policy("severity:\npaths:\ncasualties:\n")).isEqualTo(Policy.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          severty: {}                       | line 1, column 1: expected one of the keys schema, severity, paths, casualties, counts, found "severty" (did you mean "severity"?)
          schema: crosscheck/config/2       | line 1, column 9: expected "crosscheck/config/1", found "crosscheck/config/2"
          severity: off                     | line 1, column 11: expected keys with values for "severity", found "off"
          severity: {toll-falls: eror}      | line 1, column 24: expected one of off, note, warning, error, found "eror" (did you mean "error"?)
          severity: {toll-falls: }          | line 1, column 23: expected one of off, note, warning, error, found ""
          severity: {toll-falls: [off]}     | line 1, column 24: expected error, warning, note or off, found a list
          casualties: wounded               | line 1, column 13: expected one of ask, killed, killed-and-injured, found "wounded"
          paths: archive                    | line 1, column 8: expected a list for "paths", found "archive"
          paths: [archive]                  | line 1, column 9: expected an entry with the keys "files" and "severity", found "archive"
          paths: [{files: a}]               | line 1, column 9: expected the key "severity", found none; add it
          paths: [{severity: {all: off}}]   | line 1, column 9: expected the key "files", found none; add it
          paths: [{files: [], severity: {all: off}}]  | line 1, column 9: expected the key "files", found none; add it
          paths: [{file: a, severity: {all: off}}]    | line 1, column 10: expected one of the keys files, severity, found "file" (did you mean "files"?)
          paths: [{files: /a, severity: {all: off}}]  | line 1, column 17: expected a pattern of paths such as archive/** or {blog,live}/*.md, with no / at either end, found "/a"
          paths: [{files: [[a]], severity: {all: off}}] | line 1, column 18: expected a pattern of paths such as archive/**, found a list
          counts: {policy: ranges}          | line 1, column 18: expected one of report, range, conservative, best-low-high, source-precedence, found "ranges" (did you mean "range"?)
          counts: {policy: source-precedence} | line 1, column 18: expected the key "sources" beside source-precedence, found none; list the sources, the most authoritative first
          counts: {sources: [a, a]}         | line 1, column 23: expected each source once, found "a"
          counts: {tolerance: {killed: 1k}} | line 1, column 30: expected a number such as 5, or a percentage such as 5%, found "1k"
          counts: {tolerance: {Dead: 1}}    | line 1, column 22: expected a measure as claims name it, such as killed or aid-truck, found "Dead"
          - severity                        | line 1, column 1: expected keys with values ("key: value"), found a list
          """)
  void namesPlaceExpectedAndFound(String yaml, String message) {
    assertThatThrownBy(() -> policy(yaml))
        .isInstanceOf(ConfigException.class)
        .hasMessage("crosscheck.yaml: " + message);
  }

  @Test
  void allWrongSectionsAreNamedAtOnce() {
    assertThatThrownBy(() -> policy("severity: loud\ncasualties: dead\n"))
        .hasMessage(
            """
            crosscheck.yaml: line 1, column 11: expected keys with values for "severity", found \
            "loud"
            crosscheck.yaml: line 2, column 13: expected one of ask, killed, killed-and-injured, \
            found "dead\"""");
  }

  @Test
  void rulesThatNobodyWroteAreRefused() {
    Config config =
        Config.parse(
            """
            severity: {toll-fall: off, all: note, mine: off}
            paths: [{files: a, severity: {elsewhere: off}}]
            """,
            Config.NAME);

    assertThatThrownBy(() -> config.requireKnown(List.of("toll-falls", "mine")))
        .hasMessage(
            """
            crosscheck.yaml: line 1, column 12: expected the id of a rule, found "toll-fall" (did \
            you mean "toll-falls"?)
            crosscheck.yaml: line 2, column 31: expected the id of a rule, found "elsewhere"; \
            "crosscheck rules" lists them""");
    config.requireKnown(List.of("toll-fall", "mine", "elsewhere"));
  }

  @Test
  void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("crosscheck.yaml"), new byte[] {(byte) 0xC3, 0x28});

    assertThatThrownBy(() -> Config.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + ": expected UTF-8 text, found other bytes; save it as UTF-8");
    assertThatThrownBy(() -> Config.read(folder)).isInstanceOf(ConfigException.class);
  }
}
