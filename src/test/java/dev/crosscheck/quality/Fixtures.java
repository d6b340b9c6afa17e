package dev.crosscheck.quality;

import dev.crosscheck.config.Config;
import dev.crosscheck.fixtures.Fixture;
import dev.crosscheck.fixtures.FixtureParser;
import dev.crosscheck.fixtures.FixtureRunner;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The repository's own fixtures as examples. */
final class Fixtures {
  private Fixtures() {}

  /** Writes the texts of all fixtures below {@code scratch}, a folder each. */
  static List<Example> read(Path fixtures, Path scratch) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : FixtureRunner.files(fixtures)) {
      Fixture fixture = FixtureParser.read(file);
      Path folder = Files.createDirectory(scratch.resolve(String.valueOf(examples.size())));
      for (Fixture.Text text : fixture.texts()) {
        Files.writeString(folder.resolve(text.id() + ".md"), text.content());
        String sidecar = sidecar(text.metadata());
        if (!sidecar.isEmpty()) {
          Files.writeString(folder.resolve(text.id() + ".meta.yaml"), sidecar);
        }
      }
      if (!fixture.settings().isEmpty()) {
        Files.writeString(folder.resolve(Config.NAME), fixture.settings());
      }
      examples.add(
          new Example(
              fixtures.relativize(file).toString(),
              folder,
              fixture.expected().stream().map(Fixtures::entry).toList(),
              List.of(),
              Severity.NOTE));
    }
    return examples;
  }

  private static Example.Entry entry(Fixture.Expectation expected) {
    return new Example.Entry(
        expected.rule(),
        expected.quotes().stream()
            .map(q -> new Example.Side(q.document() + ".md", q.span(), q.words()))
            .toList());
  }

  private static String sidecar(Metadata metadata) {
    StringBuilder yaml = new StringBuilder();
    if (metadata.source() != null) {
      yaml.append("source: \"").append(metadata.source()).append("\"\n");
    }
    if (metadata.published() != null) {
      yaml.append("published: ")
          .append(metadata.dateOnly() ? metadata.published().toLocalDate() : metadata.published())
          .append('\n');
    }
    return yaml.toString();
  }
}
