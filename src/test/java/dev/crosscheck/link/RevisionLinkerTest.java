package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Revision.Part;
import dev.crosscheck.model.StaleFigure;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionLinkerTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);

  private static Claims.Draft toll(String document, int daysLater) {
    return Claims.in(document)
        .event(new EventRef("fire", DateRange.on(MONDAY), Ground.MAIN))
        .terms("fire", "warehouse", "harbour")
        .statedAt(MONDAY.plusDays(daysLater).atTime(12, 0).atOffset(ZoneOffset.UTC));
  }

  private static List<QuantityClaim> revision(String document, int daysLater) {
    return List.of(
        toll(document, daysLater).revision("r", Part.OLD).figure("killed", 15),
        toll(document, daysLater).revision("r", Part.NEW).figure("killed", 12));
  }

  private static List<StaleFigure> stale(List<QuantityClaim> revision, QuantityClaim... figures) {
    List<QuantityClaim> all = new ArrayList<>(revision);
    all.addAll(List.of(figures));
    List<StaleFigure> found = new ArrayList<>();
    for (Comparison comparison : RevisionLinker.stale(all, Story.plain())) {
      found.add((StaleFigure) comparison);
    }
    return found;
  }

  @Test
  void laterTextGivesTheOldValue() {
    QuantityClaim late = toll("late", 2).figure("killed", 15);
    assertThat(stale(revision("r", 1), late))
        .singleElement()
        .matches(s -> s.later() && s.replaced())
        .satisfies(s -> assertThat(s.stale()).isEqualTo(late))
        .satisfies(s -> assertThat(s.comparability().unknown()).isEmpty());
  }

  @Test
  void olderTextIsConcernedToo() {
    assertThat(stale(revision("r", 1), toll("early", 0).figure("killed", 15)))
        .singleElement()
        .matches(s -> !s.later());
  }

  @Test
  void otherValuesAreNotStale() {
    assertThat(stale(revision("r", 1), toll("late", 2).figure("killed", 14))).isEmpty();
  }

  @Test
  void whoGivesTheNewValueTooKnowsOfIt() {
    assertThat(
            stale(
                revision("r", 1),
                toll("late", 2).figure("killed", 15),
                toll("late", 2).figure("killed", 12)))
        .isEmpty();
  }

  @Test
  void anotherEventHasItsOwnFigures() {
    QuantityClaim other =
        toll("late", 2)
            .event(new EventRef("fire", DateRange.on(MONDAY.minusYears(1)), Ground.MAIN))
            .figure("killed", 15);
    assertThat(stale(revision("r", 1), other)).isEmpty();
  }

  @Test
  void whatIsTakenBackWithoutAnotherIsStaleAsWell() {
    List<QuantityClaim> withdrawn =
        List.of(toll("r", 1).revision("r", Part.OLD).figure("killed", 15));
    assertThat(stale(withdrawn, toll("late", 2).figure("killed", 15)))
        .singleElement()
        .matches(s -> s.later() && !s.replaced());
  }

  @Test
  void historyMakesNothingStale() {
    List<QuantityClaim> past = List.of(toll("r", 1).revision("r", Part.PAST).figure("killed", 15));
    assertThat(stale(past, toll("late", 2).figure("killed", 15))).isEmpty();
  }

  @Test
  void oneFindingForEachTextAndRevision() {
    assertThat(
            stale(
                revision("r", 1),
                toll("late", 2).figure("killed", 15),
                toll("late", 2).figure("killed", 15),
                toll("later", 3).figure("killed", 15)))
        .hasSize(2);
  }
}
