package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claims;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.TimeRelation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-02-05T08:00:00Z");

  private static void inTime(QuantityClaim a, QuantityClaim b, TimeRelation expected) {
    assertThat(Moments.relation(a, b)).isEqualTo(expected);
    TimeRelation back =
        switch (expected) {
          case EARLIER -> TimeRelation.LATER;
          case LATER -> TimeRelation.EARLIER;
          case SAME, UNKNOWN -> expected;
        };
    assertThat(Moments.relation(b, a)).isEqualTo(back);
  }

  private static Claims.Draft draft(String document) {
    return Claims.in(document);
  }

  @Test
  void statedDaysDecide() {
    inTime(
        draft("a").asOf(MONDAY).figure("killed", 12),
        draft("b").asOf(TUESDAY).figure("killed", 15),
        TimeRelation.EARLIER);
    inTime(
        draft("a").asOf(MONDAY).statedAt(MORNING.plusDays(9)).figure("killed", 12),
        draft("b").asOf(MONDAY).figure("killed", 15),
        TimeRelation.SAME);
  }

  @Test
  void publicationStandsInForAStatedDay() {
    inTime(
        draft("a").statedAt(MORNING).figure("killed", 12),
        draft("b").statedAt(MORNING.plusDays(1)).figure("killed", 15),
        TimeRelation.EARLIER);
    inTime(
        draft("a").statedAt(MORNING.plusDays(1)).figure("killed", 12),
        draft("b").asOf(MONDAY).figure("killed", 15),
        TimeRelation.LATER);
  }

  @Test
  void smallCountsMoveWithinADay() {
    QuantityClaim first = draft("a").statedAt(MORNING).figure("killed", 12);
    inTime(
        first,
        draft("b").statedAt(MORNING.plusHours(3)).figure("killed", 15),
        TimeRelation.EARLIER);
    inTime(
        first,
        draft("b").statedAt(MORNING.plusMinutes(40)).figure("killed", 15),
        TimeRelation.SAME);
    inTime(
        draft("a").statedAt(MORNING).figure("killed", 26_637),
        draft("b").statedAt(MORNING.plusHours(3)).figure("killed", 26_751),
        TimeRelation.SAME);
  }

  @Test
  void nothingIsGuessedWithoutDates() {
    inTime(draft("a").figure("killed", 12), draft("b").figure("killed", 15), TimeRelation.UNKNOWN);
    inTime(
        draft("a").figure("killed", 12),
        draft("b").statedAt(MORNING).figure("killed", 15),
        TimeRelation.UNKNOWN);
  }

  @Test
  void oneDocumentSpeaksAtOneTime() {
    inTime(
        draft("a").figure("killed", 12), draft("a").at(50).figure("killed", 15), TimeRelation.SAME);
    inTime(
        draft("a").statedAt(MORNING).figure("killed", 12),
        draft("a").at(50).statedAt(MORNING.plusHours(5)).figure("killed", 15),
        TimeRelation.EARLIER);
  }

  @Test
  void whatIsLongOverNoLongerMoves() {
    EventRef old = new EventRef("quake", DateRange.on(MONDAY.minusYears(3)), Ground.BACKGROUND);
    inTime(
        draft("a").event(old).statedAt(MORNING).figure("killed", 12),
        draft("b").event(old).statedAt(MORNING.plusDays(30)).figure("killed", 15),
        TimeRelation.SAME);
    EventRef fresh = new EventRef("quake", DateRange.on(MONDAY.minusDays(2)), Ground.MAIN);
    inTime(
        draft("a").event(fresh).statedAt(MORNING).figure("killed", 12),
        draft("b").event(fresh).statedAt(MORNING.plusDays(1)).figure("killed", 15),
        TimeRelation.EARLIER);
  }

  @Test
  void whatIsFixedIsSettledOnceItHappened() {
    EventRef raid = new EventRef("raid", DateRange.on(MONDAY), Ground.MAIN);
    QuantityClaim fixed =
        draft("a").event(raid).scope(Scope.FIXED).statedAt(MORNING).figure("abducted", 12);
    QuantityClaim toll = draft("a").event(raid).statedAt(MORNING).figure("killed", 12);
    QuantityClaim undated = draft("a").scope(Scope.FIXED).statedAt(MORNING).figure("abducted", 12);
    assertThat(Moments.settled(fixed)).isTrue();
    assertThat(Moments.settled(toll)).isFalse();
    assertThat(Moments.settled(undated)).isFalse();
  }
}
