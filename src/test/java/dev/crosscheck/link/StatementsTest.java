package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.AttributionClash;
import dev.crosscheck.model.CertaintyPair;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.QuotationClaim;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-03-02T12:00:00Z");
  private static final String FIRM =
      "the crack in the northern pillar was caused by a drifting barge";
  private static final String OPEN =
      "the crack in the northern pillar may have been caused by a drifting barge";

  private static List<Comparison> compare(QuotationClaim... claims) {
    return Statements.compare(List.of(claims));
  }

  @Test
  void oneStatementOfTwoPersonsIsAClashOfSources() {
    assertThat(
            compare(
                in("a").by("Ida Moss").statement(FIRM), in("b").by("Karl Reiner").statement(FIRM)))
        .singleElement()
        .isInstanceOfSatisfying(AttributionClash.class, c -> assertThat(c.verbatim()).isFalse());
  }

  @Test
  void oneSourceThatIsFirmOnlyInOneTextLostItsReserve() {
    QuotationClaim firm = in("a").by("Ida Moss").statedAt(NOON).statement(FIRM);
    QuotationClaim open = in("b").by("Ida Moss").statedAt(NOON.plusHours(3)).statement(OPEN);
    assertThat(compare(firm, open))
        .singleElement()
        .isInstanceOfSatisfying(
            CertaintyPair.class,
            p -> {
              assertThat(p.hedged()).isEqualTo(open);
              assertThat(p.firm()).isEqualTo(firm);
            });
  }

  @Test
  void whatIsFirmLaterMayHaveBeenConfirmed() {
    assertThat(
            compare(
                in("a").by("Ida Moss").statedAt(NOON.plusHours(3)).statement(FIRM),
                in("b").by("Ida Moss").statedAt(NOON).statement(OPEN)))
        .isEmpty();
  }

  @Test
  void anotherNumberOrADenialIsAnotherStatement() {
    String feet = "the northern pillar of the bridge sank 12 feet in the spring flood";
    assertThat(
            compare(
                in("a").by("Ida Moss").statement(feet),
                in("b").by("Karl Reiner").statement(feet.replace("12", "15"))))
        .isEmpty();
    assertThat(
            compare(
                in("a").by("Ida Moss").statement(FIRM),
                in("b").by("Karl Reiner").statement(FIRM.replace("was", "was not"))))
        .isEmpty();
  }
}
