package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of texts, each with an {@code expected.json}: must_flag and must_not_flag. */
final class Clusters {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"”’)]*\\s+|\\n+");

  private Clusters() {}

  static List<Example> read(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<Path> clusters;
    try (Stream<Path> all = Files.list(folder)) {
      clusters = all.filter(c -> Files.exists(c.resolve("expected.json"))).sorted().toList();
    }
    for (Path cluster : clusters) {
      JsonNode json = new ObjectMapper().readTree(cluster.resolve("expected.json").toFile());
      examples.add(
          new Example(
              cluster.getFileName().toString(),
              cluster,
              entries(json.get("must_flag"), "kind", cluster),
              entries(json.get("must_not_flag"), "trap", cluster),
              Severity.WARNING));
    }
    return examples;
  }

  private static List<Example.Entry> entries(JsonNode list, String kind, Path cluster)
      throws IOException {
    List<Example.Entry> entries = new ArrayList<>();
    for (JsonNode entry : list) {
      List<Example.Side> sides = new ArrayList<>();
      for (JsonNode side : entry.get("evidence")) {
        String document = side.get("document").asText();
        String quote = side.get("quote").asText();
        String text = Files.readString(cluster.resolve(document));
        sides.add(new Example.Side(document, sentences(text, quote), quote));
      }
      entries.add(new Example.Entry(entry.get(kind).asText(), sides));
    }
    return entries;
  }

  /** The sentences that a quote stands in, in code points. */
  private static Span sentences(String text, String quote) {
    int from = text.indexOf(quote);
    if (from < 0) {
      throw new IllegalArgumentException("not in its document: " + quote);
    }
    int to = from + quote.length();
    int start = 0;
    int end = text.length();
    Matcher ends = SENTENCE_END.matcher(text);
    while (ends.find()) {
      if (ends.end() <= from) {
        start = ends.end();
      } else if (ends.end() >= to) {
        end = ends.end();
        break;
      }
    }
    return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
  }
}
