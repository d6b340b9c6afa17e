package dev.crosscheck.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers and turns of phrase as a newspaper prints them. */
class NumbersTest {
  @Test
  void numbersHaveThousandsAndFewDecimals() {
    assertThat(Numbers.of(new BigDecimal("26637"))).isEqualTo("26,637");
    assertThat(Numbers.of(new BigDecimal("2.50"))).isEqualTo("2.5");
    assertThat(Numbers.of(new BigDecimal("33.8235"))).isEqualTo("33.82");
    assertThat(Numbers.of(new BigDecimal("-1200"))).isEqualTo("-1,200");
  }

  @Test
  void intervalsAreSaidInWords() {
    assertThat(Numbers.of(Interval.of(12), "person")).isEqualTo("12");
    assertThat(Numbers.of(Interval.of(12, 15), "person")).isEqualTo("12 to 15");
    assertThat(Numbers.of(Interval.atLeast(BigDecimal.TEN), "km")).isEqualTo("10 or more");
    assertThat(Numbers.of(Interval.atMost(BigDecimal.TEN), "percent")).isEqualTo("10% or less");
    assertThat(Numbers.of(new Interval(null, null), "person")).isEqualTo("any number");
    assertThat(Numbers.of(Interval.of(367, 965), "clock-minute")).isEqualTo("6:07 to 16:05");
    assertThat(Numbers.of(Interval.of(3_000_000), "USD")).isEqualTo("USD 3,000,000");
  }

  @Test
  void listsEndInAnd() {
    assertThat(Phrases.list(List.of())).isEmpty();
    assertThat(Phrases.list(List.of("a"))).isEqualTo("a");
    assertThat(Phrases.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Phrases.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void whatIsKnownIsSaidAndWhatIsOpenToo() {
    assertThat(
            Phrases.known(
                new Comparability(
                    Set.of(Dimension.EVENT, Dimension.AREA),
                    Set.of(Dimension.AS_OF, Dimension.POPULATION),
                    true)))
        .isEqualTo(
            "They agree on the event and the area. The text does not say whether who is counted"
                + " and the time are the same. One of them is not a plain statement, or is only the"
                + " likely reading.");
    assertThat(Phrases.known(new Comparability(Set.of(), Set.of(), false))).isEmpty();
  }

  @Test
  void measuresAreNamedAsEditorsDo() {
    assertThat(Phrases.counted("killed")).isEqualTo("the dead");
    assertThat(Phrases.counted("aid-truck")).isEqualTo("\"aid truck\"");
    assertThat(Phrases.quote(" two\n lines ")).isEqualTo("\"two lines\"");
  }
}
