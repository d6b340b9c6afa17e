package dev.crosscheck.model;

import java.util.regex.Pattern;

/**
 * Words that tell of more than one sudden event of a kind: "the second strike of the day", "twin
 * bombings", "both incidents". In such a story a shared kind of event does not show that two
 * figures are of one.
 */
final class SeveralEvents {
  private static final String COUNT =
      "two|three|four|five|six|several|both|twin|multiple|separate|second|third|another|dual|double"
          + "|consecutive|simultaneous|coordinated|co-ordinated|(?:series|string|spate|wave) of";

  private static final String EVENT =
      "attack|assault|raid|strike|air ?strike|shooting|bombing|explosion|blast|earthquake|quake"
          + "|fire|blaze|crash|collision|accident|landslide|avalanche|incident|massacre|stabbing"
          + "|sinking|shipwreck";

  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:" + COUNT + ")(?: [a-z][a-z-]+){0,2} (?:" + EVENT + ")s?\\b",
          Pattern.CASE_INSENSITIVE);

  private SeveralEvents() {}

  /** Whether a sentence tells of several. */
  static boolean in(String sentence) {
    return SEVERAL.matcher(sentence).find();
  }
}
