package dev.crosscheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
  private static final Claim A = Sample.killed("a.txt", 3, "12 died", 12);
  private static final Claim B = Sample.killed("b.txt", 5, "15 died", 15);
  private static final List<Claim> CLAIMS = List.of(A, B);
  private static final Finding FINDING = Sample.conflict(A, B);
  private static final String ID = Fingerprints.over(CLAIMS).of(FINDING);

  private static Evidence shown(Claim c) {
    return new Evidence(
        c.anchor().document(),
        c.anchor().span(),
        1,
        c.anchor().span().start() + 1,
        c.quote(),
        c.id(),
        c.anchor().sentence(),
        c.quote(),
        null);
  }

  private static Review.Outcome review(String decision, String fingerprint, String expires) {
    String yaml =
        """
        schema: crosscheck/review/1
        decisions:
          - fingerprint: %s
            decision: %s
            reason: The second count includes the two drivers.
            reviewer: Desk
            date: 2024-03-04
            expires: %s
        """
            .formatted(fingerprint, decision, expires);
    ReviewFile file = ReviewFile.parse(yaml, ReviewFile.NAME);
    assertThat(file.problems()).isEmpty();
    return new Review(file, TODAY).apply(List.of(FINDING), CLAIMS, ReviewTest::shown);
  }

  @ParameterizedTest
  @EnumSource(Decision.Kind.class)
  void aDecisionSetsTheStatusAndKeepsItsReason(Decision.Kind kind) {
    Review.Outcome outcome = review(kind.status().id(), ID, "2024-05-01");

    assertThat(outcome.unused()).isEmpty();
    assertThat(outcome.discrepancies())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.status()).isEqualTo(kind.status());
              assertThat(d.decision())
                  .isEqualTo("The second count includes the two drivers. (Desk, 2024-03-04)");
            });
  }

  @Test
  void anExpiredDecisionIsNamedAndTheDiscrepancyNewAgain() {
    Review.Outcome outcome = review("deferred", ID, "2024-04-30");

    assertThat(outcome.discrepancies())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.status()).isEqualTo(Discrepancy.Status.NEW);
              assertThat(d.decision()).startsWith("deferred until 2024-04-30, expired: ");
            });
  }

  @Test
  void aDecisionOnSomethingElseIsUnused() {
    Review.Outcome outcome = review("dismissed", "00000000000000000000aaaa", "");

    assertThat(outcome.unused()).containsExactly("00000000000000000000aaaa");
    assertThat(outcome.discrepancies())
        .singleElement()
        .satisfies(d -> assertThat(d.status()).isEqualTo(Discrepancy.Status.NEW));
  }

  @Test
  void twoFindingsOfOneRuleOnTheSameWitnessesHaveTwoNames() {
    Review.Outcome outcome =
        new Review(ReviewFile.NONE, TODAY)
            .apply(List.of(FINDING, FINDING), CLAIMS, ReviewTest::shown);

    assertThat(outcome.discrepancies()).extracting(Discrepancy::id).doesNotHaveDuplicates();
  }
}
