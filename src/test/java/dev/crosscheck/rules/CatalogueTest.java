package dev.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.fixtures.Fixture;
import dev.crosscheck.fixtures.FixtureParser;
import dev.crosscheck.fixtures.FixtureRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of the catalogue is complete; all that is missing is listed at once. */
class CatalogueTest {
  private static final Path RULES = Path.of("rules");
  private static final Path FIXTURES = Path.of("fixtures");
  private static final Path REFERENCE = RULES.resolve("README.md");

  private final RuleCatalogue catalogue = RuleEngine.standard().catalogue();

  @Test
  void everyRuleIsComplete() throws IOException {
    Map<String, List<Fixture>> fixtures =
        FixtureRunner.files(FIXTURES).stream()
            .map(FixtureParser::read)
            .collect(Collectors.groupingBy(Fixture::rule, TreeMap::new, Collectors.toList()));
    List<String> missing = new ArrayList<>();
    for (RuleInfo rule : catalogue.rules()) {
      require(missing, rule, "@since", !rule.since().isBlank());
      require(missing, rule, "Why: in the comment above it", !rule.why().isBlank());
      require(missing, rule, "Fires: in the comment above it", !rule.fires().isBlank());
      require(missing, rule, "Silent: in the comment above it", !rule.silent().isBlank());
      List<Fixture> examples = fixtures.getOrDefault(rule.id(), List.of());
      require(missing, rule, "a fixture that fires", examples.stream().anyMatch(Fixture::fires));
      require(
          missing,
          rule,
          "a fixture that stays silent",
          !examples.stream().allMatch(Fixture::fires));
      long traps = Stream.of(rule.silent().split(";")).filter(s -> !s.isBlank()).count();
      long silent = examples.stream().filter(e -> !e.fires()).count();
      require(
          missing,
          rule,
          "a silent fixture for each of the " + traps + " traps in its comment: " + silent,
          silent >= traps);
    }
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      folders
          .filter(Files::isDirectory)
          .filter(f -> catalogue.find(f.getFileName().toString()).isEmpty())
          .forEach(f -> missing.add(f + " is the folder of no rule"));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFileOfTheFolderIsInTheCatalogue() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      assertThat(catalogue.rules())
          .extracting(RuleInfo::source)
          .containsExactlyElementsOf(
              files
                  .filter(f -> !f.equals(REFERENCE))
                  .map(f -> "rules/" + f.getFileName())
                  .sorted()
                  .toList());
    }
  }

  /** To write it anew: {@code crosscheck rules --format markdown > rules/README.md}. */
  @Test
  void theReferenceIsUpToDate() throws IOException {
    assertThat(Files.readString(REFERENCE))
        .as("rules/README.md; crosscheck rules --format markdown writes it anew")
        .isEqualTo(RuleReference.markdown(catalogue.rules()));
  }

  @Test
  void theSourceLineIsTheRules() throws IOException {
    for (RuleInfo rule : catalogue.rules()) {
      assertThat(Files.readAllLines(Path.of(rule.source())).get(rule.line() - 1))
          .isEqualTo("rule \"" + rule.id() + "\"");
    }
  }

  @Test
  void aMistypedIdLeadsToTheNearest() {
    assertThat(catalogue.nearest("figure-conflct").map(RuleInfo::id)).contains("figure-conflict");
    assertThat(catalogue.nearest("tollfalls").map(RuleInfo::id)).contains("toll-falls");
    assertThat(catalogue.nearest("xyzzy")).isEmpty();
  }

  private static void require(List<String> missing, RuleInfo rule, String what, boolean present) {
    if (!present) {
      missing.add(rule.source() + " lacks " + what);
    }
  }
}
