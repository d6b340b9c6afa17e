package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words for offices and forms of address, and names that everyone shortens. */
final class TitleWords {
  /** Nouns for an office that one person holds. */
  private static final Set<String> OFFICES =
      WordList.of(
          """
          minister premier president chancellor king queen prince princess emir sultan
          pope governor mayor senator ambassador secretary spokesman spokeswoman
          spokesperson director chief leader chairman chairwoman chair commander
          speaker coordinator commissioner envoy negotiator co-leader head official
          judge bishop archbishop prosecutor coach captain general deputy mediator
          adviser
          """);

  /** Forms of address that are no part of a name. */
  private static final Set<String> ADDRESS =
      WordList.of(
          """
          mr mrs ms miss dr sir lord lady dame prof professor sheikh rev gen sen rep
          gov col capt lt sgt maj prime vice foreign interior finance former acting
          then major colonel lieutenant sergeant pm
          """);

  /** One office under several names. */
  private static final Map<String, String> SAME_OFFICE =
      Map.of("pm", "prime minister", "premier", "prime minister");

  /** Names that need no explanation in a text, with their full form. */
  private static final Map<String, String> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("US", "United States"),
          Map.entry("U.S.", "United States"),
          Map.entry("USA", "United States"),
          Map.entry("United States of America", "United States"),
          Map.entry("America", "United States"),
          Map.entry("UK", "United Kingdom"),
          Map.entry("U.K.", "United Kingdom"),
          Map.entry("Britain", "United Kingdom"),
          Map.entry("Great Britain", "United Kingdom"),
          Map.entry("UN", "United Nations"),
          Map.entry("U.N.", "United Nations"),
          Map.entry("EU", "European Union"),
          Map.entry("UAE", "United Arab Emirates"),
          Map.entry("DRC", "Democratic Republic of the Congo"));

  private TitleWords() {}

  static boolean isOffice(String word) {
    return OFFICES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isAddress(String word) {
    String bare = word.toLowerCase(Locale.ROOT);
    return ADDRESS.contains(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
  }

  /** Where the last word of a title stands, -1 when there is none. */
  static int lastTitle(List<String> words) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (isTitle(words.get(i))) {
        last = i;
      }
    }
    return last;
  }

  /** Whether the word belongs to a title rather than a name. */
  static boolean isTitle(String word) {
    return isOffice(word) || isAddress(word);
  }

  /** The form in which an office is compared. */
  static String office(List<String> words) {
    String office = String.join(" ", words).toLowerCase(Locale.ROOT);
    return SAME_OFFICE.getOrDefault(office, office);
  }

  /** The full form of a name that everyone shortens, else the name itself. */
  static String wellKnown(String name) {
    return WELL_KNOWN.getOrDefault(name, name);
  }
}
