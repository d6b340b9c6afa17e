package dev.crosscheck.extract;

import java.util.Map;

/** Nouns for things that reports use for each other, each with the form that is compared. */
final class ThingWords {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("home", "house"),
          Map.entry("dwelling", "house"),
          Map.entry("household", "house"),
          Map.entry("residence", "house"),
          Map.entry("post", "job"),
          Map.entry("position", "job"),
          Map.entry("vessel", "ship"),
          Map.entry("aircraft", "plane"),
          Map.entry("airplane", "plane"),
          Map.entry("aeroplane", "plane"),
          Map.entry("jet", "plane"),
          Map.entry("airliner", "plane"),
          Map.entry("truck", "lorry"),
          Map.entry("automobile", "car"),
          Map.entry("store", "shop"),
          Map.entry("company", "firm"),
          Map.entry("jab", "dose"),
          Map.entry("shot", "dose"),
          Map.entry("ballot", "vote"),
          Map.entry("nation", "country"),
          Map.entry("state", "country"),
          Map.entry("blaze", "fire"),
          Map.entry("quake", "earthquake"),
          Map.entry("expense", "cost"),
          Map.entry("saving", "cost"),
          Map.entry("earnings", "profit"),
          Map.entry("turnover", "revenue"),
          Map.entry("sales", "revenue"));

  private ThingWords() {}

  /** The form in which the lemma is compared. */
  static String canonical(String lemma) {
    return SAME.getOrDefault(lemma, lemma);
  }
}
