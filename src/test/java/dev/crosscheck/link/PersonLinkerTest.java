package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.AgeClash;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.NameVariant;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.RoleClaim.Phase;
import dev.crosscheck.model.RoleClaim.Tenure;
import dev.crosscheck.model.RoleClash;
import dev.crosscheck.model.Severity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story tells of one person, and when it does not go together. */
class PersonLinkerTest {
  private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2024-03-04T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "34, 43, 0, true",
    "34, 35, 0, true",
    "34, 35, 2, true",
    "34, 35, 60, false",
    "35, 34, 60, true",
    "34, 35, 700, false",
    "34, 36, 700, false",
    "34, 36, 60, true",
    "34, 34, 800, true",
    "34, 34, 300, false",
  })
  void agesGoTogetherWhenOneBirthdayExplainsThem(
      int first, int second, int days, boolean conflict) {
    RoleClaim one = Claims.in("a.txt").statedAt(MONDAY).aged("Ida Moss", first);
    RoleClaim other = Claims.in("b.txt").statedAt(MONDAY.plusDays(days)).aged("Ida Moss", second);
    List<Comparison> found = PersonLinker.comparisons(List.of(one, other));
    assertThat(found.stream().anyMatch(AgeClash.class::isInstance))
        .isEqualTo(conflict && first != second);
    assertThat(AgeLinker.conflict(one, other)).isEqualTo(conflict && first != second);
  }

  @ParameterizedTest
  @CsvSource({"34, 35, false", "34, 37, false", "34, 43, true"})
  void withoutDatesOnlyAgesFarApartClash(int first, int second, boolean clash) {
    List<Comparison> found =
        PersonLinker.comparisons(
            List.of(
                Claims.in("a.txt").aged("Ida Moss", first),
                Claims.in("b.txt").aged("Ida Moss", second)));
    assertThat(!found.isEmpty()).isEqualTo(clash);
    assertThat(found).allMatch(c -> c.cap() == Severity.WARNING);
  }

  @Test
  void anAgeOfAnotherYearIsNotHeldAgainstOneOfToday() {
    List<Comparison> found =
        PersonLinker.comparisons(
            List.of(
                Claims.in("a.txt").statedAt(MONDAY).aged("Ida Moss", 34),
                Claims.in("b.txt")
                    .statedAt(MONDAY)
                    .asOf(LocalDate.of(1999, 1, 1))
                    .aged("Ida Moss", 12)));
    assertThat(found).isEmpty();
  }

  @Test
  void aFamilyNameAloneIsThePersonOfTheStoryWhoHasIt() {
    RoleClaim full = Claims.in("a.txt").statedAt(MONDAY).aged("Ida Moss", 34);
    RoleClaim alone = Claims.in("b.txt").statedAt(MONDAY).likely().aged("Moss", 43);
    RoleClaim other = Claims.in("c.txt").statedAt(MONDAY).aged("Jan Moss", 51);
    assertThat(PersonLinker.comparisons(List.of(full, alone))).hasSize(1);
    assertThat(PersonLinker.comparisons(List.of(full, alone, other))).isEmpty();
  }

  @Test
  void titlesOfOneGroupExcludeEachOther() {
    RoleClaim finance = minister("a.txt", "Ida Moss", "finance minister", Phase.CURRENT);
    RoleClaim labour = minister("b.txt", "Ida Moss", "labour minister", Phase.CURRENT);
    RoleClaim former = minister("b.txt", "Ida Moss", "labour minister", Phase.FORMER);
    RoleClaim plain = minister("b.txt", "Ida Moss", "minister", Phase.CURRENT);
    assertThat(PersonLinker.comparisons(List.of(finance, labour)))
        .singleElement()
        .isInstanceOfSatisfying(
            RoleClash.class, c -> assertThat(c.how()).isEqualTo(RoleClash.How.TITLES));
    assertThat(PersonLinker.comparisons(List.of(finance, former))).isEmpty();
    assertThat(PersonLinker.comparisons(List.of(finance, plain))).isEmpty();
  }

  @Test
  void anOfficeHasOneHolder() {
    RoleClaim ida = minister("a.txt", "Ida Moss", "finance minister", Phase.CURRENT);
    RoleClaim otto = minister("b.txt", "Otto Brand", "finance minister", Phase.CURRENT);
    RoleClaim acting = minister("b.txt", "Otto Brand", "finance minister", Phase.ACTING);
    assertThat(PersonLinker.comparisons(List.of(ida, otto)))
        .singleElement()
        .isInstanceOfSatisfying(
            RoleClash.class,
            c -> {
              assertThat(c.how()).isEqualTo(RoleClash.How.HOLDERS);
              assertThat(c.comparability().cap()).isEqualTo(Severity.WARNING);
            });
    assertThat(PersonLinker.comparisons(List.of(ida, acting))).isEmpty();
  }

  @Test
  void twoSpellingsNeedSomethingInCommon() {
    RoleClaim one = Claims.in("a.txt").statedAt(MONDAY).aged("Ilse Wolfe", 34);
    RoleClaim same = Claims.in("b.txt").statedAt(MONDAY).aged("Ilse Wolff", 34);
    RoleClaim older = Claims.in("b.txt").statedAt(MONDAY).aged("Ilse Wolff", 61);
    RoleClaim beside = Claims.in("a.txt").at(90).statedAt(MONDAY).aged("Ilse Wolff", 34);
    assertThat(PersonLinker.comparisons(List.of(one, same)))
        .singleElement()
        .isInstanceOf(NameVariant.class);
    assertThat(PersonLinker.comparisons(List.of(one, older))).isEmpty();
    assertThat(PersonLinker.comparisons(List.of(one, beside))).isEmpty();
  }

  @Test
  void aDayOfBirthIsHeldAgainstAnAge() {
    RoleClaim aged = Claims.in("a.txt").statedAt(MONDAY).aged("Ida Moss", 61);
    assertThat(PersonLinker.comparisons(List.of(aged, born(1971))))
        .singleElement()
        .isInstanceOfSatisfying(
            AgeClash.class, c -> assertThat(c.how()).isEqualTo(AgeClash.How.BIRTH));
    assertThat(PersonLinker.comparisons(List.of(aged, born(1962)))).isEmpty();
  }

  private static RoleClaim born(int year) {
    RoleClaim plain = Claims.in("b.txt").statedAt(MONDAY).aged("Ida Moss", 1);
    return new RoleClaim(
        plain.anchor(),
        plain.name(),
        plain.person(),
        "",
        Tenure.NONE,
        "",
        null,
        null,
        Phase.CURRENT,
        new Interval(null, null),
        new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        List.of());
  }

  private static RoleClaim minister(String document, String person, String title, Phase phase) {
    return Claims.in(document)
        .statedAt(MONDAY)
        .titled(person, title, Tenure.PORTFOLIO, "minister", phase);
  }
}
