package dev.crosscheck.rules;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.QuantityClaim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Very many claims about one thing, and many threads. */
class HotGroupTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();

  /** Pairing them off would take minutes. */
  @Test
  void growsWithTheClaimsAndNotWithTheirPairs() {
    ClaimGroup sorted = group(10_000);
    List<Claim> claims = new ArrayList<>(sorted.claims());
    Collections.shuffle(claims, new Random(7));
    ClaimGroup shuffled = new ClaimGroup("shuffled", claims, sorted.comparisons());

    List<Finding> first =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ENGINE.judge(sorted));
    List<Finding> second =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ENGINE.judge(shuffled));

    assertThat(first).hasSize(9_999 + 3_333).isEqualTo(second);
  }

  @Test
  void threadsShareAnEngine() throws Exception {
    ClaimGroup group = group(200);
    List<Finding> alone = ENGINE.judge(group);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Finding>>> runs = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        runs.add(threads.submit(() -> ENGINE.judge(group)));
      }
      for (Future<List<Finding>> run : runs) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Figures of one document and sentence, every third of casualties (0 of them are not ambiguous),
   * each clashing with the next.
   */
  private static ClaimGroup group(int size) {
    List<Claim> claims = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      QuantityClaim figure =
          in("a")
              .at(i * 20)
              .inSentence(0, size * 20)
              .figure(i % 3 == 0 ? "casualties" : "evacuated", i);
      if (i > 0) {
        comparisons.add(Claims.clash((QuantityClaim) claims.get(i - 1), figure));
      }
      claims.add(figure);
    }
    return new ClaimGroup("hot", claims, comparisons);
  }
}
