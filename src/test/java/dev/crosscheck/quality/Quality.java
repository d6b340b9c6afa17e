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
 * Prints precision and recall of each rule over {@code fixtures/} and folders of clusters, and of
 * each extractor over gold sets that are kept elsewhere.
 *
 * <pre>mvn -q test-compile exec:java@quality -Dquality.args="[--list] [--set NAME]... [FOLDER]..."
 * </pre>
 *
 * A folder holds gold sets or clusters, or folders of clusters; without one, {@code ../shared/eval}
 * is taken when it is there.
 */
public final class Quality {
  private static final Path USUAL = Path.of("..", "shared", "eval");
  private static final List<GoldSet> SETS =
      List.of(
          new RecognizersNumbers(),
          new RecognizersDates(),
          new NewsQuantities(),
          new ShootingReports(),
          new Sources(),
          new MinimalEdits());

  /** Asks for speed instead of quality, over the documents of the folders. */
  private static final String THROUGHPUT = "throughput";

  /** Asks how well the stories of the folders' sub-folders are told apart. */
  private static final String STORIES = "stories";

  /** Asks how the cost of linking grows with the number of documents. */
  private static final String SCALING = "scaling";

  private final Pipeline pipeline = new Pipeline();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean list;
  private final List<String> sets;

  private Quality(boolean list, List<String> sets) {
    this.list = list;
    this.sets = sets;
  }

  /** With {@code --list}, misses and false alarms are listed; {@code --set} picks sets by name. */
  public static void main(String[] args) throws IOException, DocumentException {
    boolean list = false;
    List<String> sets = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--list" -> list = true;
        case "--set" -> sets.add(args[++i]);
        default -> folders.add(Path.of(args[i]));
      }
    }
    if (folders.isEmpty() && !sets.contains(SCALING) && Files.isDirectory(USUAL)) {
      folders.add(USUAL);
    }
    new Quality(list, sets).run(folders);
  }

  private void run(List<Path> folders) throws IOException, DocumentException {
    if (wanted("fixtures")) {
      Path scratch = Files.createTempDirectory("fixtures");
      try {
        print("fixtures", rules(Fixtures.read(Path.of("fixtures"), scratch)));
      } finally {
        delete(scratch);
      }
    }
    if (sets.contains(THROUGHPUT)) {
      for (Path folder : folders) {
        print(THROUGHPUT + " " + folder, new Throughput(pipeline.parser()).over(folder));
      }
      return;
    }
    if (sets.contains(SCALING)) {
      if (folders.isEmpty()) {
        out.println("== " + SCALING);
        new Scaling(out).table();
      }
      for (Path folder : folders) {
        out.println("== " + SCALING + " " + folder);
        new Scaling(out).table(pipeline.texts(folder));
      }
      return;
    }
    if (sets.contains(STORIES)) {
      for (Path folder : folders) {
        print(STORIES + " " + folder, new StoryMix(pipeline, folder).table(list));
      }
      return;
    }
    for (Path folder : folders) {
      for (GoldSet set : SETS) {
        if (wanted(set.name()) && set.in(folder)) {
          Counts counts = new Counts();
          set.score(folder, pipeline, counts);
          print(set.name(), counts.table(list));
        }
      }
      for (Path clusters : clusters(folder)) {
        String name = clusters.toAbsolutePath().normalize().getFileName().toString();
        if (wanted(name)) {
          print(name, rules(Clusters.read(clusters)));
        }
      }
    }
  }

  private boolean wanted(String name) {
    return sets.isEmpty() || sets.contains(name);
  }

  private void print(String name, String table) {
    out.println(name + "\n" + table);
  }

  /** The folder itself and those in it that hold clusters. */
  private static List<Path> clusters(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path candidate :
          Stream.concat(Stream.of(folder), inside.filter(Files::isDirectory).sorted()).toList()) {
        try (Stream<Path> children = Files.list(candidate)) {
          if (children.anyMatch(child -> Files.exists(child.resolve("expected.json")))) {
            found.add(candidate);
          }
        }
      }
    }
    return found;
  }

  private String rules(List<Example> examples) throws DocumentException {
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
