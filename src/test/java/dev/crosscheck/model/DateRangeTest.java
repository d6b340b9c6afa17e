package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 25);
  private static final int DAYS = 10;

  @Provide
  Arbitrary<DateRange> ranges() {
    Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
    return Combinators.combine(day.injectNull(0.2), day.injectNull(0.2))
        .as(
            (a, b) ->
                a != null && b != null && a.isAfter(b) ? new DateRange(b, a) : new DateRange(a, b));
  }

  private static boolean holds(DateRange range, LocalDate day) {
    return (range.from() == null || !day.isBefore(range.from()))
        && (range.to() == null || !day.isAfter(range.to()));
  }

  /** Checked against all days from before the first to after the last. */
  @Property
  void meetsWhenSomeDayIsInBoth(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    boolean shared =
        IntStream.range(-1, DAYS + 1)
            .mapToObj(FIRST::plusDays)
            .anyMatch(day -> holds(a, day) && holds(b, day));
    assertThat(a.meets(b)).isEqualTo(shared);
  }

  @Property
  void beforeMeansEveryDayIsEarlier(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    boolean earlier = a.to() != null && b.from() != null && a.to().isBefore(b.from());
    assertThat(a.before(b)).isEqualTo(earlier);
    assertThat(a.meets(b)).isEqualTo(!a.before(b) && !b.before(a));
  }

  @Property
  void aSingleDayIsOneThatNoOtherDayIsIn(@ForAll("ranges") DateRange a) {
    long days =
        IntStream.range(-1, DAYS + 1).mapToObj(FIRST::plusDays).filter(d -> holds(a, d)).count();
    boolean open = a.from() == null || a.to() == null;
    assertThat(a.singleDay()).isEqualTo(!open && days == 1);
  }

  @Example
  void leapDay() {
    assertThat(DateRange.on(LocalDate.of(2024, 2, 29)).singleDay()).isTrue();
    assertThat(
            DateRange.on(LocalDate.of(2024, 2, 29)).before(DateRange.on(LocalDate.of(2024, 3, 1))))
        .isTrue();
  }

  @Example
  void endsInDisorderAreRefused() {
    assertThatThrownBy(() -> new DateRange(FIRST.plusDays(1), FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-02-26 to 2024-02-25");
  }
}
