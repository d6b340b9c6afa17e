package dev.crosscheck.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs suites the way a build does, and looks at what fails. */
class CrosscheckTest {
  /** The launcher makes the suite itself, so the folder cannot be handed to it. */
  private static final BlockingQueue<Path> CORPUS = new ArrayBlockingQueue<>(1);

  private final Path folder;

  CrosscheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What a project writes; nested, so that the build of this project does not run it. */
  static class Articles {
    @TestFactory
    Stream<DynamicTest> articles() {
      return Crosscheck.in(CORPUS.remove()).tests();
    }
  }

  /** Runs the suite over a folder: for each test its failure, or an empty text. */
  private static Map<String, String> run(Path corpus) {
    CORPUS.add(corpus);
    Map<String, String> results = new TreeMap<>();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Articles.class)).build();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  String failure =
                      result.getThrowable().map(t -> String.valueOf(t.getMessage())).orElse("");
                  assertThat(results.put(test.getDisplayName(), failure))
                      .as("a second test called %s", test.getDisplayName())
                      .isNull();
                }
              }
            });
    return results;
  }

  private static List<String> red(Map<String, String> results) {
    return results.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "---\nsource: Oster Post\npublished: 2024-03-02T09:00:00Z\n---\n" + text + "\n");
  }

  @Test
  void aContradictionTurnsBothDocumentsRedWithBothQuotes() throws IOException {
    article("a.txt", "The warehouse fire in Oster killed 12 people on Saturday, officials said.");
    article("b.txt", "The warehouse fire in Oster killed 15 people on Saturday, officials said.");
    article("c.txt", "The ferry to Brekka resumes on Monday.");

    Map<String, String> results = run(folder);

    assertThat(red(results)).containsExactly("figure-conflict [a.txt]", "figure-conflict [b.txt]");
    assertThat(results).containsKeys("readable [c.txt]", "sum-mismatch [c.txt]");
    assertThat(results.get("figure-conflict [b.txt]"))
        .contains(
            "killed 12 people on Saturday",
            "killed 15 people on Saturday",
            folder.resolve("a.txt") + ":5:29",
            folder.resolve("b.txt") + ":5:29",
            "Do: ");
  }

  @Test
  void documentsThatAgreeAreGreen() throws IOException {
    article("a.txt", "The warehouse fire in Oster killed 12 people on Saturday, officials said.");
    article("b.txt", "The warehouse fire in Oster killed 12 people on Saturday, police said.");

    Map<String, String> results = run(folder);

    assertThat(red(results)).isEmpty();
    assertThat(results).hasSizeGreaterThan(10);
  }

  @Test
  void aRuleThatTheSettingsTurnOffHasNoTest() throws IOException {
    article("a.txt", "The warehouse fire in Oster killed 12 people on Saturday, officials said.");
    article("b.txt", "The warehouse fire in Oster killed 15 people on Saturday, officials said.");
    Files.writeString(folder.resolve("crosscheck.yaml"), "severity: {figure-conflict: off}\n");

    Map<String, String> results = run(folder);

    assertThat(red(results)).isEmpty();
    assertThat(results)
        .containsKey("sum-mismatch [a.txt]")
        .doesNotContainKey("figure-conflict [a.txt]");
  }

  @Test
  void aDocumentThatCannotBeReadIsRed() throws IOException {
    article("a.txt", "The warehouse fire in Oster killed 12 people on Saturday.");
    Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});

    Map<String, String> results = run(folder);

    assertThat(red(results)).containsExactly("readable [b.txt]");
    assertThat(results.get("readable [b.txt]")).contains("b.txt", "expected UTF-8");
  }

  @Test
  void aContradictionAddedToTheSeedsTurnsThemRed() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
        Files.copy(seed, folder.resolve(seed.getFileName()));
      }
    }
    List<String> before = red(run(folder));
    Files.writeString(
        folder.resolve("newcomer.txt"),
        """
        ---
        source: A newcomer
        published: 2024-01-29T20:00:00Z
        ---
        The territory's health ministry said on Monday, 29 January 2024, that 21,637 Palestinians \
        had been killed in Gaza.
        """);

    Map<String, String> results = run(folder);

    assertThat(before).noneMatch(name -> name.contains("newcomer"));
    assertThat(red(results)).contains("figure-conflict [newcomer.txt]");
    assertThat(results.get("figure-conflict [newcomer.txt]"))
        .contains("21,637 Palestinians had been killed", "26,637");
  }
}
