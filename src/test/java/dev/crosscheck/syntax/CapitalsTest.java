package dev.crosscheck.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @ParameterizedTest
  @CsvSource({
    "REBELS KILLED TWO SOLDIERS NEAR ORM, true",
    "Rebels killed two soldiers near Orm, false",
    "NATO and the UN met in ORM, false",
    "U.S., false",
    "12 MARCH 1990, false",
  })
  void only(String sentence, boolean capitals) {
    assertThat(Capitals.only(sentence)).isEqualTo(capitals);
  }

  /** Names keep their capital; every character keeps its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REBELS KILLED TWO U.S. SOLDIERS NEAR BOGOTA. | Rebels killed two U.S. soldiers near Bogota.",
        "THE POLICE SAID I AM FREE IN ZACATE. | The police said I am free in Zacate.",
      })
  void small(String sentence, String expected) {
    String small = English.parser().parse(sentence).text();
    assertThat(small).isEqualTo(expected).hasSameSizeAs(sentence);
  }

  @Test
  void readAsUsual() {
    Tree tree = English.parse("GUERRILLAS KILLED TWO SOLDIERS AND WOUNDED FIVE.");
    Token killed = tree.token(1);
    assertThat(killed.lemma()).isEqualTo("kill");
    assertThat(tree.firstChild(killed, "dobj").map(Token::lemma)).contains("soldier");
    assertThat(tree.firstChild(killed, "conj").map(Token::lemma)).contains("wound");
  }
}
