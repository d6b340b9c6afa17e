package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What sort of event a text tells of, whether it took place, where, and who had which part in it.
 *
 * @param type one name for all words of such an event: "crash" for "came down" and "collision"
 * @param spot whether such an event happens at one spot
 * @param status whether it took place
 * @param site where, or null when the clause does not tell it
 * @param participants who had a part, in the order of the text
 */
public record Occurrence(
    String type, boolean spot, Status status, @Nullable Site site, List<Participant> participants) {
  public Occurrence {
    participants = List.copyOf(participants);
  }

  /** Whether an event took place. */
  public enum Status {
    /** It did. */
    HAPPENED,
    /** It is to come, as far as the text knows. */
    PLANNED,
    /** It was to come and was called off. */
    CANCELLED,
    /** It is said not to have taken place. */
    DENIED;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
