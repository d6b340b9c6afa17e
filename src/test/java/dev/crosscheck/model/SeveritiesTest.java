package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which level counts for a rule and some documents. */
class SeveritiesTest {
  private static final Severities.ForPath ARCHIVE =
      files("archive/**", Map.of("figure-conflict", Level.OFF, "toll-falls", Level.NOTE));

  private static Severities.ForPath files(String glob, Map<String, Level> rules) {
    return new Severities.ForPath(List.of(PathGlob.of(glob)), rules);
  }

  private static Severities rules(Map<String, Level> rules, Severities.ForPath... paths) {
    return new Severities(rules, List.of(paths));
  }

  @Test
  void aRuleSpeaksAsItsFileSaysUntilAnEditorSaysOtherwise() {
    assertThat(Severities.OWN.of("toll-falls", Level.WARNING, List.of("a.txt")))
        .contains(Severity.WARNING);
    assertThat(
            rules(Map.of("toll-falls", Level.ERROR))
                .of("toll-falls", Level.WARNING, List.of("a.txt")))
        .contains(Severity.ERROR);
    assertThat(
            rules(Map.of("toll-falls", Level.OFF))
                .of("toll-falls", Level.WARNING, List.of("a.txt")))
        .isEmpty();
  }

  @Test
  void aRuleIsOffOnlyWhereAllItsDocumentsAre() {
    Severities some = rules(Map.of(), ARCHIVE);

    assertThat(some.of("figure-conflict", Level.ERROR, List.of("archive/a", "archive/b")))
        .isEmpty();
    assertThat(some.of("figure-conflict", Level.ERROR, List.of("archive/a", "b")))
        .contains(Severity.ERROR);
    assertThat(some.on("figure-conflict", Level.ERROR)).isTrue();
  }

  @Test
  void theGravestOfTheDocumentsCounts() {
    assertThat(
            rules(Map.of(), ARCHIVE)
                .of("toll-falls", Level.WARNING, List.of("archive/a", "b", "archive/c")))
        .contains(Severity.WARNING);
  }

  @Test
  void theLastEntryThatFitsCounts() {
    Severities some =
        rules(
            Map.of("toll-falls", Level.NOTE),
            ARCHIVE,
            files("archive/2024/**", Map.of("figure-conflict", Level.WARNING)));

    assertThat(some.of("figure-conflict", Level.ERROR, List.of("archive/2024/a")))
        .contains(Severity.WARNING);
    assertThat(some.of("toll-falls", Level.WARNING, List.of("b"))).contains(Severity.NOTE);
  }

  @Test
  void allMeansEveryRuleThatIsOnAndNotNamed() {
    Severities quiet = rules(Map.of("all", Level.NOTE, "figure-conflict", Level.ERROR));

    assertThat(quiet.of("toll-falls", Level.WARNING, List.of("a"))).contains(Severity.NOTE);
    assertThat(quiet.of("figure-conflict", Level.ERROR, List.of("a"))).contains(Severity.ERROR);
    assertThat(quiet.on("rarely-wanted", Level.OFF)).isFalse();
    Severities silent = rules(Map.of("all", Level.OFF, "figure-conflict", Level.ERROR));
    assertThat(silent.on("toll-falls", Level.WARNING)).isFalse();
    assertThat(silent.on("figure-conflict", Level.ERROR)).isTrue();
  }

  @Test
  void whatIsOffCanBeTurnedOnForSomeFilesOrByName() {
    Severities live = rules(Map.of(), files("live/*", Map.of("rarely-wanted", Level.WARNING)));

    assertThat(live.on("rarely-wanted", Level.OFF)).isTrue();
    assertThat(live.of("rarely-wanted", Level.OFF, List.of("live/a"))).contains(Severity.WARNING);
    assertThat(live.of("rarely-wanted", Level.OFF, List.of("a"))).isEmpty();
    assertThat(
            live.asking("rarely-wanted", Level.OFF, Level.NOTE)
                .of("rarely-wanted", Level.OFF, List.of("a")))
        .contains(Severity.NOTE);
    assertThat(
            rules(Map.of("all", Level.NOTE))
                .asking("toll-falls", Level.WARNING, Level.WARNING)
                .of("toll-falls", Level.WARNING, List.of("a")))
        .contains(Severity.NOTE);
  }

  @Test
  void patternsStartFromTheFolderOfTheFile() {
    Severities below = rules(Map.of(), ARCHIVE).in(List.of("archive/", "wire/"));

    assertThat(below.of("figure-conflict", Level.ERROR, List.of("a.txt"))).isEmpty();
    assertThat(
            rules(Map.of(), ARCHIVE)
                .in(List.of("wire/"))
                .of("figure-conflict", Level.ERROR, List.of("archive/a.txt")))
        .contains(Severity.ERROR);
  }
}
