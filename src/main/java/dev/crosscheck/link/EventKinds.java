package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of events that may mean one event: "the attack" and "the raid", not "the quake". */
final class EventKinds {
  private static final List<Set<String>> KINDS =
      List.of(
          Set.of(
              "attack",
              "assault",
              "raid",
              "shooting",
              "bombing",
              "massacre",
              "explosion",
              "blast",
              "rampage",
              "incursion",
              "stabbing"),
          Set.of("earthquake", "quake", "tremor"),
          Set.of("aftershock"),
          Set.of("cyclone", "hurricane", "typhoon", "storm", "tornado"),
          Set.of("flood", "flooding", "landslide", "mudslide"),
          Set.of("fire", "blaze", "wildfire"),
          Set.of("crash", "collision", "derailment", "accident"),
          Set.of("sinking", "capsizing", "shipwreck"),
          Set.of(
              "war",
              "offensive",
              "invasion",
              "bombardment",
              "strike",
              "airstrike",
              "siege",
              "clash"),
          Set.of("truce", "ceasefire", "pause", "exchange", "swap"),
          Set.of("outbreak", "epidemic", "pandemic"),
          Set.of("election", "vote", "referendum"),
          Set.of("protest", "riot"),
          Set.of("drought", "famine"),
          Set.of("match", "game"),
          Set.of("stampede", "crush"));

  /** Events whose count moves as long as they last, which may be years from their first day. */
  private static final Set<String> LASTING =
      Set.of(
          "war",
          "offensive",
          "invasion",
          "bombardment",
          "siege",
          "outbreak",
          "epidemic",
          "pandemic",
          "drought",
          "famine",
          "protest",
          "heatwave");

  /** Events that happen at one spot, so that a wider name of the place is the same place. */
  private static final Set<String> SPOT =
      Set.of(
          "shooting",
          "bombing",
          "explosion",
          "blast",
          "stabbing",
          "fire",
          "blaze",
          "crash",
          "collision",
          "derailment",
          "collapse",
          "sinking",
          "capsizing",
          "shipwreck",
          "stampede",
          "crush");

  private EventKinds() {}

  /** Whether the event happens at one spot. */
  static boolean atOneSpot(String label) {
    return SPOT.contains(label);
  }

  /** Whether the event goes on for weeks or more. */
  static boolean goesOn(String label) {
    return LASTING.contains(label);
  }

  /** Whether two names of events can mean one event; unknown when one is missing or general. */
  static Agreement compare(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    if (a.equals(b)) {
      return Agreement.SAME;
    }
    Optional<Set<String>> first = kind(a);
    Optional<Set<String>> second = kind(b);
    if (first.isEmpty() || second.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return first.equals(second) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** One word for all names that may mean one event; the name itself when it has no others. */
  static String family(String name) {
    return kind(name).map(k -> k.stream().sorted().findFirst().orElse(name)).orElse(name);
  }

  private static Optional<Set<String>> kind(String name) {
    return KINDS.stream().filter(k -> k.contains(name)).findFirst();
  }
}
