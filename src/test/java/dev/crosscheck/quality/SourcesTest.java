package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the gold set of sources compares names, and where it looks. */
class SourcesTest {
  @Test
  void oneNameHoldsAllWordsOfTheOther() {
    assertThat(Sources.same("the fire chief, Otto Brand", "Otto Brand")).isTrue();
    assertThat(Sources.same("police", "Police")).isTrue();
    assertThat(Sources.same("Varda police", "Orland police")).isFalse();
    assertThat(Sources.same("police", "hospital")).isFalse();
  }

  @Test
  void ownVoiceIsOnlyItself() {
    assertThat(Sources.same("", "")).isTrue();
    assertThat(Sources.same("", "police")).isFalse();
    assertThat(Sources.same("police", "")).isFalse();
  }

  @Test
  void standsInItsFolder(@TempDir Path root) throws IOException {
    assertThat(new Sources().in(root)).isFalse();
    Files.createDirectory(root.resolve("source"));
    assertThat(new Sources().in(root)).isTrue();
  }
}
