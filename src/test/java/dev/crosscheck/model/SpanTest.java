package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spans are checked against the sets of code points that they mean. */
class SpanTest {
  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 6))
        .as((start, length) -> new Span(start, start + length));
  }

  private static BitSet points(Span span) {
    BitSet set = new BitSet();
    set.set(span.start(), span.end());
    return set;
  }

  @Property
  void overlapsWhenAPointIsInBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    if (a.length() > 0 && b.length() > 0) {
      assertThat(a.overlaps(b)).isEqualTo(points(a).intersects(points(b)));
    }
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
  }

  @Property
  void containsWhenEveryPointIsInside(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    BitSet left = points(b);
    left.andNot(points(a));
    if (b.length() > 0) {
      assertThat(a.contains(b)).isEqualTo(left.isEmpty());
    }
    assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
  }

  @Property
  void unionHoldsBothAndTouchesTheirEnds(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    Span union = a.union(b);
    assertThat(union.contains(a)).isTrue();
    assertThat(union.contains(b)).isTrue();
    assertThat(union).isEqualTo(b.union(a));
    assertThat(union.start()).isIn(a.start(), b.start());
    assertThat(union.end()).isIn(a.end(), b.end());
  }

  @Property
  void lengthCountsItsPoints(@ForAll("spans") Span a) {
    assertThat(a.length()).isEqualTo(points(a).cardinality());
  }

  @Property
  void orderedByStartThenEnd(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    int expected = a.start() != b.start() ? a.start() - b.start() : a.end() - b.end();
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
  }

  @Example
  void impossibleSpansAreRefused() {
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 2)");
  }
}
