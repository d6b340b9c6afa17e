package dev.crosscheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the settings of a run come from. */
class ConfigSearchTest {
  private final Path root;
  private final Path desk;
  private final Path wire;

  ConfigSearchTest(@TempDir Path folder) {
    this.root = folder.resolve("root");
    this.desk = root.resolve("texts/desk");
    this.wire = root.resolve("texts/wire");
  }

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(desk);
    Files.createDirectories(wire);
    Files.createDirectory(root.resolve(".git"));
  }

  private static Path config(Path folder, String yaml) throws IOException {
    return Files.writeString(folder.resolve(Config.NAME), yaml);
  }

  private static Casualties found(Path... paths) {
    return ConfigSearch.find(List.of(paths), null).policy().casualties();
  }

  @Test
  void theNearestFileAboveHolds() throws IOException {
    assertThat(found(desk)).isEqualTo(Casualties.ASK);

    config(root, "casualties: killed");
    assertThat(found(desk)).isEqualTo(Casualties.KILLED);
    assertThat(found(desk, wire)).isEqualTo(Casualties.KILLED);

    config(desk, "casualties: killed-and-injured");
    assertThat(found(desk)).isEqualTo(Casualties.KILLED_AND_INJURED);
    assertThat(found(Files.writeString(desk.resolve("a.txt"), "One.")))
        .isEqualTo(Casualties.KILLED_AND_INJURED);
    assertThat(found(wire)).isEqualTo(Casualties.KILLED);
  }

  @Test
  void nothingAboveTheRepositoryIsRead() throws IOException {
    config(root.resolveSibling("."), "casualties: killed");
    assertThat(found(desk)).isEqualTo(Casualties.ASK);

    Files.delete(root.resolve(".git"));
    assertThat(found(desk)).isEqualTo(Casualties.KILLED);
  }

  @Test
  void twoFilesForOneRunAreRefused() throws IOException {
    Path one = config(desk, "casualties: killed");
    Path other = config(wire, "casualties: ask");

    assertThatThrownBy(() -> found(desk, wire))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("found " + one + " and " + other + "; choose one with --config");
    assertThat(ConfigSearch.find(List.of(desk, wire), one).policy().casualties())
        .isEqualTo(Casualties.KILLED);
  }

  @Test
  void patternsStartFromTheFileOrElseFromTheTexts() throws IOException {
    String yaml = "paths: [{files: texts/desk/**, severity: {toll-falls: off}}]";
    config(root, yaml);
    assertThat(off(ConfigSearch.find(List.of(root), null), "texts/desk/a.txt")).isTrue();
    assertThat(off(ConfigSearch.find(List.of(desk), null), "a.txt")).isTrue();
    assertThat(off(ConfigSearch.find(List.of(wire), null), "a.txt")).isFalse();

    Path apart = config(Files.createDirectory(root.resolve("settings")), yaml);
    assertThat(off(ConfigSearch.find(List.of(root), apart), "texts/desk/a.txt")).isTrue();
    assertThat(off(ConfigSearch.find(List.of(desk), apart), "a.txt")).isFalse();
  }

  private static boolean off(Config config, String document) {
    return config
        .policy()
        .severities()
        .of("toll-falls", Level.WARNING, List.of(document))
        .isEmpty();
  }
}
