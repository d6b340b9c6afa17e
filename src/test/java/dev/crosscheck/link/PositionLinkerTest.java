package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.PositionClaim.Phase;
import dev.crosscheck.model.Stance;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.TimeRelation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionLinkerTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-02-05T12:00:00Z");

  @Test
  void oppositeStancesOnOneDayAreOneTime() {
    StancePair pair =
        only(
            in("a").asOf(MONDAY).position("Velia", Stance.ACCEPTS, "fishing treaty"),
            in("b").asOf(MONDAY).position("Velia", Stance.REJECTS, "fishing treaty"));
    assertThat(pair.time()).isEqualTo(TimeRelation.SAME);
    assertThat(pair.changeTold()).isFalse();
    assertThat(pair.comparability().unknown()).isEmpty();
  }

  @Test
  void surnamesAndFullNamesAreOneHolder() {
    assertThat(
            PositionLinker.pairs(
                List.of(
                    in("a").asOf(MONDAY).position("Moss", Stance.ACCEPTS, "fishing treaty"),
                    in("b").asOf(MONDAY).position("Ida Moss", Stance.REJECTS, "fishing treaty"))))
        .hasSize(1);
  }

  @Test
  void otherHoldersAreNotCompared() {
    assertNone(
        in("a").asOf(MONDAY).position("Otto Moss", Stance.ACCEPTS, "fishing treaty"),
        in("b").asOf(MONDAY).position("Ida Moss", Stance.REJECTS, "fishing treaty"));
    assertNone(
        in("a").asOf(MONDAY).position("government", Stance.ACCEPTS, "fishing treaty"),
        in("b").asOf(MONDAY).position("government", Stance.REJECTS, "fishing treaty"));
  }

  @Test
  void describedHoldersOfTwoTextsAreLikelyOne() {
    StancePair pair =
        only(
            in("a").asOf(MONDAY).position("teachers' union", Stance.ACCEPTS, "pay offer"),
            in("b").asOf(MONDAY).position("teachers' union", Stance.REJECTS, "pay offer"));
    assertThat(pair.comparability().unknown()).contains(Dimension.HOLDER);
  }

  @Test
  void descriptionsMeanTheOnlyHolderOfThatName() {
    PositionClaim described =
        in("a").asOf(MONDAY).position("union's board", Stance.REJECTS, "pay offer");
    PositionClaim named =
        in("b").asOf(MONDAY).position("board of the Weavers' Union", Stance.ACCEPTS, "pay offer");
    assertThat(only(described, named).time()).isEqualTo(TimeRelation.SAME);
    PositionClaim other =
        in("c").asOf(MONDAY).position("board of the Sailors' Union", Stance.ACCEPTS, "pay offer");
    assertThat(PositionLinker.pairs(List.of(described, named, other))).isEmpty();
  }

  @Test
  void supportAndCriticismGoTogether() {
    assertNone(
        in("a").position("Velia", Stance.SUPPORTS, "harbour plan"),
        in("a").at(50).position("Velia", Stance.CRITICIZES, "harbour plan"));
  }

  @Test
  void announcementsAreComparedWithAnnouncementsOnly() {
    PositionClaim willReject =
        in("a").at(50).modality(Modality.PLANNED).position("Velia", Stance.REJECTS, "harbour plan");
    assertNone(in("a").position("Velia", Stance.ACCEPTS, "harbour plan"), willReject);
    StancePair pair =
        only(
            in("a").modality(Modality.PLANNED).position("Velia", Stance.ACCEPTS, "harbour plan"),
            willReject);
    assertThat(pair.comparability().likely()).isTrue();
  }

  @Test
  void otherProposalsAreNotCompared() {
    assertNone(
        in("a").position("Velia", Stance.ACCEPTS, "joint commission"),
        in("a").at(50).position("Velia", Stance.REJECTS, "flow clause"));
    assertNone(
        in("a").position("Velia", Stance.ACCEPTS, "fishing treaty"),
        in("a").at(50).position("Velia", Stance.REJECTS, "earlier fishing treaty"));
    assertNone(
        in("a").position("Velia", Stance.ACCEPTS, "Selva plan"),
        in("a").at(50).position("Velia", Stance.REJECTS, "Orland plan"));
    assertNone(
        in("a").position("Velia", Stance.ACCEPTS, "tax of 900"),
        in("a").at(50).position("Velia", Stance.REJECTS, "tax of 1200"));
    assertNone(
        in("a").position("Velia", Stance.DEMANDS, "guards army kept out before truce"),
        in("a").at(50).position("Velia", Stance.REJECTS, "call truce"));
  }

  @Test
  void aNarrowerTargetLeavesTheTargetOpen() {
    StancePair pair =
        only(
            in("a").position("Velia", Stance.ACCEPTS, "treaty"),
            in("a").at(50).position("Velia", Stance.REJECTS, "fishing treaty"));
    assertThat(pair.comparability().unknown()).containsExactly(Dimension.TARGET);
  }

  @Test
  void votesWithoutADayAreOneTimeOnAMatterLeftOpen() {
    StancePair pair =
        only(
            in("a").quote("voted with it").position("Liberals", Stance.ACCEPTS, "vote"),
            in("b").quote("voted no").position("Liberals", Stance.REJECTS, "vote"));
    assertThat(pair.time()).isEqualTo(TimeRelation.SAME);
    assertThat(pair.comparability().unknown()).containsExactly(Dimension.TARGET);
    assertNone(
        in("a").quote("voted with it").position("Liberals", Stance.ACCEPTS, "vote"),
        in("b").quote("voted against").position("Liberals", Stance.REJECTS, "fuel tax"));
  }

  @Test
  void laterStancesAreShifts() {
    StancePair pair =
        only(
            in("a").asOf(MONDAY.plusDays(9)).position("Velia", Stance.ACCEPTS, "fishing treaty"),
            in("b").asOf(MONDAY).position("Velia", Stance.REJECTS, "fishing treaty"));
    assertThat(pair.first().stance()).isEqualTo(Stance.REJECTS);
    assertThat(pair.time()).isEqualTo(TimeRelation.EARLIER);
  }

  @Test
  void reportsOfOneDayWithoutADayOfTheirOwnAreOfOneTime() {
    StancePair pair =
        only(
            in("a").statedAt(NOON).position("Velia", Stance.ACCEPTS, "fishing treaty"),
            in("b")
                .statedAt(NOON.plusHours(5))
                .position("Velia", Stance.REJECTS, "fishing treaty"));
    assertThat(pair.time()).isEqualTo(TimeRelation.SAME);
    assertThat(pair.comparability().unknown()).isEmpty();
  }

  @Test
  void actsOfOneDayAndTheNextAreLikelyOneTimeAndConvictionsSurely() {
    StancePair acts =
        only(
            in("a").statedAt(NOON).position("Velia", Stance.ACCEPTS, "fishing treaty"),
            in("b").statedAt(NOON.plusDays(1)).position("Velia", Stance.REJECTS, "fishing treaty"));
    assertThat(acts.comparability().unknown()).containsExactly(Dimension.AS_OF);
    StancePair convictions =
        only(
            in("a").statedAt(NOON).position("Velia", Stance.SUPPORTS, "fishing treaty"),
            in("b").statedAt(NOON.plusDays(1)).position("Velia", Stance.OPPOSES, "fishing treaty"));
    assertThat(convictions.comparability().unknown()).isEmpty();
  }

  @Test
  void whatTheTextTellsAsChangeIsToldAsChange() {
    PositionClaim former = in("a").position("Velia", Stance.REJECTS, "fishing treaty");
    StancePair pair =
        only(
            in("a").at(50).position("Velia", Stance.ACCEPTS, "fishing treaty"),
            new PositionClaim(
                former.anchor(),
                former.holder(),
                former.stance(),
                former.target(),
                former.terms(),
                null,
                Phase.FORMER));
    assertThat(pair.changeTold()).isTrue();
  }

  @Test
  void anOpponentsWordsAreNotTheHolders() {
    assertNone(
        in("a").by("Ida Moss").position("Velia", Stance.REJECTS, "fishing treaty"),
        in("a").at(50).position("Velia", Stance.ACCEPTS, "fishing treaty"));
    assertThat(
            PositionLinker.pairs(
                List.of(
                    in("a")
                        .by("Velian spokesman Jon Falk")
                        .position("Velia", Stance.REJECTS, "fishing treaty"),
                    in("a").at(50).position("Velia", Stance.ACCEPTS, "fishing treaty"))))
        .hasSize(1);
  }

  @Test
  void spokesmenOfOthersAndOpponentsAreForeign() {
    for (String source : List.of("spokesman for the Selva ministry", "critics", "Orland's rival")) {
      assertNone(
          in("a").by(source).position("Velia", Stance.REJECTS, "fishing treaty"),
          in("a").at(50).position("Velia", Stance.ACCEPTS, "fishing treaty"));
    }
  }

  @Test
  void whatTheHolderSaysIsNotSetAgainstWhatIsSaidOfIt() {
    PositionClaim own = in("a").by("Velia").position("Velia", Stance.ACCEPTS, "fishing treaty");
    assertNone(
        own,
        in("a").at(50).by("the mediators").position("Velia", Stance.REJECTS, "fishing treaty"));
    only(own, in("a").at(50).position("Velia", Stance.REJECTS, "fishing treaty"));
  }

  @Test
  void oppositeActionsTurnTheSide() {
    assertNone(
        in("a").position("Velia", Stance.OPPOSES, "fishing ban"),
        in("a").at(50).position("Velia", Stance.SUPPORTS, "fishing"));
    only(
        in("a").position("Velia", Stance.OPPOSES, "fishing ban"),
        in("a").at(50).position("Velia", Stance.OPPOSES, "fishing"));
    only(
        in("a").position("Velia", Stance.ACCEPTS, "raise retirement age"),
        in("a").at(50).position("Velia", Stance.DEMANDS, "lower retirement age"));
  }

  @Test
  void aPartIsNotTheBody() {
    assertNone(
        in("a").position("Some members of the Blue Party", Stance.REJECTS, "fishing treaty"),
        in("a").at(50).position("Blue Party", Stance.ACCEPTS, "fishing treaty"));
    assertNone(
        in("a").position("two Greens", Stance.REJECTS, "fishing treaty"),
        in("a").at(50).position("Greens", Stance.ACCEPTS, "fishing treaty"));
  }

  @Test
  void theOnlyUnionOfAStoryIsTheUnion() {
    PositionClaim bare = in("a").asOf(MONDAY).position("union", Stance.OPPOSES, "night shifts");
    PositionClaim full =
        in("b").asOf(MONDAY).position("miners' union", Stance.SUPPORTS, "night shifts");
    assertThat(only(bare, full).comparability().unknown()).contains(Dimension.HOLDER);
    PositionClaim other =
        in("b").at(9).asOf(MONDAY).position("teachers' union", Stance.SUPPORTS, "school fees");
    assertThat(PositionLinker.pairs(List.of(bare, full, other))).isEmpty();
  }

  @Test
  void plansAndConditionsAreNotCompared() {
    assertNone(
        in("a").modality(Modality.HYPOTHETICAL).position("Velia", Stance.REJECTS, "fishing treaty"),
        in("a").at(50).position("Velia", Stance.ACCEPTS, "fishing treaty"));
    assertNone(
        in("a").position("Velia", Stance.CONDITIONS, "fishing treaty"),
        in("a").at(50).position("Velia", Stance.ACCEPTS, "fishing treaty"));
  }

  @Test
  void manyReportsOfOneDisagreementMakeOnePair() {
    List<PositionClaim> claims = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Stance stance = i % 2 == 0 ? Stance.ACCEPTS : Stance.REJECTS;
      claims.add(in("doc" + i).asOf(MONDAY).position("Velia", stance, "fishing treaty"));
    }
    assertThat(PositionLinker.pairs(claims)).hasSize(1);
  }

  private static StancePair only(PositionClaim... claims) {
    List<StancePair> pairs = PositionLinker.pairs(List.of(claims));
    assertThat(pairs).hasSize(1);
    return pairs.get(0);
  }

  private static void assertNone(PositionClaim... claims) {
    assertThat(PositionLinker.pairs(List.of(claims))).isEmpty();
  }
}
