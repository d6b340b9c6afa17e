package dev.crosscheck.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its evidence and its state of review: what a report shows.
 *
 * @param id fingerprint: independent of the order of the sides, of line numbers and of unrelated
 *     edits; another one when either side's value changes
 * @param finding what the rule said
 * @param evidence the sides, the two clearest first
 * @param status where the review stands
 * @param decision the recorded reason, when there is one
 */
public record Discrepancy(
    String id, Finding finding, List<Evidence> evidence, Status status, @Nullable String decision) {
  /** Gravest first, then by document and place, then by rule. */
  public static final Comparator<Discrepancy> ORDER =
      Comparator.comparing((Discrepancy d) -> d.finding().severity())
          .reversed()
          .thenComparing(d -> d.evidence().get(0).document())
          .thenComparing(d -> d.evidence().get(0).span())
          .thenComparing(d -> d.finding().rule())
          .thenComparing(Discrepancy::id);

  public Discrepancy {
    evidence = List.copyOf(evidence);
  }

  /** Where the review of a discrepancy stands. */
  public enum Status {
    NEW,
    KNOWN,
    DISMISSED,
    ACCEPTED,
    DEFERRED,
    RESOLVED;

    /** Name in reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
