package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.check.Checker;
import dev.crosscheck.check.Inspection;
import dev.crosscheck.config.Config;
import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Report;
import dev.crosscheck.report.ExplanationText;
import dev.crosscheck.report.TextReport;
import dev.crosscheck.review.ReviewFile;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");

  private static List<String> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private static String block(String start) throws IOException {
    return blocks().stream().filter(b -> b.startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void theTranscriptIsReal(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("courier.txt"), block("---\nsource: Aldane Courier"));
    Files.writeString(folder.resolve("radio.txt"), block("---\nsource: Harbour Radio"));

    Report report = Checker.of(folder).check();

    TextReport.Style style = new TextReport.Style(80, false, false, id -> "news/" + id);
    assertThat(block("ERROR  ")).isEqualTo(new TextReport(style).write(report));
  }

  @Test
  void theSettingsCanBeUsed() throws IOException {
    Config config = Config.parse(block("severity:"), Config.NAME);

    config.requireKnown(
        RuleEngine.standard().catalogue().rules().stream().map(RuleInfo::id).toList());
    assertThat(config.policy().counts().policy()).isEqualTo(CountPolicy.SOURCE_PRECEDENCE);
    for (CountPolicy policy : CountPolicy.values()) {
      assertThat(Path.of("README.md")).content().contains("| `policy: " + policy.id() + "`");
    }
    for (Casualties style : Casualties.values()) {
      assertThat(Path.of("README.md")).content().contains("| `casualties: " + style.id() + "`");
    }
  }

  @Test
  void theExplanationIsReal(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("courier.txt"), block("---\nsource: Aldane Courier"));
    Files.writeString(folder.resolve("radio.txt"), block("---\nsource: Harbour Radio"));
    Files.writeString(folder.resolve("evening.txt"), block("---\nsource: Evening Post"));

    Inspection corpus = Checker.of(folder).inspect();
    List<Claim> radio = corpus.claims().stream().filter(c -> in(c, "radio.txt")).toList();
    List<Claim> evening = corpus.claims().stream().filter(c -> in(c, "evening.txt")).toList();
    List<Explanation> pairs = corpus.explain(radio, evening);

    assertThat(pairs).hasSize(1);
    TextReport.Style style = new TextReport.Style(80, false, false, id -> "news/" + id);
    assertThat(block("UPDATE\n"))
        .isEqualTo(new ExplanationText(style).write(pairs.get(0), corpus.report()));
  }

  private static boolean in(Claim claim, String document) {
    return claim.document().equals(document) && claim.lasting();
  }

  @Test
  void theDecisionCanBeUsed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(ReviewFile.NAME);
    Files.writeString(file, block("schema: crosscheck/review/1"));

    assertThat(ReviewFile.read(file).problems()).isEmpty();
    assertThat(ReviewFile.read(file).decisions()).hasSize(1);
    assertThat(block("ERROR  ")).contains(ReviewFile.read(file).decisions().get(0).fingerprint());
  }
}
