package dev.crosscheck.link;

import static dev.crosscheck.model.Claims.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.QuantityClaim;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the house style makes of "casualties". */
class HouseStyleTest {
  private static Claims.Draft text(String document) {
    return in(document)
        .event("landslide")
        .statedAt(OffsetDateTime.parse("2024-04-11T18:00Z"))
        .terms("landslide", "virrat", "road");
  }

  private static List<String> measures(Casualties style, Claim... claims) {
    return HouseStyle.read(List.of(claims), style).stream()
        .map(c -> ((QuantityClaim) c).measure())
        .toList();
  }

  private static List<List<Claim>> exceeding(Casualties style, QuantityClaim... figures) {
    return HouseStyle.exceeding(List.of(figures), Story.plain(), style).stream()
        .map(Comparison::witnesses)
        .toList();
  }

  @Test
  void casualtiesAreTheKilledWhereNothingElseIsSaid() {
    Claim open = text("a").figure("casualties", 41);
    Claim told = text("a").at(90).quote("41 killed and wounded").figure("casualties", 41);
    Claim beside = text("b").at(20).inSentence(0, 80).figure("casualties", 41);
    Claim killed = text("b").at(40).inSentence(0, 80).figure("killed", 33);

    assertThat(measures(Casualties.KILLED, open, told, beside, killed))
        .containsExactly("killed", "casualties", "casualties", "killed");
    assertThat(measures(Casualties.ASK, open)).containsExactly("casualties");
    assertThat(measures(Casualties.KILLED_AND_INJURED, open)).containsExactly("casualties");
  }

  @Test
  void neitherTheKilledNorTheInjuredAreMoreThanTheCasualties() {
    QuantityClaim casualties = text("a").figure("casualties", 33);
    QuantityClaim killed = text("b").figure("killed", 41);
    QuantityClaim injured = text("c").figure("injured", 50);
    Casualties both = Casualties.KILLED_AND_INJURED;

    assertThat(exceeding(both, casualties, killed)).containsExactly(List.of(killed, casualties));
    assertThat(exceeding(both, injured, casualties)).containsExactly(List.of(injured, casualties));
    assertThat(exceeding(both, text("d").figure("casualties", 60), killed, injured)).isEmpty();
    assertThat(exceeding(both, killed, injured)).isEmpty();
    assertThat(exceeding(Casualties.KILLED, casualties, killed)).isEmpty();
    assertThat(exceeding(Casualties.ASK, casualties, killed)).isEmpty();
  }

  @Test
  void aPartCountedLaterMayBeMore() {
    QuantityClaim later =
        in("b")
            .event("landslide")
            .statedAt(OffsetDateTime.parse("2024-04-13T18:00Z"))
            .terms("landslide", "virrat", "road")
            .figure("killed", 41);

    assertThat(exceeding(Casualties.KILLED_AND_INJURED, text("a").figure("casualties", 33), later))
        .isEmpty();
  }

  @Test
  void manyDocumentsThatRepeatTwoValuesAreOneDisagreement() {
    assertThat(
            exceeding(
                Casualties.KILLED_AND_INJURED,
                text("a").figure("casualties", 33),
                text("b").figure("casualties", 33),
                text("c").figure("killed", 41),
                text("d").figure("killed", 41)))
        .hasSize(1);
  }
}
