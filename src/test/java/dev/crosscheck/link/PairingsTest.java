package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Stance;
import dev.crosscheck.model.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Any two claims have a reason, whether or not anything compares them. */
class PairingsTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-03-02T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 2);

  private static QuantityClaim toll(String document, long number) {
    return in(document)
        .event("fire")
        .statedAt(NOON)
        .terms("fire", "warehouse", "oster")
        .scope(Scope.CUMULATIVE)
        .figure("killed", number);
  }

  /** What comes of two claims whose documents have a story in common, or not. */
  private static Pairing between(Claim first, Claim second, String... stories) {
    Map<String, Profile> documents = new TreeMap<>();
    List<Claim> claims = List.of(first, second);
    for (int i = 0; i < claims.size(); i++) {
      String story = stories.length == 0 ? "one" : stories[i];
      documents.put(
          claims.get(i).document(), Profile.of(new Metadata(null, null, null, false, null, story)));
    }
    return new Pairings(documents, Linker.link(documents, claims)).between(first, second);
  }

  private static Reason reason(Claim first, Claim second) {
    Pairing pairing = between(first, second);
    assertThat(between(second, first).reason()).isEqualTo(pairing.reason());
    return pairing.reason();
  }

  @Test
  void figuresForOneThing() {
    assertThat(reason(toll("a", 12), toll("b", 15))).isEqualTo(Reason.CLASH);
    assertThat(reason(toll("a", 12), toll("b", 12))).isEqualTo(Reason.AGREE);
    assertThat(between(toll("a", 12), toll("b", 15)).comparison()).isInstanceOf(Clash.class);
  }

  @Test
  void figuresThatDifferInADimension() {
    QuantityClaim toll = toll("a", 12);
    assertThat(reason(toll, in("b").event("fire").population("child").figure("killed", 3)))
        .isEqualTo(Reason.OTHER_POPULATION);
    assertThat(reason(toll, in("b").modality(Modality.PLANNED).figure("killed", 15)))
        .isEqualTo(Reason.NOT_ASSERTED);
    assertThat(reason(toll, in("b").figure("missing", 15))).isEqualTo(Reason.OTHER_MEASURE);
    assertThat(reason(toll, in("b").figure("number", 15))).isEqualTo(Reason.NOT_UNDERSTOOD);
  }

  @Test
  void onePlaceIsNotAnotherPlace() {
    QuantityClaim part = in("a").event("storm").area("Oster").statedAt(NOON).figure("killed", 3);
    QuantityClaim total =
        in("b").event("storm").statedAt(NOON).scope(Scope.CUMULATIVE).figure("killed", 12);
    Pairing pairing = between(part, total);

    assertThat(pairing.reason()).isEqualTo(Reason.PART_OF_AREA);
    assertThat(pairing.verdict()).isEqualTo(Verdict.DIFFERENT_SCOPE);
    assertThat(Facets.of(pairing)).containsEntry(Dimension.AREA, Agreement.UNKNOWN);
  }

  @Test
  void lengthsOfTimeAreNotCompared() {
    assertThat(
            reason(
                in("a").unit("hour").terms("talk", "border").figure("talk", 3),
                in("b").unit("hour").terms("talk", "border").figure("talk", 9)))
        .isIn(Reason.LENGTHS, Reason.FAR_APART, Reason.TOO_LITTLE);
    Pairing pairing =
        between(
            in("a").unit("hour").statedAt(NOON).terms("talk", "border").figure("talk", 3),
            in("b").unit("hour").statedAt(NOON).terms("talk", "border").figure("talk", 5));
    assertThat(pairing.reason()).isEqualTo(Reason.LENGTHS);
    assertThat(pairing.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void amountsOfNothingThatIsNamed() {
    assertThat(
            reason(
                in("a").unit("percent").figure("amount", 5),
                in("b").unit("percent").figure("amount", 8)))
        .isEqualTo(Reason.NAMELESS);
  }

  @Test
  void oneNumberUnderTwoMeasures() {
    QuantityClaim killed = in("a").event("quake").figure("killed", 1264);
    QuantityClaim hurt = in("b").event("quake").figure("injured", 1264);
    assertThat(reason(killed, hurt)).isEqualTo(Reason.DRIFT);
    assertThat(between(killed, hurt).comparison()).isInstanceOf(Drift.class);
    assertThat(
            reason(
                in("a").event("quake").figure("killed", 7),
                in("b").event("quake").figure("injured", 7)))
        .isEqualTo(Reason.CHANCE);
  }

  @Test
  void figuresOfOneSum() {
    QuantityClaim whole = in("a").at(1).in("s", Breakdown.Role.WHOLE, true).figure("killed", 12);
    QuantityClaim part = in("a").at(9).in("s", Breakdown.Role.PART, true).figure("killed", 5);
    QuantityClaim more = in("a").at(9).in("s", Breakdown.Role.PART, true).figure("killed", 15);
    assertThat(reason(whole, part)).isEqualTo(Reason.NO_LARGER);
    assertThat(reason(whole, more)).isEqualTo(Reason.EXCEEDS);
  }

  @Test
  void positionsOfOneHolder() {
    Claim accepts = in("a").asOf(DAY).position("Velia", Stance.ACCEPTS, "fishing treaty");
    assertThat(
            reason(accepts, in("b").asOf(DAY).position("Velia", Stance.REJECTS, "fishing treaty")))
        .isEqualTo(Reason.OPPOSED);
    assertThat(
            reason(
                accepts,
                in("b").asOf(DAY.plusDays(9)).position("Velia", Stance.REJECTS, "fishing treaty")))
        .isEqualTo(Reason.SHIFTED);
    assertThat(
            reason(accepts, in("b").asOf(DAY).position("Velia", Stance.DEMANDS, "fishing treaty")))
        .isEqualTo(Reason.ONE_SIDE);
    assertThat(
            reason(
                accepts, in("b").asOf(DAY).position("Velia", Stance.UNDECIDED, "fishing treaty")))
        .isEqualTo(Reason.NO_SIDE);
    assertThat(reason(accepts, in("b").asOf(DAY).position("Velia", Stance.REJECTS, "border fence")))
        .isEqualTo(Reason.OTHER_TARGET);
    assertThat(
            reason(
                accepts, in("b").asOf(DAY).position("Corland", Stance.REJECTS, "fishing treaty")))
        .isEqualTo(Reason.OTHER_HOLDER);
    assertThat(
            reason(
                accepts,
                in("b")
                    .asOf(DAY)
                    .by("Corland")
                    .position("Velia", Stance.REJECTS, "fishing treaty")))
        .isEqualTo(Reason.OTHERS_WORDS);
    assertThat(
            reason(
                accepts,
                in("b")
                    .asOf(DAY)
                    .modality(Modality.HYPOTHETICAL)
                    .position("Velia", Stance.REJECTS, "fishing treaty")))
        .isEqualTo(Reason.NOT_ASSERTED);
  }

  @Test
  void datesAndKindsAndStories() {
    Claim date = in("b").date(null, DAY);
    assertThat(reason(in("a").date(null, DAY), date)).isEqualTo(Reason.SAME_DAY);
    assertThat(reason(in("a").date(null, DAY.plusDays(1)), date)).isEqualTo(Reason.OTHER_DATE);
    assertThat(reason(toll("a", 12), date)).isEqualTo(Reason.OTHER_KIND);
    assertThat(between(toll("a", 12), toll("b", 15), "one", "two").reason())
        .isEqualTo(Reason.OTHER_STORY);
    assertThat(between(toll("a", 12), toll("a", 12)).reason()).isEqualTo(Reason.SAME_CLAIM);
  }

  @Test
  void listsOfNames() {
    Claim three = in("a").members("leader", Interval.of(3), "Velia", "Corland", "Orn");
    assertThat(reason(three, in("a").at(50).members("signatory", Interval.of(1), "Velia")))
        .isEqualTo(Reason.OTHER_ROLE);
  }

  @Test
  void aClaimThatWasNotLinkedIsRefused() {
    Pairings nothing = new Pairings(Map.of(), List.<ClaimGroup>of());
    assertThatThrownBy(() -> nothing.between(toll("a", 1), toll("b", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no claim of this corpus");
  }

  @Test
  void whatLinkingLookedAt() {
    Map<String, Profile> documents = new TreeMap<>();
    for (String id : List.of("a", "b", "c")) {
      documents.put(id, Profile.of(new Metadata(null, null, null, false, null, "one")));
    }
    List<Claim> claims =
        List.of(
            toll("a", 12),
            toll("b", 15),
            in("c").event("quake").statedAt(NOON).figure("killed", 80));
    List<Pairing> looked = new Pairings(documents, Linker.link(documents, claims)).looked();

    assertThat(looked).extracting(Pairing::reason).contains(Reason.CLASH, Reason.OTHER_EVENT);
    assertThat(looked).hasSize(3);
  }

  /** That one text tells it as background does not make two events of one number. */
  @Test
  void oneNumberAsNewsAndAsBackground() {
    QuantityClaim news = toll("a", 12);
    EventRef told = new EventRef("fire", null, EventRef.Ground.BACKGROUND);
    QuantityClaim before = in("b").event(told).statedAt(NOON).figure("killed", 12);
    QuantityClaim other = in("b").event(told).statedAt(NOON).figure("killed", 15);
    assertThat(between(news, before).comparability().in(Dimension.EVENT))
        .isEqualTo(Agreement.UNKNOWN);
    assertThat(reason(news, other)).isEqualTo(Reason.OTHER_EVENT);
  }

  /** What fits both wordings is told so, although only one text names the place. */
  @Test
  void valuesThatMeetNeedNoOtherReason() {
    QuantityClaim placed = in("a").event("storm").area("Oster").statedAt(NOON).figure("killed", 12);
    QuantityClaim unplaced = in("b").event("storm").statedAt(NOON).figure("killed", 12);
    assertThat(reason(placed, unplaced)).isEqualTo(Reason.AGREE);
  }
}
