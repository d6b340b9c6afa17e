package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words for the moment at which a sudden event begins. Each kind of event has one name for all
 * nouns that may mean it.
 */
final class ClockWords {
  static final String ATTACK = "attack";

  private static final Map<String, Set<String>> EVENTS =
      Map.of(
          ATTACK,
          WordList.of(
              "attack shooting gunfire shot gunshot bombing explosion blast massacre assault"),
          "earthquake",
          WordList.of("earthquake quake tremor temblor"),
          "fire",
          WordList.of("fire blaze"),
          "crash",
          WordList.of("crash collision derailment accident"),
          "collapse",
          WordList.of("collapse"),
          "sinking",
          WordList.of("sinking"),
          "landslide",
          WordList.of("landslide mudslide"),
          "avalanche",
          WordList.of("avalanche"),
          "tornado",
          WordList.of("tornado twister"),
          "stampede",
          WordList.of("stampede"));

  /** What an event, named by a noun, does when it begins. */
  static final Set<String> TAKES_PLACE =
      WordList.of(
          """
          happen occur take come begin start erupt strike hit rock shake jolt break report hear ring
          be unfold touch sweep
          """);

  /** Verbs of one who comes and then does what the next verb tells. */
  static final Set<String> COMES =
      WordList.of("enter walk arrive come burst storm drive go step pull march barge return");

  private static final Set<String> WEAPONS =
      WordList.of("bomb shell missile rocket mortar airstrike grenade round strike bomber");

  private static final Set<String> VEHICLES =
      WordList.of(
          """
          plane jet airliner aircraft helicopter train bus truck lorry car tram ferry boat ship vessel
          flight tanker coach van
          """);

  private static final Set<String> STRUCTURES =
      WordList.of(
          """
          building bridge roof wall mine dam tower stand ceiling scaffold scaffolding crane tunnel
          block factory hall
          """);

  private ClockWords() {}

  /** The kind of a sudden event that a noun names. */
  static Optional<String> event(String lemma) {
    return EVENTS.entrySet().stream()
        .filter(e -> e.getValue().contains(lemma))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The kind of the event that begins when a subject does what the verb tells. */
  static Optional<String> deed(String verb, String subject) {
    return switch (verb) {
      case "shoot", "attack", "ambush", "stab", "explode", "detonate" -> Optional.of(ATTACK);
      case "hit", "strike", "land", "slam", "fall" ->
          WEAPONS.contains(subject) ? Optional.of(ATTACK) : Optional.empty();
      case "crash", "derail", "collide" ->
          VEHICLES.contains(subject) ? Optional.of("crash") : Optional.empty();
      case "sink", "capsize" ->
          VEHICLES.contains(subject) ? Optional.of("sinking") : Optional.empty();
      case "collapse" -> STRUCTURES.contains(subject) ? Optional.of("collapse") : Optional.empty();
      default -> Optional.empty();
    };
  }
}
