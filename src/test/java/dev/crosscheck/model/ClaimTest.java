package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a claim can say about itself. */
class ClaimTest {
  @Test
  void onlyPlainAndSureClaimsCanBeErrors() {
    assertThat(Claims.in("a").figure("killed", 3).cap()).isEqualTo(Severity.ERROR);
    assertThat(Claims.in("a").likely().figure("killed", 3).cap()).isEqualTo(Severity.WARNING);
    assertThat(Claims.in("a").modality(Modality.FEARED).figure("killed", 3).cap())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void casualtiesMayTellWhatTheyAre() {
    assertThat(Claims.in("a").quote("40 casualties").figure("casualties", 40).fateTold()).isFalse();
    assertThat(
            Claims.in("a").quote("40 casualties, dead or hurt").figure("casualties", 40).fateTold())
        .isTrue();
    assertThat(Claims.in("a").population("wounded men").figure("casualties", 40).fateTold())
        .isTrue();
    assertThat(Claims.in("a").terms("fatality").figure("casualties", 40).fateTold()).isTrue();
    assertThat(Claims.in("a").terms("deadline").figure("casualties", 40).fateTold()).isFalse();
  }

  @Test
  void aCountFitsAListOfThatLength() {
    Interval uncounted = new Interval(null, null);
    assertThat(Claims.in("a").members("state", Interval.of(2), "Chad", "Mali").countFits())
        .isTrue();
    assertThat(Claims.in("a").members("state", Interval.of(3), "Chad", "Mali").countFits())
        .isFalse();
    assertThat(Claims.in("a").members("state", uncounted, "Chad", "Mali").countFits()).isTrue();
    assertThat(Claims.in("a").members("state", uncounted, "Chad", "Mali").counted()).isFalse();
  }
}
