package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  @Property
  void namesAreWordsInLowerCase(@ForAll Stance a) {
    assertThat(a.id()).matches(Pattern.compile("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTS, 1",
    "DEMANDS, 1",
    "CALLS_FOR, 1",
    "PRAISES, 1",
    "REJECTS, -1",
    "CRITICIZES, -1",
    "DENIES, -1",
    "CONDITIONS, 0",
    "ABSTAINS, 0",
    "UNDECIDED, 0",
    "THREATENS, 0",
  })
  void isForAgainstOrNeither(Stance stance, int polarity) {
    assertThat(stance.polarity()).isEqualTo(polarity);
  }
}
