package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Span;
import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Single sentences of news with all quantities in them: {@code quant/*.jsonl}, a sentence a line.
 *
 * <pre>
 * {"id": "…", "text": "…", "quantities": [
 *   {"start": 4, "end": 9, "value": "15", "unit": "person/miner", "hedge": "about"},
 *   {"start": 20, "end": 25, "low": "10", "high": "20", "unit": "*", "hedge": "range"},
 *   {"start": 40, "end": 43, "ignore": true}]}
 * </pre>
 *
 * Offsets are UTF-16. A slash parts alternatives and a star stands for any unit or hedge. A claim
 * that touches only what is marked {@code ignore} counts neither way.
 */
final class NewsQuantities implements GoldSet {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

  /** A quantity that a sentence gives; {@code value} is two numbers for a range. */
  record Gold(
      int start,
      int end,
      @Nullable List<BigDecimal> value,
      String unit,
      String hedge,
      String words) {
    boolean ignored() {
      return value == null;
    }

    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /** A claim as it is compared: its place in UTF-16 and its values. */
  record Read(
      int start, int end, List<BigDecimal> values, String unit, String hedge, String words) {
    boolean valueOf(Gold gold) {
      List<BigDecimal> value = gold.value;
      return value != null
          && value.size() == values.size()
          && Stream.iterate(0, i -> i < value.size(), i -> i + 1)
              .allMatch(i -> near(value.get(i), values.get(i)));
    }
  }

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public boolean in(Path root) {
    return Files.isDirectory(root.resolve("quant"));
  }

  @Override
  public void score(Path root, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    List<Path> files;
    try (Stream<Path> all = Files.list(root.resolve("quant"))) {
      files =
          all.filter(f -> f.toString().endsWith(".jsonl") && !name(f).startsWith("raw"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode json = new ObjectMapper().readTree(line);
        String text = json.get("text").asText();
        List<Read> found = pipeline.figures(text).stream().map(c -> read(c, text)).toList();
        count(name(file), json.get("id").asText() + ": " + text, gold(json, text), found, counts);
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".jsonl", "");
  }

  /** Pairs gold and found, each once, right values first, and adds a row for each measure. */
  static void count(String set, String item, List<Gold> gold, List<Read> found, Counts counts) {
    List<Read> left = new ArrayList<>(found);
    List<String> wanted = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> units = new ArrayList<>();
    List<String> hedges = new ArrayList<>();
    for (Gold quantity : gold.stream().filter(g -> !g.ignored()).toList()) {
      String entry =
          "[" + quantity.words + "] " + quantity.value + " " + quantity.unit + " " + quantity.hedge;
      wanted.add(entry);
      left.stream()
          .filter(r -> quantity.overlaps(r.start, r.end) && r.valueOf(quantity))
          .findFirst()
          .ifPresent(
              read -> {
                left.remove(read);
                values.add(entry);
                units.add(allows(quantity.unit, read.unit) ? entry : shown(read));
                hedges.add(allows(quantity.hedge, read.hedge) ? entry : shown(read));
              });
    }
    List<Gold> open = gold.stream().filter(Gold::ignored).toList();
    left.removeIf(r -> open.stream().anyMatch(g -> g.overlaps(r.start, r.end)));
    left.forEach(
        read -> {
          values.add(shown(read));
          units.add(shown(read));
          hedges.add(shown(read));
        });
    counts.add(set + " value", item, wanted, values);
    counts.add(set + " value+unit", item, wanted, units);
    counts.add(set + " value+hedge", item, wanted, hedges);
  }

  private static String shown(Read read) {
    return "[" + read.words + "] " + read.values + " " + read.unit + " " + read.hedge;
  }

  private static boolean allows(String gold, String found) {
    return gold.equals("*") || List.of(gold.split("/")).contains(found);
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(a.abs().multiply(TOLERANCE)) <= 0;
  }

  private static List<Gold> gold(JsonNode json, String text) {
    List<Gold> gold = new ArrayList<>();
    for (JsonNode entry : json.get("quantities")) {
      int start = entry.get("start").asInt();
      int end = entry.get("end").asInt();
      List<BigDecimal> value = null;
      if (entry.has("value")) {
        value = List.of(new BigDecimal(entry.get("value").asText().split("/")[0]));
      } else if (entry.has("low")) {
        value =
            List.of(
                new BigDecimal(entry.get("low").asText()),
                new BigDecimal(entry.get("high").asText()));
      }
      gold.add(
          new Gold(
              start,
              end,
              value,
              entry.path("unit").asText("*"),
              entry.path("hedge").asText("*"),
              text.substring(start, end)));
    }
    return gold;
  }

  private static Read read(QuantityClaim claim, String text) {
    Span span = claim.anchor().span();
    BigDecimal stated = claim.stated();
    List<BigDecimal> values =
        stated != null
            ? List.of(stated)
            : Stream.of(claim.interval().low(), claim.interval().high())
                .map(v -> v == null ? BigDecimal.ZERO : v)
                .toList();
    return new Read(
        text.offsetByCodePoints(0, span.start()),
        text.offsetByCodePoints(0, span.end()),
        values,
        claim.unit(),
        claim.hedge().id(),
        claim.quote());
  }
}
