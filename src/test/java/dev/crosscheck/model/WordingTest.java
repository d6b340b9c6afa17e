package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  /** Positive numbers of up to three significant digits, as news writes them, and exact ones. */
  @Provide
  Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigDecimal> round =
        Combinators.combine(
                Arbitraries.integers().between(1, 999), Arbitraries.integers().between(-1, 6))
            .as((digits, power) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(power));
    return Arbitraries.oneOf(
        round, Arbitraries.longs().between(1, 2_000_000).map(BigDecimal::valueOf));
  }

  @Property
  void theStatedNumberIsAlwaysAllowed(@ForAll("numbers") BigDecimal stated, @ForAll Hedge hedge) {
    assertThat(Wording.interval(stated, hedge).contains(stated)).isTrue();
    assertThat(plausible(stated, hedge).contains(stated)).isTrue();
  }

  @Property
  void belowZeroToo(@ForAll("numbers") BigDecimal stated, @ForAll Hedge hedge) {
    BigDecimal minus = stated.negate();
    assertThat(Wording.interval(minus, hedge).contains(minus)).isTrue();
    assertThat(plausible(minus, hedge).contains(minus)).isTrue();
  }

  /** A bare number may be rounded, so its plausible values go beyond itself; no others do. */
  @Property
  void whatIsPlausibleIsAllowed(@ForAll("numbers") BigDecimal stated, @ForAll Hedge hedge) {
    Interval allowed = Wording.interval(stated, hedge);
    Interval plausible = plausible(stated, hedge);
    if (hedge == Hedge.EXACT) {
      assertThat(plausible.low()).isLessThanOrEqualTo(stated);
      assertThat(plausible.high()).isGreaterThanOrEqualTo(stated);
    } else {
      assertThat(within(plausible, allowed)).isTrue();
    }
  }

  @Property
  void eachHedgeIsOpenOnItsSide(@ForAll("numbers") BigDecimal stated, @ForAll Hedge hedge) {
    Interval allowed = Wording.interval(stated, hedge);
    BigDecimal far = stated.multiply(BigDecimal.TEN);
    boolean above = hedge == Hedge.AT_LEAST || hedge == Hedge.MORE_THAN || hedge == Hedge.ORDER;
    assertThat(allowed.contains(far)).isEqualTo(above);
    boolean below = hedge == Hedge.UP_TO || hedge == Hedge.LESS_THAN;
    assertThat(allowed.contains(BigDecimal.ZERO)).isEqualTo(below);
  }

  @Property
  void theStatedNumberCanBeToldFromItsInterval(
      @ForAll("numbers") BigDecimal stated, @ForAll Hedge hedge) {
    BigDecimal told = Wording.stated(Wording.interval(stated, hedge), hedge);
    if (hedge == Hedge.RANGE) {
      assertThat(told).isNull();
    } else {
      assertThat(told).isEqualByComparingTo(stated);
    }
  }

  @Property
  void grainIsTheLargestRoundStep(@ForAll("numbers") BigDecimal value) {
    BigDecimal grain = Wording.grain(value);
    assertThat(grain.unscaledValue()).isEqualTo(java.math.BigInteger.ONE);
    assertThat(value.remainder(grain)).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(value.remainder(grain.multiply(BigDecimal.TEN)))
        .isNotEqualByComparingTo(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "26600, 100",
    "26637, 1",
    "2.3, 0.1",
    "1140, 10",
    "1000000, 1000000",
    "0, 1",
    "0.25, 0.01",
    "-400, 100",
    "10, 10",
    "7, 1",
    "2.50, 0.1",
  })
  void grain(BigDecimal value, BigDecimal grain) {
    assertThat(Wording.grain(value)).isEqualByComparingTo(grain);
  }

  /** Two wordings, and whether a reader takes them for one number. */
  @ParameterizedTest
  @CsvSource({
    "26600, MORE_THAN, 26637, EXACT, true",
    "26600, MORE_THAN, 31000, EXACT, false",
    "26600, MORE_THAN, 26422, EXACT, false",
    "1140, ABOUT, 1139, EXACT, true",
    "240, ABOUT, 253, EXACT, true",
    "240, ABOUT, 250, ABOUT, true",
    "240, ABOUT, 300, EXACT, false",
    "7, ABOUT, 6, EXACT, true",
    "7, ABOUT, 5, EXACT, false",
    "2.3, ABOUT, 2.4, EXACT, true",
    "1, ABOUT, 2, EXACT, false",
    "30, NEARLY, 29, EXACT, true",
    "8, NEARLY, 7, EXACT, true",
    "100, MORE_THAN, 105, EXACT, true",
    "100, MORE_THAN, 240, EXACT, false",
    "12, AT_LEAST, 15, EXACT, true",
    "12, AT_LEAST, 1500, EXACT, true",
    "12, AT_LEAST, 11, EXACT, false",
    "12, EXACT, 15, EXACT, false",
    "26600, EXACT, 26637, EXACT, true",
    "26637, EXACT, 26638, EXACT, false",
    "20, EXACT, 21, EXACT, false",
    "300, NEARLY, 296, EXACT, true",
    "300, NEARLY, 301, EXACT, false",
    "300, NEARLY, 12, EXACT, false",
    "50, UP_TO, 38, EXACT, true",
    "50, UP_TO, 12, EXACT, false",
    "50, LESS_THAN, 47, EXACT, true",
    "50, LESS_THAN, 51, EXACT, false",
    "100, ORDER, 840, EXACT, true",
    "100, ORDER, 99, EXACT, false",
  })
  void readersTakeThemForOneNumber(
      BigDecimal a, Hedge hedgeA, BigDecimal b, Hedge hedgeB, boolean agree) {
    assertThat(plausible(a, hedgeA).meets(plausible(b, hedgeB))).isEqualTo(agree);
  }

  @Example
  void aRangeKeepsItsEnds() {
    Interval ends = Interval.of(10, 20);
    assertThat(Wording.plausible(null, ends, Hedge.RANGE)).isEqualTo(ends);
  }

  private static Interval plausible(BigDecimal stated, Hedge hedge) {
    return Wording.plausible(stated, Wording.interval(stated, hedge), hedge);
  }

  private static boolean within(Interval inner, Interval outer) {
    boolean low =
        outer.low() == null || inner.low() != null && outer.low().compareTo(inner.low()) <= 0;
    boolean high =
        outer.high() == null || inner.high() != null && inner.high().compareTo(outer.high()) <= 0;
    return low && high;
  }
}
