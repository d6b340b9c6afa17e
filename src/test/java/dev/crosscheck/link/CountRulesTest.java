package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Counts;
import dev.crosscheck.model.Estimate;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Ruling;
import dev.crosscheck.model.Tolerance;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each policy makes of figures that exclude each other. */
class CountRulesTest {
  private static Claims.Draft text(String document) {
    return at(document, "2024-03-02T19:00Z");
  }

  private static Claims.Draft at(String document, String time) {
    return in(document)
        .event("fire")
        .statedAt(OffsetDateTime.parse(time))
        .terms("fire", "warehouse", "lansker");
  }

  private static List<Pairing> judged(Counts counts, QuantityClaim... figures) {
    Map<String, Profile> outlets =
        Map.of(
            "gazette",
            Profile.of(new Metadata(null, "The Official Gazette", null, false, null, null)));
    return FigureLinker.pairings(List.of(figures), Story.plain(), new CountRules(counts, outlets))
        .stream()
        .filter(p -> p.comparison() != null)
        .toList();
  }

  private static Pairing only(Counts counts, QuantityClaim... figures) {
    List<Pairing> judged = judged(counts, figures);
    assertThat(judged).hasSize(1);
    return judged.get(0);
  }

  private static Counts policy(CountPolicy policy, String... sources) {
    return new Counts(policy, List.of(sources), Map.of());
  }

  private static Counts tolerance(String measure, String amount, boolean percent) {
    return new Counts(
        CountPolicy.REPORT,
        List.of(),
        Map.of(measure, new Tolerance(new BigDecimal(amount), percent)));
  }

  private static Ruling ruling(Pairing pairing) {
    Ruling ruling = pairing.comparison() instanceof Clash clash ? clash.ruling() : null;
    assertThat(ruling).isNotNull();
    return ruling == null ? Ruling.of(CountPolicy.REPORT) : ruling;
  }

  @Test
  void aToleranceIsOfTheHigherFigureOrInItsUnit() {
    QuantityClaim low = text("a").figure("displaced", 95);
    QuantityClaim high = text("b").figure("displaced", 99);

    assertThat(only(tolerance("displaced", "5", true), low, high).reason())
        .isEqualTo(Reason.TOLERATED);
    assertThat(only(tolerance("displaced", "4", true), low, high).reason()).isEqualTo(Reason.CLASH);
    assertThat(only(tolerance("displaced", "4", false), low, high).reason())
        .isEqualTo(Reason.TOLERATED);
    assertThat(only(tolerance("displaced", "3", false), low, high).reason())
        .isEqualTo(Reason.CLASH);
    assertThat(only(tolerance("killed", "4", false), low, high).reason()).isEqualTo(Reason.CLASH);
    assertThat(only(tolerance("all", "4", false), low, high).reason()).isEqualTo(Reason.TOLERATED);
  }

  @Test
  void aRangeFitsTheFiguresInItOnly() {
    QuantityClaim low = text("a").figure("killed", 12);
    QuantityClaim high = text("b").figure("killed", 15);
    QuantityClaim above = text("c").figure("killed", 19);
    QuantityClaim range = text("d").range("killed", 12, 15);

    assertThat(only(policy(CountPolicy.REPORT), low, high).reason()).isEqualTo(Reason.CLASH);
    assertThat(only(policy(CountPolicy.RANGE), low, high).reason()).isEqualTo(Reason.CLASH);
    assertThat(only(policy(CountPolicy.RANGE), low, high, range).reason())
        .isEqualTo(Reason.DISCLOSED);
    assertThat(judged(policy(CountPolicy.RANGE), low, above, range))
        .extracting(Pairing::reason)
        .containsOnly(Reason.CLASH);
  }

  @Test
  void twoFiguresAreOpenWithASourceEachAndNotInOneVoice() {
    QuantityClaim low = text("a").figure("killed", 12);
    QuantityClaim high = text("b").figure("killed", 15);

    assertThat(
            judged(
                policy(CountPolicy.RANGE),
                low,
                high,
                text("c").at(0).by("police").figure("killed", 12),
                text("c").at(90).by("the hospital").figure("killed", 15)))
        .extracting(Pairing::reason)
        .containsOnly(Reason.DISCLOSED);
    assertThat(
            judged(
                policy(CountPolicy.RANGE),
                text("c").at(0).figure("killed", 12),
                text("c").at(90).figure("killed", 15)))
        .extracting(Pairing::reason)
        .containsOnly(Reason.CLASH);
  }

  @Test
  void aRangeSuggestsTheFirstOfTheSources() {
    QuantityClaim police = text("a").by("Lansker police").figure("killed", 12);

    assertThat(
            ruling(
                only(policy(CountPolicy.RANGE, "police"), police, text("b").figure("killed", 15))))
        .isEqualTo(new Ruling(CountPolicy.RANGE, police, "police", null));
  }

  @Test
  void theLowerFigureIsKeptAndLaterOnesPass() {
    QuantityClaim low = text("a").figure("killed", 12);
    QuantityClaim high = text("b").figure("killed", 15);
    QuantityClaim earlier = at("c", "2024-03-01T19:00Z").figure("killed", 15);

    assertThat(ruling(only(policy(CountPolicy.CONSERVATIVE), low, high)).preferred())
        .isEqualTo(low);
    assertThat(only(policy(CountPolicy.REPORT), low, earlier).reason()).isEqualTo(Reason.FELL);
    assertThat(only(policy(CountPolicy.CONSERVATIVE), low, earlier).reason())
        .isEqualTo(Reason.EITHER_WAY);
  }

  @Test
  void whatNamedSourcesGiveIsLowAndHigh() {
    Counts policy = policy(CountPolicy.BEST_LOW_HIGH, "hospital");
    QuantityClaim police = text("a").by("police").figure("killed", 12);
    QuantityClaim hospital = text("b").by("the hospital").figure("killed", 15);
    QuantityClaim above = text("c").figure("killed", 21);

    assertThat(only(policy, police, hospital).reason()).isEqualTo(Reason.WITHIN);
    assertThat(only(policy, police, text("c").figure("killed", 15)).reason())
        .as("one source gives no low and high")
        .isEqualTo(Reason.CLASH);
    List<Pairing> outside =
        judged(policy, police, hospital, above).stream().filter(Pairing::judged).toList();
    assertThat(outside)
        .hasSize(2)
        .allSatisfy(
            p ->
                assertThat(ruling(p).estimate())
                    .isEqualTo(new Estimate(police, hospital, hospital)));
  }

  @Test
  void oneSourceCannotGiveTwoFigures() {
    assertThat(
            only(
                    policy(CountPolicy.BEST_LOW_HIGH),
                    text("a").by("police").figure("killed", 12),
                    text("b").by("police").figure("killed", 15))
                .reason())
        .isEqualTo(Reason.CLASH);
  }

  @Test
  void theSourceThatIsListedFirstTakesPrecedence() {
    Counts policy = policy(CountPolicy.SOURCE_PRECEDENCE, "health ministry", "police");
    QuantityClaim ministry = text("a").by("Oster's health ministry").figure("killed", 12);
    QuantityClaim police = text("b").by("police").figure("killed", 15);
    QuantityClaim bare = text("c").figure("killed", 19);

    Pairing ranked = only(policy, police, ministry);
    assertThat(ranked.reason()).isEqualTo(Reason.OUTRANKED);
    assertThat(ruling(ranked).preferred()).isEqualTo(ministry);
    assertThat(ruling(ranked).authority()).isEqualTo("health ministry");
    assertThat(FigureLinker.distinct(List.of(ranked)).get(0).witnesses())
        .as("the figure to be corrected comes first")
        .containsExactly(police, ministry);
    assertThat(ruling(only(policy, police, bare)).preferred()).isEqualTo(police);
    assertThat(
            ruling(only(policy, bare, text("d").by("the mayor").figure("killed", 15))).preferred())
        .isNull();
  }

  @Test
  void aTextInItsOwnVoiceHasTheRankOfItsOutlet() {
    QuantityClaim gazette = text("gazette").figure("killed", 12);

    assertThat(
            ruling(
                    only(
                        policy(CountPolicy.SOURCE_PRECEDENCE, "official gazette"),
                        gazette,
                        text("b").by("police").figure("killed", 15)))
                .preferred())
        .isEqualTo(gazette);
  }

  @Test
  void thePairThatTheOrderDecidesSpeaksForTheOthers() {
    QuantityClaim bare = at("a", "2024-03-02T18:00Z").figure("killed", 12);
    QuantityClaim ministry = text("b").by("health ministry").figure("killed", 12);
    QuantityClaim other = text("c").by("police").figure("killed", 15);

    assertThat(
            FigureLinker.distinct(
                    judged(
                        policy(CountPolicy.SOURCE_PRECEDENCE, "health ministry"),
                        bare,
                        ministry,
                        other))
                .get(0)
                .witnesses())
        .startsWith((Claim) other, ministry);
  }

  @Test
  void dozensAreALowerBound() {
    assertThat(
            judged(
                policy(CountPolicy.CONSERVATIVE),
                text("a").hedge(Hedge.ORDER).figure("killed", 12),
                text("b").figure("killed", 14)))
        .isEmpty();
  }
}
