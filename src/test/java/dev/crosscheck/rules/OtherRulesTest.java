package dev.crosscheck.rules;

import static dev.crosscheck.model.Claims.SAME;
import static dev.crosscheck.model.Claims.group;
import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.CountedList;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.ParticipantsClash;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Stance;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.TimeRelation;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on lists, dates and positions, on claims and comparisons made by hand. */
class OtherRulesTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();
  private static final Interval UNCOUNTED = new Interval(null, null);

  @Test
  void aListMustHaveTheAnnouncedLength() {
    ParticipantsClaim claim =
        in("a")
            .at(90)
            .quote("the three countries")
            .members("country", Interval.of(3), "Chad", "Mali", "Niger", "Togo");
    Finding finding = only(group(new CountedList(claim, null, SAME)));

    assertThat(finding.rule()).isEqualTo("count-list-mismatch");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.decidedBy()).isEqualTo(Dimension.MEMBERS);
    assertThat(finding.message())
        .isEqualTo(
            "\"the three countries\" announces 3, and 4 are named: Chad, Mali, Niger and Togo.");

    ParticipantsClaim list =
        in("a")
            .quote("Chad, Mali, Niger and Togo")
            .members("listed", UNCOUNTED, "Chad", "Mali", "Niger", "Togo");
    Finding apart = only(group(new CountedList(claim, list, SAME)));
    assertThat(apart.witnesses()).containsExactly(claim, list);
    assertThat(apart.explanation())
        .contains("The names stand in another sentence: \"Chad, Mali, Niger and Togo\".");
  }

  @Test
  void listsThatFitAreLeftAlone() {
    for (Interval two : List.of(Interval.of(2), UNCOUNTED, Interval.atLeast(BigDecimal.ONE))) {
      assertSilent(new CountedList(in("a").members("country", two, "Chad", "Mali"), null, SAME));
    }
  }

  @Test
  void aWeekdayMustBeTheDates() {
    Finding finding =
        only(
            group(
                in("a")
                    .quote("Tuesday, March 4")
                    .date(DayOfWeek.TUESDAY, LocalDate.of(2024, 3, 4))));

    assertThat(finding.rule()).isEqualTo("weekday-mismatch");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).isEqualTo("\"Tuesday, March 4\": 4 March 2024 is a Monday.");
  }

  @Test
  void aLikelyReadingOrUnsureClaimMakesAWarning() {
    LocalDate monday = LocalDate.of(2024, 3, 4);
    assertThat(only(group(in("a").likely().date(DayOfWeek.FRIDAY, monday))).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            only(group(in("a").modality(Modality.PLANNED).date(DayOfWeek.FRIDAY, monday)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void weekdaysThatFitOrWhoseYearIsOpenAreLeftAlone() {
    assertSilent(in("a").date(DayOfWeek.MONDAY, LocalDate.of(2024, 3, 4)));
    assertSilent(in("a").date(null, LocalDate.of(2024, 3, 4)));
    assertSilent(in("a").date(DayOfWeek.TUESDAY, LocalDate.of(2024, 3, 4), false));
  }

  @Test
  void oppositeStancesAreAnErrorInOneDocumentAndAWarningAcross() {
    Finding within = only(group(stances("a", Stance.REJECTS, TimeRelation.SAME, false)));
    assertThat(within.rule()).isEqualTo("stance-conflict");
    assertThat(within.severity()).isEqualTo(Severity.ERROR);
    assertThat(within.message())
        .isEqualTo(
            "The union: \"accepts offer\" or \"rejects offer\"? Opposite positions at one time.");

    assertThat(only(group(stances("b", Stance.REJECTS, TimeRelation.SAME, false))).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void stancesThatChangedAgreeOrAreOfOtherTimesAreLeftAlone() {
    assertSilent(stances("a", Stance.REJECTS, TimeRelation.SAME, true));
    assertSilent(stances("a", Stance.SUPPORTS, TimeRelation.SAME, false));
    assertSilent(stances("a", Stance.CONDITIONS, TimeRelation.SAME, false));
    assertSilent(stances("b", Stance.REJECTS, TimeRelation.UNKNOWN, false));
  }

  @Test
  void aLaterPositionThatNoTextOfItsOwnTellsAsAChangeIsANote() {
    for (StancePair pair :
        List.of(
            stances("a", Stance.REJECTS, TimeRelation.EARLIER, false),
            stances("b", Stance.REJECTS, TimeRelation.EARLIER, false),
            stances("b", Stance.REJECTS, TimeRelation.UNKNOWN, true))) {
      Finding shift = only(group(pair));
      assertThat(shift.rule()).isEqualTo("stance-shift");
      assertThat(shift.severity()).isEqualTo(Severity.NOTE);
      assertThat(shift.message())
          .isEqualTo(
              "The union: first \"accepts offer\", then \"rejects offer\". Another position later.");
    }
    assertSilent(stances("b", Stance.SUPPORTS, TimeRelation.EARLIER, false));
  }

  @Test
  void aParticipantWhomAFullListLeavesOutIsReported() {
    ParticipantsClaim full = in("a").members("mediator", UNCOUNTED, "Egypt", "Qatar");
    ParticipantsClaim other = in("b").members("mediator", UNCOUNTED, false, "Oman", "Qatar");
    Finding finding = only(group(new ParticipantsClash(full, other, List.of("Oman"), SAME)));

    assertThat(finding.rule()).isEqualTo("participant-conflict");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("Egypt and Qatar, or also Oman? Two accounts of who took part as mediator.");
  }

  private static StancePair stances(
      String document, Stance second, TimeRelation time, boolean changeTold) {
    return new StancePair(
        in("a").at(5).position("The union", Stance.ACCEPTS, "offer"),
        in(document).at(90).position("The union", second, "offer"),
        SAME,
        time,
        changeTold,
        second.polarity() < 0);
  }

  private static Finding only(ClaimGroup group) {
    List<Finding> findings = ENGINE.judge(group);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static void assertSilent(Claim claim) {
    assertThat(ENGINE.judge(group(claim))).isEmpty();
  }

  private static void assertSilent(Comparison comparison) {
    assertThat(ENGINE.judge(group(comparison))).isEmpty();
  }
}
