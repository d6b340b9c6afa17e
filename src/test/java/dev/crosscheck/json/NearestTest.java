package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("title", "source", "published", "url");

  @Test
  void aSlipOfTheKeyboardFindsItsWord() {
    assertThat(Nearest.to("titel", KNOWN)).contains("title");
    assertThat(Nearest.to("Publishd", KNOWN)).contains("published");
    assertThat(Nearest.to("ulr", List.of("urn", "url"))).contains("url");
  }

  @Test
  void anotherWordFindsNothing() {
    assertThat(Nearest.to("layout", KNOWN)).isEmpty();
    assertThat(Nearest.to("x", KNOWN)).isEmpty();
    assertThat(Nearest.hint("layout", KNOWN)).isEmpty();
  }

  @Test
  void theFirstOfSeveralAsNearIsTaken() {
    assertThat(Nearest.to("rat", List.of("cat", "bat"))).contains("bat");
  }

  @Test
  void aHintIsPartOfAMessage() {
    assertThat(Nearest.hint("sourse", KNOWN)).isEqualTo(" (did you mean \"source\"?)");
  }
}
