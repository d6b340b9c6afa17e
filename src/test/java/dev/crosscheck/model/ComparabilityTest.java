package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
  private static Severity cap(boolean likely, Dimension... unknown) {
    return new Comparability(Set.of(), Set.of(unknown), likely).cap();
  }

  @Test
  void eachDoubtTakesOneStep() {
    assertThat(cap(false)).isEqualTo(Severity.ERROR);
    assertThat(cap(true)).isEqualTo(Severity.WARNING);
    assertThat(cap(false, Dimension.AS_OF)).isEqualTo(Severity.WARNING);
    assertThat(cap(true, Dimension.AS_OF)).isEqualTo(Severity.NOTE);
    assertThat(cap(false, Dimension.AS_OF, Dimension.EVENT)).isEqualTo(Severity.NOTE);
  }

  @Property
  void moreDoubtIsNeverGraver(
      @ForAll Set<Dimension> unknown, @ForAll Dimension more, @ForAll boolean likely) {
    Comparability less = new Comparability(Set.of(), unknown, likely);
    Set<Dimension> larger = new HashSet<>(unknown);
    larger.add(more);
    assertThat(new Comparability(Set.of(), larger, likely).cap()).isLessThanOrEqualTo(less.cap());
    assertThat(new Comparability(Set.of(), unknown, true).cap()).isLessThanOrEqualTo(less.cap());
  }

  @Property
  void unknownsComeInTheOrderOfTheirDeclaration(@ForAll Set<Dimension> unknown) {
    assertThat(new Comparability(Set.of(), unknown, false).unknowns())
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(unknown);
  }
}
