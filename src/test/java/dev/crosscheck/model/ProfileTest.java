package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTest {
  private static Profile of(String... sentences) {
    ProfileReader reader = new ProfileReader();
    for (String sentence : sentences) {
      reader.sentence(sentence);
    }
    return reader.profile(Metadata.NONE);
  }

  @Test
  void aCapitalLetterInsideASentenceMakesAName() {
    assertThat(of("The ferry left Aldane on Monday.").names()).containsExactly("aldane");
  }

  @Test
  void whereAnyWordHasACapitalLetterItMayBeAName() {
    Profile profile =
        of("Brekka was cut off, she said.", "He asked: \u201cWhere is the road?\u201d");
    assertThat(profile.names()).isEmpty();
    assertThat(profile.mayBeNames()).containsExactlyInAnyOrder("brekka", "where");
  }

  @Test
  void aWordThatIsAlsoWrittenSmallIsNoName() {
    assertThat(of("They met at the Harbour.", "The harbour was shut.").names()).isEmpty();
  }

  @Test
  void wordsOfOneNameAreKnownToFollowEachOther() {
    assertThat(of("They live in Port Aldane, Varda and Lind.").compounds())
        .containsExactly("port aldane");
  }

  @Test
  void aHeadlineProvesNoName() {
    ProfileReader reader = new ProfileReader();
    reader.headline("Ferry Sinks Off Aldane");
    assertThat(reader.profile(Metadata.NONE).names()).isEmpty();
    assertThat(reader.profile(Metadata.NONE).mayBeNames()).contains("aldane", "ferry");
  }

  @Test
  void formsOfAWordHaveOneStem() {
    assertThat(of("the dam collapsed, the collapses and the collapsing wall").words())
        .containsOnlyOnce("collaps");
  }

  @Test
  void nothingIsKnownOfATextThatWasNotRead() {
    assertThat(Profile.of(Metadata.NONE).unread()).isTrue();
    assertThat(of("The ferry left.").unread()).isFalse();
  }
}
