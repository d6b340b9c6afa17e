package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Intervals are checked against their own members: what holds for all values must hold here. */
class IntervalTest {
  /** An interval with a value that is in it. */
  record Member(Interval interval, BigDecimal value) {}

  @Provide
  Arbitrary<BigDecimal> values() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
        .ofScale(1);
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return Combinators.combine(
            values().injectNull(0.2), values().injectNull(0.2), Arbitraries.of(true, false))
        .as(
            (a, b, point) -> {
              if (point && a != null) {
                return Interval.of(a);
              }
              return a != null && b != null ? new Interval(a.min(b), a.max(b)) : new Interval(a, b);
            });
  }

  @Provide
  Arbitrary<Member> members() {
    return intervals()
        .flatMap(
            i -> {
              BigDecimal low = i.low() == null ? lowest(i) : i.low();
              BigDecimal high = i.high() == null ? low.add(BigDecimal.TEN) : i.high();
              return Arbitraries.bigDecimals()
                  .between(low, high)
                  .ofScale(1)
                  .map(v -> new Member(i, v));
            });
  }

  private static BigDecimal lowest(Interval i) {
    return i.high() == null ? BigDecimal.ZERO : i.high().subtract(BigDecimal.TEN);
  }

  @Property
  void sumHoldsEverySum(@ForAll("members") Member a, @ForAll("members") Member b) {
    assertThat(a.interval.plus(b.interval).contains(a.value.add(b.value))).isTrue();
  }

  @Property
  void sumIsNoWiderThanItsEnds(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Interval sum = a.plus(b);
    assertThat(sum).isEqualTo(b.plus(a));
    assertThat(Optional.ofNullable(sum.low())).isEqualTo(added(a.low(), b.low()));
    assertThat(Optional.ofNullable(sum.high())).isEqualTo(added(a.high(), b.high()));
  }

  private static Optional<BigDecimal> added(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null
        ? Optional.empty()
        : Optional.of(Interval.of(a.add(b)).single().orElseThrow());
  }

  @Property
  void differenceHoldsEveryDifference(@ForAll("members") Member a, @ForAll("members") Member b) {
    assertThat(a.interval.minus(b.interval).contains(a.value.subtract(b.value))).isTrue();
  }

  @Property
  void differenceOfIntervalAndValueCanBeUndone(
      @ForAll("intervals") Interval a, @ForAll("values") BigDecimal value) {
    assertThat(a.minus(Interval.of(value)).plus(Interval.of(value))).isEqualTo(a);
  }

  @Property
  void productHoldsEveryProduct(@ForAll("members") Member a, @ForAll("values") BigDecimal factor) {
    BigDecimal positive = factor.abs();
    assertThat(a.interval.times(positive).contains(a.value.multiply(positive))).isTrue();
  }

  @Property
  void twoIntervalsMeetOrOneIsBelow(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.meets(b)).isEqualTo(b.meets(a));
    assertThat(a.meets(b)).isNotEqualTo(a.below(b) || b.below(a));
    assertThat(a.below(b) && b.below(a)).isFalse();
  }

  @Property
  void everyValueOfTheLowerOneIsLess(@ForAll("members") Member a, @ForAll("members") Member b) {
    if (a.interval.below(b.interval)) {
      assertThat(a.value).isLessThan(b.value);
    }
    if (a.interval.contains(b.value)) {
      assertThat(a.interval.meets(b.interval)).isTrue();
    }
  }

  @Property
  void containsWhatMeetsItAsAPoint(
      @ForAll("intervals") Interval a, @ForAll("values") BigDecimal value) {
    assertThat(a.contains(value)).isEqualTo(a.meets(Interval.of(value)));
  }

  @Property
  void onlyAPointHasASingleValue(@ForAll("members") Member a) {
    assertThat(Interval.of(a.value).single()).hasValueSatisfying(v -> same(v, a.value));
    boolean point =
        a.interval.low() != null
            && a.interval.high() != null
            && a.interval.low().compareTo(a.interval.high()) == 0;
    assertThat(a.interval.single().isPresent()).isEqualTo(point);
  }

  private static void same(BigDecimal a, BigDecimal b) {
    assertThat(a).isEqualByComparingTo(b);
  }

  @Example
  void equalValuesInOtherNotationAreEqual() {
    assertThat(Interval.of(new BigDecimal("1.20E+3"))).isEqualTo(Interval.of(1200));
    assertThat(Interval.of(new BigDecimal("5.0")).hashCode()).isEqualTo(Interval.of(5).hashCode());
  }

  @Example
  void endsInDisorderAndNegativeFactorsAreRefused() {
    assertThatThrownBy(() -> Interval.of(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("low end 2 is above high end 1");
    assertThatThrownBy(() -> Interval.of(2).times(BigDecimal.valueOf(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void openEnds() {
    assertThat(Interval.atLeast(BigDecimal.TEN).contains(BigDecimal.valueOf(1_000_000))).isTrue();
    assertThat(Interval.atLeast(BigDecimal.TEN).contains(BigDecimal.valueOf(9))).isFalse();
    assertThat(Interval.atMost(BigDecimal.TEN).contains(BigDecimal.valueOf(-9))).isTrue();
    assertThat(Interval.atMost(BigDecimal.TEN).contains(BigDecimal.valueOf(11))).isFalse();
    assertThat(Interval.atMost(BigDecimal.TEN).below(Interval.of(11))).isTrue();
    assertThat(Interval.atLeast(BigDecimal.TEN).below(Interval.of(11))).isFalse();
  }
}
