package dev.crosscheck.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words with which two texts tell the same of a figure. */
final class KinWords {
  private static final List<String> KIN =
      List.of(
          "arrive land deliver fly bring carry ship transport unload send",
          "buy purchase order acquire",
          "sell auction",
          "lower reduce trim slash cut",
          "cost expense expenditure spending",
          "annual yearly",
          "wind gust",
          "destroy raze gut burn",
          "close shut",
          "build erect construct",
          "approve adopt pass",
          "suspend halt stop",
          "cancel scrap ground",
          "steal rob",
          "seize confiscate impound",
          "firm company group",
          "home house dwelling",
          "factory plant works");

  private static final Map<String, String> FIRST = first();

  private KinWords() {}

  private static Map<String, String> first() {
    Map<String, String> first = new HashMap<>();
    for (String line : KIN) {
      String[] words = line.split(" ");
      for (String word : words) {
        first.putIfAbsent(word, words[0]);
      }
    }
    return Map.copyOf(first);
  }

  /** One form for a word and its kin; words of one family begin alike. */
  static String of(String word) {
    return Sameness.stem(FIRST.getOrDefault(word, word));
  }
}
