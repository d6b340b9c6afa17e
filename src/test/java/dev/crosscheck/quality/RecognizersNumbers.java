package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number specs of Microsoft's Recognizers-Text: short texts with numbers, ranges, shares,
 * money, ages and ordinals. Ages are the claims that the tool makes of a text, the others what the
 * grammar of their kind finds in it.
 *
 * <p>An entry is right when its place overlaps the gold one and it has the same value, and the same
 * unit for money and ages. What differs by convention counts as the same:
 *
 * <ul>
 *   <li>Numbers may differ by a hundred-thousandth, as fractions are kept to six digits.
 *   <li>Both ends of a range count as closed: the specs read "between 20 and 30" as half-open.
 *   <li>A hedge that opens a figure upwards or downwards is a range, as the specs have it.
 *   <li>A unit is compared by its ISO 4217 code. "Dollar" alone is USD and "Pound" GBP; cents and
 *       pence are hundredths of them, as claims have it.
 *   <li>Of "40 - 50 years old" the specs have the latter age only; a range of ages is compared by
 *       it.
 *   <li>A number with a unit written to it, as in "180ml", is no gold number and none of ours, for
 *       that spec is about numbers alone.
 *   <li>Gold entries without a value, such as "a small percent", are no numbers and not asked for.
 *   <li>"next", "last" and "current" have a place relative to something and no number; neither.
 * </ul>
 *
 * What a news tool shall not read, {@link SpecClass}, is left out; rows named "all" leave out none.
 */
final class RecognizersNumbers implements GoldSet {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "recognizers-numbers";
  }

  @Override
  public boolean in(Path root) {
    return Files.exists(folder(root).resolve("numberrange.jsonl"));
  }

  private static Path folder(Path root) {
    return root.resolve("recognizers");
  }

  @Override
  public void score(Path root, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    score(root, pipeline::figures, counts);
  }

  void score(Path root, NumberSpec.Product product, Counts counts)
      throws IOException, DocumentException {
    Map<SpecClass, Integer> left = new TreeMap<>();
    int texts = 0;
    for (NumberSpec spec : NumberSpec.values()) {
      for (String line : Files.readAllLines(folder(root).resolve(spec.file()))) {
        JsonNode entry = JSON.readTree(line);
        String text = entry.get("text").asText();
        List<NumberSpec.Found> gold = spec.gold(entry.get("gold"));
        List<NumberSpec.Found> found = spec.read(text, product);
        String item = entry.get("id").asText() + ": " + text;
        add(counts, spec.row() + " (all)", item, gold, found);
        SpecClass reason = SpecClass.of(text);
        if (reason == null) {
          add(counts, spec.row(), item, gold, found);
        } else {
          left.merge(reason, 1, Integer::sum);
        }
        texts++;
      }
    }
    int sum = left.values().stream().mapToInt(Integer::intValue).sum();
    counts.remark("left out: " + sum + " of " + texts + " texts");
    left.forEach((reason, n) -> counts.remark("  " + n + " " + reason.meaning()));
  }

  /** A reading that overlaps a gold entry of the same value stands for it. */
  private static void add(
      Counts counts,
      String row,
      String item,
      List<NumberSpec.Found> gold,
      List<NumberSpec.Found> found) {
    List<NumberSpec.Found> open = new ArrayList<>(gold);
    List<String> names = new ArrayList<>();
    for (NumberSpec.Found reading : found) {
      NumberSpec.Found match = open.stream().filter(reading::fits).findFirst().orElse(null);
      if (match != null) {
        open.remove(match);
      }
      names.add((match == null ? reading : match).toString());
    }
    List<String> wanted = gold.stream().map(NumberSpec.Found::toString).toList();
    counts.add(row, item, wanted, names);
  }
}
