package dev.crosscheck.quality;

import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints precision and recall of each rule over {@code fixtures/} and over folders of clusters.
 *
 * <pre>mvn -q test-compile exec:java@quality -Dexec.args="--list FOLDER..."</pre>
 */
public final class Quality {
  private Quality() {}

  /** With {@code --list}, misses and false alarms are listed; other arguments are folders. */
  public static void main(String[] args) throws IOException, DocumentException {
    List<String> folders = new ArrayList<>(List.of(args));
    boolean list = folders.remove("--list");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Pipeline pipeline = new Pipeline();
    Path scratch = Files.createTempDirectory("fixtures");
    try {
      out.println(
          "fixtures/\n" + score(pipeline, Fixtures.read(Path.of("fixtures"), scratch), list));
    } finally {
      delete(scratch);
    }
    for (String folder : folders) {
      out.println(folder + "\n" + score(pipeline, Clusters.read(Path.of(folder)), list));
    }
  }

  private static String score(Pipeline pipeline, List<Example> examples, boolean list)
      throws DocumentException {
    Score score = new Score();
    for (Example example : examples) {
      score.add(example, pipeline.check(example.folder()));
    }
    return score.table(list);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
