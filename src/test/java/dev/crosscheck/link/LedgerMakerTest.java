package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.Ledger.Status;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Revision.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerMakerTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);

  private static Claims.Draft toll(String document, int daysLater) {
    return Claims.in(document)
        .event(new EventRef("fire", DateRange.on(MONDAY), Ground.MAIN))
        .terms("fire", "warehouse", "harbour")
        .statedAt(MONDAY.plusDays(daysLater).atTime(12, 0).atOffset(ZoneOffset.UTC));
  }

  private static List<Ledger.Group> groups(QuantityClaim... figures) {
    return LedgerMaker.groups(
        "fire", List.of(figures).stream().sorted(Claim.ORDER).toList(), Story.plain());
  }

  private static List<Status> statuses(Ledger.Group group) {
    return group.lines().stream().map(Ledger.Line::status).toList();
  }

  @Test
  void figuresForOneThingInTheOrderOfTime() {
    List<Ledger.Group> groups =
        groups(
            toll("c", 2).figure("killed", 15),
            toll("a", 0).figure("killed", 9),
            toll("b", 1).figure("killed", 12));
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).lines())
        .extracting(l -> l.claim().document())
        .containsExactly("a", "b", "c");
    assertThat(statuses(groups.get(0))).containsExactly(Status.PLAIN, Status.UPDATE, Status.UPDATE);
    assertThat(groups.get(0).best()).isEqualTo(BigDecimal.valueOf(15));
    assertThat(groups.get(0).values()).isEqualTo(Interval.of(9, 15));
  }

  @Test
  void whatDiffersInMoreThanTimeStandsApart() {
    assertThat(
            groups(
                toll("a", 0).figure("killed", 9),
                toll("b", 0).population("child").figure("killed", 3),
                toll("c", 0)
                    .event(new EventRef("fire", DateRange.on(MONDAY.minusYears(1)), Ground.MAIN))
                    .figure("killed", 9)))
        .hasSize(3);
  }

  /** A figure with a place may be of a part of it. */
  @Test
  void whatIsLeftOpenStandsApart() {
    assertThat(
            groups(
                toll("a", 0).figure("killed", 9), toll("b", 0).area("Oster").figure("killed", 7)))
        .hasSize(2);
  }

  @Test
  void oneNumberIsOneThingUnlessTheTextsSayOtherwise() {
    assertThat(
            groups(
                toll("a", 0).figure("killed", 9), toll("b", 0).area("Oster").figure("killed", 9)))
        .hasSize(1);
    assertThat(
            groups(
                toll("a", 0).area("Sarn").figure("killed", 9),
                toll("b", 0).area("Oster").figure("killed", 9)))
        .hasSize(2);
  }

  @Test
  void whoRepeatsTheFigureOfASourceCopiesIt() {
    List<Ledger.Group> groups =
        groups(
            toll("a", 0).by("fire brigade").figure("killed", 9),
            toll("b", 1).by("fire brigade").figure("killed", 9));
    assertThat(groups).hasSize(1);
    assertThat(statuses(groups.get(0))).containsExactly(Status.PLAIN, Status.COPY);
    assertThat(groups.get(0).lines().get(1).related())
        .isEqualTo(groups.get(0).lines().get(0).claim());
  }

  @Test
  void revisedFiguresDoNotCountAnyMore() {
    List<Ledger.Group> groups =
        groups(
            toll("a", 0).figure("killed", 15),
            toll("b", 1).revision("r", Part.OLD).figure("killed", 15),
            toll("b", 1).revision("r", Part.NEW).figure("killed", 12));
    assertThat(groups).hasSize(1);
    assertThat(statuses(groups.get(0))).containsExactly(Status.REVISED, Status.REVISION);
    assertThat(groups.get(0).values()).isEqualTo(Interval.of(12));
    assertThat(groups.get(0).best()).isEqualTo(BigDecimal.valueOf(12));
  }

  @Test
  void theLongestListComesFirst() {
    Ledger ledger =
        LedgerMaker.ledger(
            groups(
                toll("a", 0).population("child").figure("killed", 3),
                toll("a", 0).figure("killed", 9),
                toll("b", 1).figure("killed", 12)));
    assertThat(ledger.groups()).extracting(g -> g.lines().size()).containsExactly(2, 1);
  }
}
