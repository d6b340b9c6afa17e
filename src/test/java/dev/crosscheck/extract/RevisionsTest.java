package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Revision;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts say that a figure was replaced; the figures of each with their part in it. */
class RevisionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          # revised, corrected
          The coastguard revised the number of people on board from 86 to 91. = people 86 old, people 91 new
          The ministry revised down its death toll from 2,300 to 1,940. = killed 2300 old, killed 1940 new
          The toll was revised up to 45 from 39. = killed 45 new, killed 39 old
          Officials revised the toll downward to 39. = killed 39 new
          The clinic corrected its figure of 27 injured to 18. = injured 27 old, injured 18 new
          The death toll was corrected to 31. = killed 31 new
          The council amended the number of injured from 40 to 36. = injured 40 old, injured 36 new
          # lowered, cut
          Police lowered the death toll to 39 from 42. = killed 39 new, killed 42 old
          The agency cut its count of the dead to 39. = killed 39 new
          The bank lowered its forecast for growth to 2.1 percent from 2.4 percent. = lower 2.1 new, lower 2.4 old
          # withdrawn
          The hospital withdrew its figure of 27 injured. = injured 27 old
          The ministry retracted its earlier figure of 64 dead. = killed 64 old
          Nurses said 18 people were killed, correcting their earlier figure of 27. = killed 18 new, killed 27 old
          # the right one before
          The number of people on board is 96. | The figure of 112 in our first message was wrong. = people 96 new, people 112 old
          # one and not the other
          The line said 91 people were on board, not 86 as first reported. = people 91 new, people 86 old
          The number of passengers was therefore 91 and not 86. = passenger 91 new, passenger 86 old
          The fire killed 12 people, not the 15 that police originally announced. = killed 12 new, killed 15 old
          Correction: The fire killed 12 people, not 15. = killed 12 new, killed 15 old
          After double counting was found, the ministry put the toll at 39 instead of 42. = killed 39 new, killed 42 old
          # an earlier text
          An earlier version of this report gave the death toll as 42. = killed 42 old
          The initial figure of 42 deaths was wrong; 39 people were killed. = killed 42 old, killed 39 new
          Our previous bulletin gave 86, which was a mistake. | The actual number of people on board was 91. = people 86 old, people 91 new
          # once said, of a count that fell or cannot change
          The number of dead, previously given as 42, is 39. = killed 42 old, killed 39 new
          The toll is now 39, down from 42. = killed 39 new, killed 42 old
          # told as history only
          The toll had first been put at 118. = killed 118 past
          Officials at first said 50 people were missing. = missing 50 past
          Earlier reports put the number of injured at 60. = injured 60 past
          The number of dead, previously given as 39, is 42. = killed 39 past, killed 42
          """)
  void parts(String text, String expected) {
    assertThat(Figures.in(text).stream().map(RevisionsTest::show).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  private static String show(QuantityClaim claim) {
    Revision revision = claim.revision();
    String part = revision == null ? "" : " " + revision.part().id();
    return claim.measure() + " " + Figures.number(claim) + part;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A count that grew was right when it was given.
        "The death toll rose from 120 to 140.",
        "Rescuers raised the death toll to 45 from 39.",
        "The number of cases fell by 20 from 120 to 100.",
        // Things that are changed, not counts that are corrected.
        "The council cut the number of buses from 40 to 36.",
        "The bank lowered interest rates to 3 percent from 4 percent.",
        "The government revised its plan to build 400 homes.",
        "The firm reduced its staff to 300.",
        "The club needs 12 players, not 15.",
        "The village wants four teachers rather than two.",
        "The storm killed 12 people, and not one house was left standing.",
        "The first report was read by 40 people.",
        "The army withdrew 300 soldiers from the border.",
      })
  void none(String text) {
    assertThat(Figures.in(text)).isNotEmpty().allMatch(claim -> claim.revision() == null);
  }

  /** "118" alone counts nothing; beside what replaced it, it counts the same. */
  @Test
  void oneSideTakesTheMeasureOfTheOther() {
    assertThat(Figures.in("The line said 91 people were on board, not 86 as first reported."))
        .extracting(QuantityClaim::measure, QuantityClaim::unit)
        .containsOnly(org.assertj.core.groups.Tuple.tuple("people", "person"))
        .hasSize(2);
  }

  @Test
  void bothSidesBelongToOneRevision() {
    assertThat(
            Figures.in("The toll was corrected from 40 to 36 and the injured from 70 to 64.")
                .stream()
                .filter(c -> c.measure().equals("killed"))
                .map(QuantityClaim::revision)
                .map(r -> r == null ? "" : r.id()))
        .hasSize(2)
        .containsOnly("revision-0");
  }

  /** A revised value can be the whole of a sum, too. */
  @Test
  void sumsKeepIt() {
    assertThat(
            Figures.in(
                "The number of people on board was therefore 91 and not 86: 80 passengers and 11"
                    + " crew."))
        .anyMatch(c -> c.breakdown() != null && c.replacing() && c.measure().equals("people"));
  }
}
