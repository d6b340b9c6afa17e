package dev.crosscheck.link;

import java.util.Set;

/** Parts of a place that have no ground in common. */
final class Sides {
  private static final Set<Set<String>> OPPOSITE =
      Set.of(
          Set.of("north", "south"),
          Set.of("east", "west"),
          Set.of("northeast", "southwest"),
          Set.of("northwest", "southeast"),
          Set.of("northeast", "northwest"),
          Set.of("southeast", "southwest"),
          Set.of("northeast", "southeast"),
          Set.of("northwest", "southwest"));

  private Sides() {}

  /** Whether two parts of one place lie apart; "north" and "east" may overlap. */
  static boolean apart(String a, String b) {
    return !a.equals(b) && OPPOSITE.contains(Set.of(a, b));
  }
}
