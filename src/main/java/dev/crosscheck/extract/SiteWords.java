package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Triggers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nouns for sorts of places. Words of one line may be of one place; words of two lines of a layer
 * are two places. To add one, add it to its line or add a line.
 */
final class SiteWords {
  /** What stands on a plot of its own. */
  private static final String BUILDING =
      """
      school classroom kindergarten nursery
      university college campus
      mosque
      church cathedral chapel
      synagogue
      temple shrine
      hospital clinic
      hotel motel guesthouse hostel
      restaurant cafe café pub bar diner tavern
      supermarket grocery
      market bazaar
      mall
      prison jail
      stadium arena
      factory plant mill refinery
      warehouse depot
      brewery
      theatre theater
      cinema
      bank
      library
      museum gallery
      nightclub
      courthouse
      embassy consulate
      farm barn
      mine quarry
      airport airfield
      bridge
      tunnel
      dock docks harbour harbor quay pier wharf
      river
      lake
      motorway highway
      park
      beach
      forest wood
      home house flat apartment
      """;

  /** Part of a building. */
  private static final String ROOM =
      """
      kitchen
      staircase stairwell stairs
      basement cellar
      lobby foyer
      roof rooftop
      corridor hallway
      bathroom toilet
      lift elevator
      attic
      canteen cafeteria
      bedroom
      garage
      garden
      """;

  /** Where somebody is at the end. */
  private static final String END =
      """
      scene
      way
      ambulance
      hospital
      """;

  private static final Map<String, String> BUILDINGS = kinds("building", BUILDING);
  private static final Map<String, String> ROOMS = kinds("room", ROOM);
  private static final Map<String, String> ENDS = kinds("end", END);

  private SiteWords() {}

  /**
   * The sort of place that a noun tells, with its layer.
   *
   * @param noun its lemma or form
   * @param death whether it is where somebody died
   */
  static Optional<String> kind(String noun, boolean death) {
    return Optional.ofNullable(death ? ENDS.get(noun) : null)
        .or(() -> Optional.ofNullable(BUILDINGS.get(noun)))
        .or(() -> Optional.ofNullable(ROOMS.get(noun)));
  }

  /** Words of which a sentence that tells such a place has one. */
  static Triggers triggers() {
    List<String> words = new ArrayList<>(BUILDINGS.keySet());
    words.addAll(ROOMS.keySet());
    words.addAll(ENDS.keySet());
    return Triggers.of(words);
  }

  private static Map<String, String> kinds(String layer, String lines) {
    Map<String, String> kinds = new HashMap<>();
    for (String line : lines.strip().split("\n")) {
      List<String> words = List.of(line.strip().split(" "));
      words.forEach(w -> kinds.put(w, layer + ":" + words.get(0)));
    }
    return Map.copyOf(kinds);
  }
}
