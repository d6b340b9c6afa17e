package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.CertaintyPair;
import dev.crosscheck.model.Claims.Draft;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertaintyLinkerTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-03-02T12:00:00Z");

  private static List<Comparison> inflated(QuantityClaim... figures) {
    return CertaintyLinker.inflated(List.of(figures));
  }

  private static Draft at(String document, int hours) {
    return in(document).statedAt(NOON.plusHours(hours)).terms("ferry", "fire");
  }

  @Test
  void fearedDeadToldAsDeadLostTheirReserve() {
    QuantityClaim firm = at("a", 0).figure("killed", 14);
    QuantityClaim feared = at("b", 3).modality(Modality.FEARED).figure("killed", 14);
    assertThat(inflated(firm, feared))
        .singleElement()
        .isInstanceOfSatisfying(
            CertaintyPair.class,
            p -> {
              assertThat(p.firm()).isEqualTo(firm);
              assertThat(p.hedged()).isEqualTo(feared);
            });
  }

  @Test
  void aLaterFirmFigureOrOneOfTheSameTextIsNone() {
    QuantityClaim feared = at("b", 3).modality(Modality.FEARED).figure("killed", 14);
    assertThat(inflated(feared, at("a", 5).figure("killed", 14))).isEmpty();
    assertThat(
            inflated(
                feared, at("a", 0).figure("killed", 14), at("b", 3).at(90).figure("killed", 14)))
        .isEmpty();
  }

  @Test
  void smallNumbersMayBeTheSameByChance() {
    assertThat(
            inflated(
                at("a", 0).figure("killed", 2),
                at("b", 3).modality(Modality.FEARED).figure("killed", 2)))
        .isEmpty();
  }

  @Test
  void whatMayBeDoneWithSomeCasesLeavesTheirNumberSure() {
    assertThat(
            inflated(
                at("a", 0).scope(Scope.STATE).quote("30 cases").figure("case", 30),
                at("b", 3)
                    .scope(Scope.STATE)
                    .modality(Modality.HYPOTHETICAL)
                    .quote("30 cases")
                    .figure("case", 30)))
        .isEmpty();
  }
}
