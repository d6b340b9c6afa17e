package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Breakdown.Role;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.SumCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumLinkerTest {
  private int place;

  private QuantityClaim one(Role role, boolean closed, Hedge hedge, String number) {
    place += 10;
    return Claims.in("a")
        .at(place)
        .in("sum", role, closed)
        .hedge(hedge)
        .figure("killed", new BigDecimal(number));
  }

  private QuantityClaim percent(String number, Hedge hedge) {
    place += 10;
    return Claims.in("a")
        .at(place)
        .unit("percent")
        .in("sum", Role.SHARE, false)
        .hedge(hedge)
        .figure("vaccinated", new BigDecimal(number));
  }

  private static List<SumCheck> sums(List<QuantityClaim> figures) {
    return SumLinker.check(figures).stream()
        .filter(SumCheck.class::isInstance)
        .map(SumCheck.class::cast)
        .toList();
  }

  private List<QuantityClaim> parts(boolean closed, int whole, int... parts) {
    List<QuantityClaim> figures = new ArrayList<>();
    figures.add(one(Role.WHOLE, closed, Hedge.EXACT, "" + whole));
    for (int part : parts) {
      figures.add(one(Role.PART, closed, Hedge.EXACT, "" + part));
    }
    return figures;
  }

  @Test
  void closedPartsMakeTheWhole() {
    assertThat(sums(parts(true, 15, 9, 4, 2)))
        .singleElement()
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SumCheck.Kind.TOTAL))
        .matches(SumCheck::holds);
    assertThat(sums(parts(true, 16, 9, 4, 2))).singleElement().matches(s -> !s.holds());
    assertThat(sums(parts(true, 14, 9, 4, 2))).singleElement().matches(s -> !s.holds());
  }

  @Test
  void openPartsMayLeaveSomeOut() {
    assertThat(sums(parts(false, 30, 9, 4))).singleElement().matches(SumCheck::holds);
    assertThat(sums(parts(false, 12, 9, 4))).singleElement().matches(s -> !s.holds());
  }

  @Test
  void hedgedPartsLeaveRoom() {
    List<QuantityClaim> about =
        List.of(
            one(Role.WHOLE, true, Hedge.EXACT, "105"),
            one(Role.PART, true, Hedge.ABOUT, "80"),
            one(Role.PART, true, Hedge.EXACT, "24"));
    assertThat(sums(about)).singleElement().matches(SumCheck::holds);
    List<QuantityClaim> more =
        List.of(
            one(Role.WHOLE, true, Hedge.EXACT, "90"),
            one(Role.PART, true, Hedge.MORE_THAN, "80"),
            one(Role.PART, true, Hedge.EXACT, "24"));
    assertThat(sums(more)).singleElement().matches(s -> !s.holds());
  }

  /** One finding is enough: a part that is too large makes the sum too large as well. */
  @Test
  void aPartLargerThanItsWholeIsNoSumAsWell() {
    List<Comparison> found = SumLinker.check(parts(true, 12, 15, 2));
    assertThat(found).hasSize(2).allMatch(PartWhole.class::isInstance);
    assertThat(found).filteredOn(c -> ((PartWhole) c).exceeds()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} of {1} is {2} percent")
  @CsvSource({
    "41300, 48000, 86, EXACT, true",
    "41300, 48000, 86.0, EXACT, true",
    "41300, 48000, 88, EXACT, false",
    "1, 3, 33, EXACT, true",
    "1, 3, 33.3, EXACT, true",
    "1, 3, 34.9, EXACT, false",
    "1, 3, 35, ABOUT, true",
    "1, 3, 45, ABOUT, false",
  })
  void shares(String part, String whole, String percent, Hedge hedge, boolean holds) {
    List<QuantityClaim> figures =
        List.of(
            one(Role.WHOLE, false, Hedge.EXACT, whole),
            one(Role.PART, false, Hedge.EXACT, part),
            percent(percent, hedge));
    assertThat(sums(figures))
        .singleElement()
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SumCheck.Kind.SHARE))
        .satisfies(s -> assertThat(s.holds()).isEqualTo(holds));
  }

  @Test
  void nothingIsAShareOfNothing() {
    List<QuantityClaim> figures =
        List.of(
            one(Role.WHOLE, false, Hedge.EXACT, "0"),
            one(Role.PART, false, Hedge.EXACT, "0"),
            percent("5", Hedge.EXACT));
    assertThat(sums(figures)).isEmpty();
  }

  @ParameterizedTest(name = "from {0} by {1} to {2}")
  @CsvSource({
    "120, 20, 140, true",
    "120, 20, 100, true",
    "120, 20, 135, false",
    "120, 20, 95, false",
    "26422, 215, 26637, true",
    "26422, 115, 26637, false",
  })
  void changes(String before, String change, String after, boolean holds) {
    List<QuantityClaim> figures =
        List.of(
            one(Role.BEFORE, false, Hedge.EXACT, before),
            one(Role.CHANGE, false, Hedge.EXACT, change),
            one(Role.AFTER, false, Hedge.EXACT, after));
    assertThat(sums(figures))
        .singleElement()
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SumCheck.Kind.CHANGE))
        .satisfies(s -> assertThat(s.holds()).isEqualTo(holds));
  }

  @Test
  void aChangeNeedsAllThree() {
    List<QuantityClaim> figures =
        List.of(
            one(Role.BEFORE, false, Hedge.EXACT, "120"), one(Role.AFTER, false, Hedge.EXACT, "9"));
    assertThat(SumLinker.check(figures)).isEmpty();
  }

  @Test
  void sumsOfTwoDocumentsStayApart() {
    QuantityClaim whole = Claims.in("a").in("sum-0", Role.WHOLE, true).figure("killed", 15);
    QuantityClaim part = Claims.in("b").in("sum-0", Role.PART, true).figure("killed", 20);
    assertThat(SumLinker.check(List.of(whole, part))).isEmpty();
  }

  @Test
  void whatIsDeniedIsNotAddedUp() {
    QuantityClaim part = Claims.in("a").at(9).in("s", Role.PART, true).figure("released", 20);
    QuantityClaim denied =
        Claims.in("a").at(20).in("s", Role.WHOLE, true).negated().figure("released", 15);
    assertThat(SumLinker.check(List.of(part, denied))).isEmpty();
  }

  @Test
  void plansMustAddUpToo() {
    QuantityClaim whole =
        Claims.in("a").in("s", Role.WHOLE, true).modality(Modality.PLANNED).figure("shop", 72);
    QuantityClaim part =
        Claims.in("a").at(9).in("s", Role.PART, true).modality(Modality.PLANNED).figure("shop", 85);
    assertThat(SumLinker.check(List.of(whole, part)))
        .singleElement()
        .isInstanceOfSatisfying(PartWhole.class, p -> assertThat(p.exceeds()).isTrue());
  }
}
