package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.time.TimeExpressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Short texts with the days that their times mean, told from a reference time. A gold time is right
 * when one of its days is one of the readings of the time found at its place; hours are not
 * compared. Each sort of time has a row over what a reader of news meets and one over everything.
 *
 * <p>Lines of {@code recognizers/datetime.jsonl}: {@code text}, {@code reference_time}, {@code
 * gold} with {@code start}, {@code end}, {@code type} and {@code resolution.values}.
 */
final class RecognizersDates implements GoldSet {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALL = ", all";

  @Override
  public String name() {
    return "recognizers-dates";
  }

  @Override
  public boolean in(Path root) {
    return Files.isRegularFile(file(root));
  }

  private static Path file(Path root) {
    return root.resolve("recognizers").resolve("datetime.jsonl");
  }

  @Override
  public void score(Path root, Pipeline pipeline, Counts counts) throws IOException {
    Map<String, Integer> excluded = new TreeMap<>();
    for (String line : Files.readAllLines(file(root))) {
      score(JSON.readTree(line), counts, excluded);
    }
    excluded.forEach((why, number) -> counts.remark("left out: " + number + "  " + why));
  }

  private static void score(JsonNode item, Counts counts, Map<String, Integer> excluded) {
    String text = item.get("text").asText();
    String shown = item.get("id").asText() + ": " + text.replace('\n', ' ');
    List<TimeExpression> found = days(text, reference(item));
    Set<TimeExpression> used = new HashSet<>();
    for (JsonNode node : item.get("gold")) {
      GoldTime gold = GoldTime.of(node);
      Optional<TimeExpression> there =
          found.stream()
              .filter(f -> gold.overlap(f) > 0)
              .max(Comparator.comparingInt(gold::overlap));
      found.stream().filter(f -> gold.overlap(f) > 0).forEach(used::add);
      if (!gold.tellsDays()) {
        excluded.merge("not days: " + gold.type(), 1, Integer::sum);
        continue;
      }
      List<String> right = List.of(gold.toString());
      List<String> read =
          there.map(f -> gold.isRight(f) ? gold.toString() : show(f)).stream().toList();
      counts.add(gold.type() + ALL, shown, right, read);
      String why = OutsideNews.why(gold, text);
      if (why == null) {
        counts.add(gold.type(), shown, right, read);
      } else {
        excluded.merge(gold.type() + ": " + why, 1, Integer::sum);
      }
    }
    for (TimeExpression extra : found) {
      if (!used.contains(extra)) {
        String row = extra.kind() == TimeExpression.Kind.DATE ? "date" : "daterange";
        counts.add(row, shown, List.of(), List.of(show(extra) + " " + extra.in(text)));
        counts.add(row + ALL, shown, List.of(), List.of(show(extra)));
      }
    }
  }

  /** The times of a text that tell days, lengths and hours left out. */
  private static List<TimeExpression> days(String text, @Nullable OffsetDateTime reference) {
    List<TimeExpression> days = new ArrayList<>();
    for (TimeExpression time : TimeExpressions.find(text, reference)) {
      boolean length =
          time.kind() == TimeExpression.Kind.DURATION || time.kind() == TimeExpression.Kind.CLOCK;
      if (!length && !time.readings().isEmpty()) {
        days.add(time);
      }
    }
    return days;
  }

  private static String show(TimeExpression time) {
    return time.kind() + " " + time.readings();
  }

  private static @Nullable OffsetDateTime reference(JsonNode item) {
    String time = item.path("reference_time").asText("");
    return time.isEmpty() || time.equals("null")
        ? null
        : LocalDateTime.parse(time).atOffset(ZoneOffset.UTC);
  }
}
