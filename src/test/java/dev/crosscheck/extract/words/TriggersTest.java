package dev.crosscheck.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggersTest {
  @ParameterizedTest
  @CsvSource({
    "reject, The union REJECTED the offer.",
    "deny, He denies it.",
    "deny, He denied it.",
    "argue, They were arguing against it.",
    "veto, Two lands vetoed the text.",
    "plan, They are planning a march.",
    "lead, She led the talks.",
    "say no, The board said no to the plan.",
    "come out against, The mayor came out firmly against the tunnel.",
    "go-ahead, It got the go-ahead for work.",
    "die, Two men are dying.",
  })
  void formsOfAWord(String phrase, String sentence) {
    assertThat(Triggers.of(List.of(phrase)).in(Beginnings.of(sentence))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "reject, The union accepted the offer.",
    "say no, The board said yes to the plan.",
    "lead, The pipes were old.",
  })
  void noneOfThem(String phrase, String sentence) {
    assertThat(Triggers.of(List.of(phrase)).in(Beginnings.of(sentence))).isFalse();
  }
}
