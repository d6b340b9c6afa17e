package dev.crosscheck.model;

/**
 * What an editor has chosen in {@code crosscheck.yaml}. Rules see it as a fact, as they see claims.
 *
 * @param severities how loudly rules speak, and where
 * @param casualties what "casualties" means when a text does not say it
 * @param counts what becomes of figures that exclude each other
 */
public record Policy(Severities severities, Casualties casualties, Counts counts) {
  /** What holds without a file. */
  public static final Policy DEFAULT = new Policy(Severities.OWN, Casualties.ASK, Counts.DEFAULT);

  /** With other severities. */
  public Policy withSeverities(Severities other) {
    return new Policy(other, casualties, counts);
  }
}
