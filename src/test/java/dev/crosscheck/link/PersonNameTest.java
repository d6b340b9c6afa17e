package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.NameVariant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one, which are likely two spellings of one, and which are not. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ida Moss, Ida Moss, SAME",
    "Ida R. Moss, Ida Moss, SAME",
    "I. Moss, Ida Moss, SAME",
    "William Moss, Bill Moss, SAME",
    "José Luís Arroyo, Jose Arroyo, SAME",
    "Imad al-Darwan, Imad Al-Darwan, SAME",
    "Moss, Ida Moss, UNKNOWN",
    "Ida Moss, Jan Moss, DIFFERENT",
    "Ida Moss, Ida Falk, DIFFERENT",
  })
  void comparesNames(String one, String other, Agreement agreement) {
    assertThat(PersonName.of(one).with(PersonName.of(other))).isEqualTo(agreement);
    assertThat(PersonName.of(other).with(PersonName.of(one))).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "Ilse Wolfe, Ilse Wolff, SPELLING",
    "Brian Holter, Bryan Holter, SPELLING",
    "Anton Calameta, Anton LaCalameta, SPELLING",
    "Mohammed Darwan, Muhammad Darwan, TRANSLITERATION",
    "Ida Moss, Jan Moss,",
    "Ida Berg, Ida Borgmann,",
    "Ida Moss, Ida Falk,",
    "Moss, Ida Mass,",
  })
  void findsSpellings(String one, String other, NameVariant.How how) {
    assertThat(PersonName.of(one).variant(PersonName.of(other)).orElse(null)).isEqualTo(how);
  }

  @ParameterizedTest
  @CsvSource({
    "Latoya Brown, Latonya Brown, true",
    "Aili Marjola, Aili Marjolla, true",
    "Mario Brand, Maria Brand, false",
    "Ida Berg, Ida Borg, false",
    "Charlene Falk, Charlie Falk, false",
  })
  void knowsSlips(String one, String other, boolean slip) {
    assertThat(PersonName.of(one).slip(PersonName.of(other))).isEqualTo(slip);
  }
}
