package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * News reports of shootings with the victims that annotators found in them, of the Gun Violence
 * Database. A document is right when both counts are: killed, and injured but not killed.
 *
 * <p>Reports with no victim annotated are counted apart: some tell that nobody was hurt, in others
 * the annotator noted no fate ("a man was shot in the arm" with no victim at all), and the gold
 * does not tell the two apart.
 */
final class ShootingReports implements GoldSet {
  private static final Path FILE = Path.of("gvdb", "dev.jsonl");

  @Override
  public String name() {
    return "gvdb";
  }

  @Override
  public boolean in(Path root) {
    return Files.exists(root.resolve(FILE));
  }

  @Override
  public void score(Path root, Pipeline pipeline, Counts counts)
      throws IOException, DocumentException {
    ObjectMapper json = new ObjectMapper();
    Tally annotated = new Tally();
    Tally bare = new Tally();
    for (String line : Files.readAllLines(root.resolve(FILE))) {
      JsonNode report = json.readTree(line);
      DocumentToll gold =
          new DocumentToll(
              report.at("/gold/n_killed").asInt(), report.at("/gold/n_injured_not_killed").asInt());
      boolean none = gold.killed() + gold.injured() == 0;
      DocumentToll found =
          DocumentToll.of(pipeline.claims(pipeline.document("report.md", content(report))));
      (none ? bare : annotated).add(gold, found);
      String item = report.get("id").asText() + ": " + report.get("title").asText();
      counts.add(
          none ? "nobody annotated" : "killed",
          item,
          List.of("killed " + gold.killed()),
          List.of("killed " + found.killed()));
      counts.add(
          none ? "nobody annotated" : "injured",
          item,
          List.of("injured " + gold.injured()),
          List.of("injured " + found.injured()));
    }
    counts.remark("victims annotated:      " + annotated);
    counts.remark("no victim annotated:    " + bare + " (left out of the share above)");
  }

  /** The title stands in front of the text with nothing between. */
  private static String content(JsonNode report) {
    String title = report.get("title").asText();
    String text = report.get("text").asText();
    return text.startsWith(title)
        ? "# " + title + "\n\n" + text.substring(title.length()).strip() + "\n"
        : text;
  }

  private static final class Tally {
    private int documents;
    private int killed;
    private int injured;
    private int both;

    void add(DocumentToll gold, DocumentToll found) {
      documents++;
      killed += gold.killed() == found.killed() ? 1 : 0;
      injured += gold.injured() == found.injured() ? 1 : 0;
      both += gold.equals(found) ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d documents, killed exact %s, injured exact %s, both exact %s",
          documents,
          Counts.percent(killed, documents),
          Counts.percent(injured, documents),
          Counts.percent(both, documents));
    }
  }
}
