package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Span;
import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Passages whose figures are annotated with who says them and how surely: {@code source/*.jsonl}, a
 * passage a line, {@code {"id", "text", "figures": [{"start", "end", "source": [...], "resolved":
 * [...], "modality": [...]}]}}. Each list holds the answers that are right; an empty string is the
 * passage's own voice. Only figures that were read are measured, so that a missed figure is not
 * also a missed source. A source is right when one of both names holds all words of the other.
 */
final class Sources implements GoldSet {
  private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "by", "s", "from");

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public boolean in(Path root) {
    return Files.isDirectory(root.resolve("source"));
  }

  @Override
  public void score(Path root, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    ObjectMapper mapper = new ObjectMapper();
    int unread = 0;
    List<Path> files;
    try (Stream<Path> all = Files.list(root.resolve("source"))) {
      files = all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        unread += passage(mapper.readTree(line), pipeline, counts);
      }
    }
    counts.remark("figures not read, so not measured: " + unread);
  }

  /** Counts the figures of one passage; returns how many of them were not read. */
  private static int passage(JsonNode passage, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    String text = passage.get("text").asText();
    Document document = pipeline.document(passage.get("id").asText() + ".txt", text);
    List<QuantityClaim> claims = new ArrayList<>();
    for (Claim claim : pipeline.claims(document)) {
      if (claim instanceof QuantityClaim quantity) {
        claims.add(quantity);
      }
    }
    int unread = 0;
    for (JsonNode gold : passage.get("figures")) {
      Span place = new Span(gold.get("start").asInt(), gold.get("end").asInt());
      Optional<QuantityClaim> claim = at(place, claims);
      if (claim.isEmpty()) {
        unread++;
        continue;
      }
      String item = passage.get("id").asText() + ": " + claim.get().quote() + " in: " + text;
      Attribution said = claim.get().anchor().attribution();
      String source = said == null ? "" : said.source();
      compare("source", item, gold.get("source"), source, counts);
      compare(
          "resolved source", item, gold.get("resolved"), said == null ? "" : said.name(), counts);
      String surely =
          claim.get().anchor().negated() ? "negated" : claim.get().anchor().modality().id();
      compare("modality", item, gold.get("modality"), surely.replace("asserted", ""), counts);
    }
    return unread;
  }

  private static Optional<QuantityClaim> at(Span place, List<QuantityClaim> claims) {
    return claims.stream()
        .filter(c -> overlap(c.anchor().span(), place) > 0)
        .max(Comparator.comparingInt(c -> overlap(c.anchor().span(), place)));
  }

  private static int overlap(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private static void compare(
      String row, String item, JsonNode allowed, String found, Counts counts) {
    List<String> answers =
        StreamSupport.stream(allowed.spliterator(), false)
            .map(a -> a.asText().replace("asserted", ""))
            .toList();
    Optional<String> right = answers.stream().filter(a -> same(a, found)).findFirst();
    String gold = right.orElse(answers.get(0));
    counts.add(row, item, entry(gold), entry(right.isPresent() ? gold : found));
  }

  private static List<String> entry(String answer) {
    return answer.isEmpty() ? List.of() : List.of(answer);
  }

  /** Whether both are empty or one holds all words of the other. */
  static boolean same(String gold, String found) {
    Set<String> a = words(gold);
    Set<String> b = words(found);
    return a.isEmpty() || b.isEmpty() ? a.equals(b) : a.containsAll(b) || b.containsAll(a);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
