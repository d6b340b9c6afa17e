package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # terms              | what they come to | sign
          school closure       | close school      | 1
          keep open school     | close school      | -1
          ban carbon tax       | carbon tax        | -1
          end ban carbon tax   | carbon tax        | 1
          lower retirement age | age raise retirement | -1
          permanent ceasefire  | war               | -1
          end war              | war               | -1
          six-week ceasefire   | ceasefire six-week | 1
          ban                  | ban               | 1
          """)
  void comesTo(String terms, String form, int sign) {
    Aim aim = Aim.of(List.of(terms.split(" ")));
    assertThat(String.join(" ", aim.terms())).isEqualTo(form);
    assertThat(aim.sign()).isEqualTo(sign);
  }
}
