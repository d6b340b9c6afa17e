package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claims;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.SourceRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "health ministry, the Health Ministry, SAME",
    "health ministry figures, health officials, SAME",
    "coast guard, the coast guard spokesman, SAME",
    "army, hospital, DIFFERENT",
    "officials, hospital, UNSTATED",
    "local authorities, the authorities, UNSTATED",
    "it, army, UNSTATED",
    "Orland police, Varda police, DIFFERENT",
    "Orland police chief Otto Brand, Varda Police, DIFFERENT",
    "mayor of Orland, Varda mayor, DIFFERENT",
    "Orland fire brigade, Varda Fire Brigade, DIFFERENT",
    "Orland police, police, SAME",
    "Orland police, Orland city police, SAME",
    "Orland police, police spokesman Karl Moss, SAME",
    "Orland police, Riot police, SAME",
    "German police, Orland police, SAME",
    "Gaza health ministry, Palestinian health ministry, SAME",
  })
  void acrossDocuments(String a, String b, SourceRelation expected) {
    QuantityClaim first = Claims.in("a").by(a).figure("killed", 12);
    QuantityClaim second = Claims.in("b").by(b).figure("killed", 15);
    assertThat(Sources.compare(first, second)).isEqualTo(expected);
    assertThat(Sources.compare(second, first)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} through the Varda agency / {1}")
  @CsvSource({
    "health ministry, health ministry, SAME",
    "health ministry, Varda agency, SAME",
    "health ministry, army, DIFFERENT",
  })
  void whoOnlyRelaysIsNoOtherSource(String source, String other, SourceRelation expected) {
    QuantityClaim first = Claims.in("a").by(source, "Varda agency").figure("killed", 12);
    QuantityClaim second = Claims.in("b").by(other).figure("killed", 15);
    assertThat(Sources.compare(first, second)).isEqualTo(expected);
    assertThat(Sources.compare(second, first)).isEqualTo(expected);
  }

  @Test
  void oneAgencyMayRelayTwoSources() {
    QuantityClaim first = Claims.in("a").by("health ministry", "Varda agency").figure("killed", 12);
    QuantityClaim second = Claims.in("b").by("army", "Varda agency").figure("killed", 15);
    assertThat(Sources.compare(first, second)).isEqualTo(SourceRelation.DIFFERENT);
  }

  @Test
  void oneDocumentInItsOwnVoice() {
    QuantityClaim first = Claims.in("a").figure("killed", 12);
    assertThat(Sources.compare(first, Claims.in("a").at(40).figure("killed", 15)))
        .isEqualTo(SourceRelation.SAME);
    assertThat(Sources.compare(first, Claims.in("b").figure("killed", 15)))
        .isEqualTo(SourceRelation.UNSTATED);
    assertThat(Sources.compare(first, Claims.in("a").at(40).by("army").figure("killed", 15)))
        .isEqualTo(SourceRelation.UNSTATED);
  }
}
