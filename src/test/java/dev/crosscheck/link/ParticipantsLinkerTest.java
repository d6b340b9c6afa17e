package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.CountedList;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.ParticipantsClash;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantsLinkerTest {
  private static final Interval UNCOUNTED = new Interval(null, null);

  @Test
  void aMemberThatTheFullListLeavesOutIsAClash() {
    ParticipantsClaim full = in("a").members("mediator", Interval.of(2), "Velia", "Orland");
    ParticipantsClaim other = in("b").members("mediator", UNCOUNTED, false, "Velia", "Selva");
    List<ParticipantsClash> clashes = ParticipantsLinker.clashes(List.of(other, full));
    assertThat(clashes).hasSize(1);
    assertThat(clashes.get(0).full()).isEqualTo(full);
    assertThat(clashes.get(0).outsiders()).containsExactly("Selva");
  }

  @Test
  void openListsOtherRolesAndPartsOfTheFullListDoNotClash() {
    ParticipantsClaim full = in("a").members("mediator", Interval.of(2), "Velia", "Orland");
    assertThat(
            ParticipantsLinker.clashes(
                List.of(
                    in("a").at(90).members("mediator", UNCOUNTED, false, "Velia", "Orland"),
                    in("b").members("mediator", UNCOUNTED, false, "Velia", "Selva"))))
        .isEmpty();
    assertThat(
            ParticipantsLinker.clashes(
                List.of(full, in("b").members("host", UNCOUNTED, false, "Selva", "Velia"))))
        .isEmpty();
    assertThat(
            ParticipantsLinker.clashes(
                List.of(full, in("b").members("mediator", UNCOUNTED, false, "Orland"))))
        .isEmpty();
    assertThat(
            ParticipantsLinker.clashes(
                List.of(full, in("b").members("mediator", UNCOUNTED, false, "Brekka", "Selva"))))
        .as("nobody in common in another document")
        .isEmpty();
  }

  @Test
  void namesJoinedByAndAreAllThereAreOnlyOfTheSameThingAtTheSameTime() {
    OffsetDateTime noon = OffsetDateTime.parse("2024-05-22T12:00:00Z");
    ParticipantsClaim two =
        in("a").statedAt(noon).members("mediator", UNCOUNTED, "Velia", "Orland");
    ParticipantsClaim three =
        in("b")
            .statedAt(noon.plusHours(2))
            .members("mediator", UNCOUNTED, "Velia", "Orland", "Selva");
    ParticipantsClaim later =
        in("c").statedAt(noon.plusMonths(5)).members("mediator", UNCOUNTED, "Velia", "Selva");
    assertThat(ParticipantsLinker.clashes(List.of(two, three)))
        .singleElement()
        .satisfies(c -> assertThat(c.outsiders()).containsExactly("Selva"));
    assertThat(ParticipantsLinker.clashes(List.of(two, later))).isEmpty();
  }

  @Test
  void countsAreTiedToTheirList() {
    ParticipantsClaim count = in("a").at(90).members("country", Interval.of(3), "Velia", "Orland");
    ParticipantsClaim anchor = in("a").members("listed", UNCOUNTED, false, "Velia", "Orland");
    ParticipantsClaim list =
        new ParticipantsClaim(
            anchor.anchor(), "listed", List.of("country"), anchor.members(), UNCOUNTED, false);
    List<CountedList> counted = ParticipantsLinker.countedLists(List.of(count, list));
    assertThat(counted).hasSize(1);
    assertThat(counted.get(0).fits()).isFalse();
    assertThat(counted.get(0).witnesses()).containsExactly(count, list);
  }

  @Test
  void aCountWithoutAListStandsAlone() {
    ParticipantsClaim count = in("a").members("country", Interval.of(2), "Velia", "Orland");
    List<CountedList> counted = ParticipantsLinker.countedLists(List.of(count));
    assertThat(counted).hasSize(1);
    assertThat(counted.get(0).fits()).isTrue();
    assertThat(counted.get(0).witnesses()).containsExactly(count);
  }
}
