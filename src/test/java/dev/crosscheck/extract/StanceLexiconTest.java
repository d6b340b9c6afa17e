package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.PositionClaim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of {@code stances.txt} is proved by the example that stands beside it. */
class StanceLexiconTest {
  private static final PositionGrammar GRAMMAR = new PositionGrammar();

  static Stream<StanceLexicon.Entry> lines() {
    return StanceLexicon.entries().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void readsItsExample(StanceLexicon.Entry entry) {
    List<Claim> claims = Passages.read(GRAMMAR, entry.example());
    assertThat(claims)
        .as(entry.example())
        .filteredOn(c -> ((PositionClaim) c).stance() == entry.cue().stance())
        .hasSize(1)
        .allMatch(c -> !c.anchor().negated());
  }

  @Test
  void givesEachWordOneLine() {
    assertThat(StanceLexicon.entries())
        .extracting(e -> e.kind() + " " + e.word())
        .doesNotHaveDuplicates();
  }
}
