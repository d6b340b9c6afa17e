package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  /** In each text the bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam held.|Nobody was hurt.",
        "It burned on October 7.|The cause is unknown.",
        "It burned on Jan. 26 and again on Feb. 3.|Nobody knows why.",
        "The vote on Sept. 9 was lost.",
        "Dr. Ines Falk and Mr. J. K. Orly met Gov. Dane.|They talked.",
        "She works for Halden Inc. and lives in St. Anne.",
        "He joined Halden Inc.|The firm makes pumps.",
        "The U.S. Navy sent 3 ships.|They arrived.",
        "It left the U.S.|The crew stayed.",
        "Doors open at 5 p.m. Monday.|Bring a coat.",
        "It began at 5 p.m.|The crowd left.",
        "It began at 5 p.m. GMT on Friday.",
        "It cost 3.5 million, or 1.2 per cent.|Nobody paid.",
        "Lot No. 5 was sold.|No.|Not that one.",
        "\u201CWe waited,\u201D she said.|\u201CNobody came.\u201D|Then it rained.",
        "\u201CStop!\u201D Falk said.|He ran.",
        "\u201CWhy now?\u201D asked the clerk.",
        "Why now?|Nobody says.",
        "\"It is over.\"|The crowd cheered.",
        "He called it \"a waste\".|Then he left.",
        "He waited\u2026 and waited.|Then he left.",
        "They went on...|Nobody followed.",
        "The rest (see No. 4) is lost.|(It was old.)|So what.",
        "Some 40 died.|12 of them were children.",
        "They voted.|\u201CNo,\u201D said one.",
        "It sank off Ostravik.The crew of 12 was saved.",
        "1. The first point.|2. The second point.",
        "See example.com for more.|It is free.",
        "Vitamin C.|The rest is luck.",
        "Gen. Orly Dane spoke.|Sen. Falk did not.",
        "Costs rose 4 percent vs. 3 percent a year ago.",
        "The total was $5.|$3 of it is gone.",
        "\u5927\u96E8\u3002|\u6D2A\u6C34\u3002|End.",
        "No mark at the end",
      })
  void endsWhereTheBarStands(String marked) {
    // One space stands for each bar, but where the text lost it.
    String glued = "Ostravik.The";
    List<String> expected =
        marked.contains(glued)
            ? List.of("It sank off Ostravik.", "The crew of 12 was saved.")
            : List.of(marked.split("\\|"));
    String text = marked.replace("|", marked.contains("\u3002") ? "" : " ");

    assertThat(SentenceSplitter.split(text).stream().map(r -> text.substring(r[0], r[1])))
        .isEqualTo(expected);
  }

  @Test
  void endlessSentencesAreCutAtASpace() {
    String text = "word ".repeat(1_000).strip();
    List<int[]> cut = SentenceSplitter.split(text);

    assertThat(cut).allMatch(r -> r[1] - r[0] <= SentenceSplitter.LONGEST);
    assertThat(String.join(" ", cut.stream().map(r -> text.substring(r[0], r[1])).toList()))
        .isEqualTo(text);
  }

  @Test
  void aTextWithoutSpacesIsCutBetweenCharacters() {
    String text = "\uD83D\uDEA2".repeat(SentenceSplitter.LONGEST);

    assertThat(SentenceSplitter.split(text))
        .allMatch(r -> !Character.isLowSurrogate(text.charAt(r[0])));
  }
}
