package dev.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is wrong with a rule file is said with file, line and remedy, never as a stack trace.
 */
class BrokenRulesTest {
  private static final String HEADER =
      """
      package my.rules;
      import dev.crosscheck.model.*;
      global dev.crosscheck.rules.Findings findings;
      """;
  private static final String REPORT = "findings.report(drools, \"m\", \"e\", \"s\", $q);";

  private final Path folder;

  BrokenRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $q : QuantityClaim(mesure == "killed") | line 6: 'mesure == "killed"' cannot be read: the QuantityClaim has no 'mesure'. Did you mean 'measure'?
          $q : QuantityClaim(anchor.aera == "X") | line 6: the Anchor has no 'aera'. Did you mean 'area'?
          $q : QuantityClaim(measure == $zz.measure) | line 6: 'measure == $zz.measure' cannot be read
          $q : QuantetyClaim(measure == "killed") | line 6: there is no kind of fact called 'QuantetyClaim'
          $q : QuantityClaim(unit == "person") | line 6: 'unit' is a reserved word of the rule language. Write countedIn.
          $q : QuantityClaim(measure == "killed" | line 7: the rule cannot be read here
          $q : QuantityClaim(scope == "CUMULATIVE") | line 5: a condition below compares values of two types
          """)
  void conditionsAreExplained(String when, String message) throws IOException {
    write("broken", HEADER + rule("broken", when, REPORT));

    assertThat(problem()).startsWith(folder.resolve("broken.drl") + ": " + message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          findings.reprt(drools, "m", "e", "s", $q); | line 8: The method reprt(
          findings.report(drools, "m", "e" "s", $q); | line 8: what follows then is not Java
          findings.report(drools, "m", "e", "s", $zz); | line 8: $zz cannot be resolved
          findings.report(drools, "m", "e", $q); | line 8: The method report(
          """)
  void consequencesAreExplained(String then, String message) throws IOException {
    write("broken", HEADER + rule("broken", "$q : QuantityClaim()", then));

    assertThat(problem()).startsWith(folder.resolve("broken.drl") + ": " + message);
  }

  @Test
  void everyBrokenFileIsNamedAtOnce() throws IOException {
    write("one", HEADER + rule("one", "$q : Nothing()", REPORT));
    write("two", HEADER + rule("two", "$q : QuantityClaim()", "nonsense"));
    write("three", HEADER + rule("three", "$q : QuantityClaim()", REPORT));

    assertThat(problems())
        .extracting(p -> Path.of(p.document()).getFileName().toString())
        .containsExactly("one.drl", "two.drl");
  }

  @Test
  void aRuleThatDoesNotEnd() throws IOException {
    write("broken", HEADER + rule("broken", "$q : QuantityClaim()", REPORT).replace("end\n", ""));

    assertThat(problem()).contains("line 9: the rule cannot be read here", "ends in end");
  }

  @Test
  void aFileThatIsNoRule() throws IOException {
    write("broken", "hello world\n");

    assertThat(problem()).endsWith("no rule found. Expected: rule \"broken\" … when … then … end.");
  }

  @Test
  void metadataThatIsMissingOrWrong() throws IOException {
    write(
        "broken",
        HEADER
            + "rule \"broken\" @severity(fatal) @enabled(maybe) when QuantityClaim() then end\n");

    assertThat(problems())
        .extracting(p -> p.message())
        .containsExactly(
            "line 4: 'fatal' is not a severity. Write @severity(error), @severity(warning) or"
                + " @severity(note) below the name of the rule.",
            "line 4: @title(…) is missing, a line for lists. Add it below the name of the rule.",
            "line 4: @enabled takes true or false, found 'maybe'.");
  }

  @Test
  void aRuleThatIsNotCalledLikeItsFile() throws IOException {
    write("broken", HEADER + rule("other", "QuantityClaim()", ""));

    assertThat(problem())
        .endsWith(
            "line 4: the rule is called 'other' but the file 'broken.drl'. Give both the same"
                + " name.");
  }

  @Test
  void twoRulesInOneFile() throws IOException {
    write(
        "broken",
        HEADER + rule("broken", "QuantityClaim()", "") + rule("other", "QuantityClaim()", ""));

    assertThat(problem()).contains("line 10: a file holds one rule, here 'broken'. Move 'other'");
  }

  @Test
  void aRuleThatStandsTwiceInItsFile() throws IOException {
    String rule = rule("broken", "QuantityClaim()", "");
    write("broken", HEADER + rule + rule);

    assertThat(problem()).endsWith("line 10: the rule 'broken' stands here a second time.");
  }

  @Test
  void anIdInTwoFolders(@TempDir Path other) throws IOException {
    write("mine", HEADER + rule("mine", "$q : QuantityClaim()", REPORT));
    Files.copy(folder.resolve("mine.drl"), other.resolve("mine.drl"));

    assertThat(failure(folder, other).getMessage())
        .startsWith(other.resolve("mine.drl") + ": line 4: the rule 'mine' stands already in ");
  }

  @Test
  void aNameThatIsNoId() throws IOException {
    write("My Rule", HEADER + rule("My Rule", "QuantityClaim()", ""));

    assertThat(problem()).contains("a rule file is named after its rule in lower-case words");
  }

  @Test
  void aFileWithoutThePlaceForFindings() throws IOException {
    write("broken", rule("broken", "$q : dev.crosscheck.model.QuantityClaim()", REPORT));

    assertThat(problem()).contains("Write 'global dev.crosscheck.rules.Findings findings;'");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Files.write(folder.resolve("broken.drl"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problem()).endsWith("the file is not UTF-8. Save it as UTF-8 text.");
  }

  @Test
  void aFileThatCannotBeRead() throws IOException {
    Files.createDirectory(folder.resolve("broken.drl"));

    assertThat(problem()).contains("the file cannot be read (");
  }

  @Test
  void foldersThatAreMissingEmptyOrFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), "x");

    assertThat(problem())
        .endsWith("the rule folder holds no .drl file. Put one rule a file into it.");
    assertThat(failure(folder.resolve("gone")).getMessage()).contains("does not exist");
    assertThat(failure(file).getMessage()).contains("is a file, not a folder");
  }

  private String problem() {
    RuleException failure = failure(folder);
    assertThat(failure.problems()).hasSize(1);
    assertThat(failure.getMessage()).doesNotContain("\n", "stacktrace", "com.github", "org.drools");
    return failure.getMessage();
  }

  private List<Problem> problems() {
    return failure(folder).problems();
  }

  private static RuleException failure(Path... folders) {
    try {
      RuleEngine.with(List.of(folders));
    } catch (RuleException e) {
      return e;
    }
    throw new AssertionError("no problem was found in " + List.of(folders));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".drl"), text);
  }

  private static String rule(String id, String when, String then) {
    return "rule \"%s\" @title(\"t\") @severity(note)\nwhen\n  %s\nthen\n  %s\nend\n"
        .formatted(id, when, then);
  }
}
