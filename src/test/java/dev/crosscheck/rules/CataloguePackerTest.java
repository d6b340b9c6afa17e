package dev.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build leaves the catalogue beside the classes, and nothing that is not in it. */
class CataloguePackerTest {
  private final Path rules;
  private final Path classes;

  CataloguePackerTest(@TempDir Path folder) {
    this.rules = folder.resolve("rules");
    this.classes = folder.resolve("classes");
  }

  @BeforeEach
  void twoRules() throws IOException {
    Files.createDirectories(rules);
    write("first", Precompiled.PACKAGE);
    write("second", Precompiled.PACKAGE);
  }

  @Test
  void leavesSourcesClassesAndIndex() throws IOException {
    CataloguePacker.pack(rules, classes);

    assertThat(packed("first.drl")).hasSameTextualContentAs(rules.resolve("first.drl"));
    List<String> index = Files.readAllLines(packed(Precompiled.INDEX));
    assertThat(index).hasSize(4).contains("rule first", "rule second");
    String model = index.get(1).substring("model ".length());
    assertThat(classes.resolve(model.replace('.', '/') + ".class")).exists();
  }

  @Test
  void forgetsARuleThatIsGone() throws IOException {
    CataloguePacker.pack(rules, classes);
    Files.delete(rules.resolve("second.drl"));
    CataloguePacker.pack(rules, classes);

    assertThat(packed("second.drl")).doesNotExist();
    assertThat(packed(Precompiled.INDEX)).content().doesNotContain("second");
  }

  @Test
  void doesNotRepeatItselfUntilSomethingChanges() throws IOException {
    CataloguePacker.pack(rules, classes);
    FileTime then = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(packed(Precompiled.INDEX), then);

    CataloguePacker.pack(rules, classes);
    assertThat(Files.getLastModifiedTime(packed(Precompiled.INDEX))).isEqualTo(then);

    write("second", Precompiled.PACKAGE, "// changed");
    CataloguePacker.pack(rules, classes);
    assertThat(Files.getLastModifiedTime(packed(Precompiled.INDEX))).isGreaterThan(then);
  }

  @Test
  void refusesRulesThatCannotBeUsedAndLeavesTheOldOnes() throws IOException {
    CataloguePacker.pack(rules, classes);
    write("second", Precompiled.PACKAGE, "import no.such.Thing;");

    assertThatThrownBy(() -> CataloguePacker.pack(rules, classes))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("second.drl");
    write("second", "another.place");
    assertThatThrownBy(() -> CataloguePacker.pack(rules, classes))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("Begin every file of the catalogue with 'package");
    try (Stream<Path> left = Files.list(packed("."))) {
      assertThat(left).anyMatch(p -> p.getFileName().toString().equals("first.drl"));
    }
  }

  private Path packed(String name) {
    return classes.resolve(Precompiled.FOLDER).resolve(name).normalize();
  }

  private void write(String id, String place, String... more) throws IOException {
    Files.writeString(
        rules.resolve(id + ".drl"),
        """
        package %s;
        %s
        global dev.crosscheck.rules.Findings findings;
        rule "%s" @title("t") @severity(note)
        when
          $c : dev.crosscheck.model.Clash()
        then
          findings.report(drools, "m", "e", "s", $c);
        end
        """
            .formatted(place, String.join("\n", more), id));
  }
}
