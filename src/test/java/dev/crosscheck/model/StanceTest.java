package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  @Property
  void oppositionIsMutualAndNeverOfOneKind(@ForAll Stance a, @ForAll Stance b) {
    assertThat(a.opposite(b)).isEqualTo(b.opposite(a));
    assertThat(a.opposite(a)).isFalse();
    if (a.opposite(b)) {
      assertThat(a.polarity() + b.polarity()).isZero();
      assertThat(a.polarity()).isNotZero();
    }
  }

  @Property
  void namesAreWordsInLowerCase(@ForAll Stance a) {
    assertThat(a.id()).matches(Pattern.compile("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTS, REJECTS, true", "DEMANDS, OPPOSES, true", "CALLS_FOR, DENIES, true",
    "ACCEPTS, CONDITIONS, false", "ACCEPTS, SUPPORTS, false", "REJECTS, CRITICIZES, false",
    "UNDECIDED, REJECTS, false", "THREATENS, OFFERS, false",
  })
  void opposite(Stance a, Stance b, boolean opposite) {
    assertThat(a.opposite(b)).isEqualTo(opposite);
  }
}
