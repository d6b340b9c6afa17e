package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Severity;
import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Summaries with one thing changed, beside the unchanged one or beside their article. A changed one
 * is told apart when something is reported that touches both texts; whatever is reported of an
 * unchanged one is a false alarm. Only edits of numbers and dates are wanted; others are counted as
 * well, to see what is spoken of by chance.
 *
 * <p>Lines of {@code bump/*.jsonl}: {@code premise}, {@code hypothesis}, {@code label}, {@code
 * numeric}, {@code edit}.
 */
final class MinimalEdits implements GoldSet {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "bump";
  }

  @Override
  public boolean in(Path root) {
    return Files.isDirectory(root.resolve("bump"));
  }

  @Override
  public void score(Path root, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    List<Path> files;
    try (Stream<Path> all = Files.list(root.resolve("bump"))) {
      files = all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        score(file.getFileName().toString(), JSON.readTree(line), pipeline, counts);
      }
    }
  }

  private static void score(String file, JsonNode pair, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    List<Finding> findings =
        pipeline
            .check(
                List.of(
                    pipeline.document("a.txt", pair.get("premise").asText()),
                    pipeline.document("b.txt", pair.get("hypothesis").asText())))
            .stream()
            .filter(f -> f.severity() != Severity.NOTE)
            .toList();
    boolean changed = pair.get("label").asText().equals("inconsistent");
    String row =
        file.replace(".jsonl", "")
            + (!changed
                ? " unchanged"
                : pair.get("numeric").asBoolean() ? " number, date" : " other edit");
    String rules =
        String.join(
            ", ", findings.stream().map(f -> f.rule() + ": " + f.message()).distinct().toList());
    counts.add(
        row,
        pair.get("id").asText() + " " + pair.get("edit") + " " + rules,
        changed ? List.of("told apart") : List.of(),
        findings.isEmpty() ? List.of() : List.of("told apart"));
  }
}
