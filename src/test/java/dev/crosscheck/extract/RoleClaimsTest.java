package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.syntax.English;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who somebody is, by many wordings. {@code |} parts sentences. */
class RoleClaimsTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(English.parser());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          # paragraph ; person ; title ; of ; phase ; age ; affiliation ; quote
          Interior Minister Ida Moss opened the bridge. ; Ida Moss ; interior minister ; - ; current ; - ; - ; Interior Minister Ida Moss
          Defense Secretary Ida Moss left. ; Ida Moss ; defence secretary ; - ; current ; - ; - ; Defense Secretary Ida Moss
          The bridge was opened by Orland's prime minister, Ida Moss, on Monday. ; Ida Moss ; prime minister ; Orland ; current ; - ; - ; Orland's prime minister, Ida Moss
          Bellford Police Chief Otto Brand denied it. ; Otto Brand ; police chief ; Bellford ; current ; - ; - ; Bellford Police Chief Otto Brand
          Bellford police Lt. Otto Brand denied it. ; Otto Brand ; police lieutenant ; Bellford ; current ; - ; - ; Bellford police Lt. Otto Brand
          Minister of Health Ida Moss left. ; Ida Moss ; health minister ; - ; current ; - ; - ; Minister of Health Ida Moss
          Ida Moss, the minister for education, left. ; Ida Moss ; education minister ; - ; current ; - ; - ; Ida Moss, the minister for education
          Ida Moss, the former interior minister, left. ; Ida Moss ; interior minister ; - ; former ; - ; - ; Ida Moss, the former interior minister
          Then-mayor Ida Moss left. ; Ida Moss ; mayor ; - ; former ; - ; - ; Then-mayor Ida Moss
          Acting Mayor Ida Moss left. ; Ida Moss ; mayor ; - ; acting ; - ; - ; Acting Mayor Ida Moss
          Governor-elect Ida Moss spoke. ; Ida Moss ; governor ; - ; elect ; - ; - ; Governor-elect Ida Moss
          Vice President Ida Moss spoke. ; Ida Moss ; president ; - ; deputy ; - ; - ; Vice President Ida Moss
          Ida Moss, mayor of Port Aldane, spoke. ; Ida Moss ; mayor ; Port Aldane ; current ; - ; - ; Ida Moss, mayor of Port Aldane
          Ida Moss is the mayor of Bellford. ; Ida Moss ; mayor ; Bellford ; current ; - ; - ; Ida Moss is the mayor of Bellford
          Ida Moss was named finance minister on Monday. ; Ida Moss ; finance minister ; - ; current ; - ; - ; Ida Moss was named finance minister
          Ida Moss was the mayor. ; Ida Moss ; mayor ; - ; former ; - ; - ; Ida Moss was the mayor
          Ida Moss, 34, of Bellford, was rescued. ; Ida Moss ; - ; - ; current ; 34 ; Bellford ; Ida Moss, 34
          Ida Moss (34) was rescued. ; Ida Moss ; - ; - ; current ; 34 ; - ; Ida Moss (34
          Ida Moss, aged 34, was rescued. ; Ida Moss ; - ; - ; current ; 34 ; - ; Ida Moss, aged 34
          Ida Moss, who is sixty-one, was rescued. ; Ida Moss ; - ; - ; current ; 61 ; - ; Ida Moss, who is sixty-one
          Ida Moss is 34 years old. ; Ida Moss ; - ; - ; current ; 34 ; - ; Ida Moss is 34
          The rescued were 34-year-old Ida Moss and a dog. ; Ida Moss ; - ; - ; current ; 34 ; - ; 34-year-old Ida Moss
          Ida Moss, a 34-year-old teacher from Bellford, was rescued. ; Ida Moss ; teacher ; - ; current ; 34 ; Bellford ; Ida Moss, a 34-year-old teacher
          The suspect, Otto Brand, 31, was held. ; Otto Brand ; suspect ; - ; current ; 31 ; - ; The suspect, Otto Brand, 31
          Police identified the gunman as Otto Brand, 31. ; Otto Brand ; gunman ; - ; current ; 31 ; - ; the gunman as Otto Brand, 31
          IDA MOSS, 34, was rescued. ; Ida Moss ; - ; - ; current ; 34 ; - ; IDA MOSS, 34
          Ida Moss left. | Mayor Moss was angry. ; Ida Moss ; mayor ; - ; current ; - ; - ; Mayor Moss
          Imad al-Darwan, 22, was rescued. ; Imad al-Darwan ; - ; - ; current ; 22 ; - ; Imad al-Darwan, 22
          Judge Ida R. Moss adjourned the trial. ; Ida R. Moss ; judge ; - ; current ; - ; - ; Judge Ida R. Moss
          """)
  void tellsWhoSomebodyIs(
      String paragraph,
      String person,
      String title,
      String of,
      String phase,
      Integer age,
      String affiliation,
      String quote) {
    RoleClaim claim =
        roles(paragraph).stream().filter(RoleClaim::lasting).findFirst().orElseThrow();
    assertThat(claim.person()).isEqualTo(person);
    assertThat(claim.title()).isEqualTo(title == null ? "" : title);
    assertThat(claim.of()).isEqualTo(of);
    assertThat(claim.phase().id()).isEqualTo(phase);
    assertThat(claim.age().low())
        .isEqualTo(Optional.ofNullable(age).map(BigDecimal::valueOf).orElse(null));
    assertThat(claim.affiliation()).isEqualTo(affiliation);
    assertThat(claim.quote()).isEqualTo(quote);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The storm hit Bellford, 34 houses lost their roofs.",
        "Bellford won 3, 2 and 1.",
        "General Motors opened a plant in Port Aldane.",
        "The Justice Department appealed.",
        "It happened on Monday, 6 February 2024.",
        "At the University of Orland, a witness saw it.",
        "New Mayor Spends First Day With Bellford Fire Brigade",
        "According to the victim, Brand ran away.",
      })
  void tellsOfNobody(String paragraph) {
    assertThat(roles(paragraph)).isEmpty();
  }

  @ParameterizedTest(name = "no age in: {0}")
  @ValueSource(
      strings = {
        "Ida Moss was 12 when the mine closed.",
        "Ida Moss, then 12, saw the mine close.",
        "Ida Moss, about 40, was rescued.",
        "Ida Moss, 34 of whose goats were lost, wept.",
        "Ida Moss, who led 3.5 to 2 after the break, left.",
      })
  void tellsNoAge(String paragraph) {
    assertThat(roles(paragraph)).noneMatch(RoleClaim::aged);
  }

  @Test
  void onePersonCanHaveTwoTitles() {
    assertThat(roles("Ida Moss, the mayor and police chief of Bellford, spoke."))
        .extracting(RoleClaim::title)
        .containsExactly("mayor", "police chief");
  }

  @Test
  void titlesOfAListGoWithTheirNames() {
    assertThat(roles("Ida Moss, the mayor, Otto Brand, the police chief, and Jan Falk spoke."))
        .filteredOn(RoleClaim::titled)
        .extracting(c -> c.person() + ": " + c.title())
        .containsExactly("Ida Moss: mayor", "Otto Brand: police chief");
  }

  @Test
  void aFamilyNameThatTwoShareStaysAsItIs() {
    List<RoleClaim> roles = roles("Ida Moss, 34, and Jan Moss, 36, wept. | Mayor Moss left.");
    assertThat(roles.get(2).person()).isEqualTo("Moss");
    assertThat(roles.get(2).anchor().reading()).isEqualTo(Reading.LIKELY);
  }

  @Test
  void aYearOfBirthIsAYearOfDays() {
    RoleClaim claim = roles("Ida Moss, born in 1978, has kept bees since.").get(0);
    assertThat(claim.born()).hasToString("DateRange[from=1978-01-01, to=1978-12-31]");
  }

  @Test
  void anAliasIsKept() {
    RoleClaim claim = roles("Ida Moss, also known as Ida Rask, left.").get(0);
    assertThat(claim.aliases()).containsExactly("Ida Rask");
  }

  private static List<RoleClaim> roles(String paragraph) {
    List<Claim> claims = EXTRACTOR.extract(Passages.document(paragraph));
    return claims.stream().filter(RoleClaim.class::isInstance).map(RoleClaim.class::cast).toList();
  }
}
