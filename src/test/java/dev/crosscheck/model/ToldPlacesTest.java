package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldPlacesTest {
  private static List<String> read(String sentence) {
    return ToldPlaces.in(sentence).stream().map(t -> t.part() + " < " + t.whole()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve people died in Oster, in Brekka province.|Oster < Brekka province",
        "Twelve people died in Oster, in the north of Brekka.|Oster < north of Brekka",
        "A bus overturned near Oster in northern Brekka.|Oster < northern Brekka",
        "A fire broke out in Oster, Brekka.|Oster < Brekka",
        "A fire broke out in Oster, Brekka, on Monday.|Oster < Brekka",
        "A fire broke out in Oster, Brekka on Monday.|Oster < Brekka",
        "Residents of Oster, Brekka, fled.|Oster < Brekka",
        "Three men were shot in Lindale, Ill., overnight.|Lindale < Ill.",
        "Troops entered the Brekka town of Oster at dawn.|Oster < Brekka",
        "Troops entered the northern Brekka town of Oster at dawn.|Oster < northern Brekka",
        "The town of Oster in the north of Brekka was cut off.|Oster < north of Brekka",
        "The small fishing village of Oster, in Brekka, was cut off.|Oster < Brekka",
        "Brekka's capital, Oster, was quiet.|Oster < Brekka",
        "Brekka's second-largest city, Oster, was quiet.|Oster < Brekka",
        "A clinic in Brekka's northern town of Oster closed.|Oster < Brekka",
        "Floods hit Brekka's Halden province.|Halden province < Brekka",
        "Floods hit Brekka's mountainous Halden province.|Halden province < Brekka",
        "Oster, the capital of Brekka, was quiet.|Oster < Brekka",
        "Oster, a town in northern Brekka, was quiet.|Oster < northern Brekka",
        "Oster, Brekka's largest city, was quiet.|Oster < Brekka",
        "Herders left the Halden valley in Brekka.|Halden valley < Brekka",
        "OSTER, Brekka (NW) — Rain fell.|Oster < Brekka",
        "They met in Khan al-Lind, in Brekka.|Khan al-Lind < Brekka",
        "They met in Port of Oster, in Brekka.|Port of Oster < Brekka",
      })
  void isTold(String sentence, String expected) {
    assertThat(read(sentence))
        .usingElementComparator(String::compareToIgnoreCase)
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Protests were held in Oster, Lind and Tarn.",
        "Protests were held in Oster, Lind, and Tarn.",
        "Protests were held in Oster, Lind, Tarn and Moss.",
        "People died in Oster, in Lind and in Tarn.",
        "In Oster, Brekka rejected the plan.",
        "In Oster, Officials said so.",
        "Elections in Oster in March were quiet.",
        "A quake near Oster, in March, was stronger.",
        "Troops of Brekka in Varda were attacked.",
        "Troops entered the town of Oster, near Brekka.",
        "The Halden district of Oster was cut off.",
        "Rain fell in Oster on Monday.",
        "The minister, Anna Lind, resigned.",
        "Oster and Brekka's capital were quiet.",
      })
  void isNotTold(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }
}
