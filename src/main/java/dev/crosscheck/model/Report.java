package dev.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run.
 *
 * @param documents what was read, by id
 * @param problems what could not be read
 * @param discrepancies in {@link Discrepancy#ORDER}
 * @param unusedDecisions fingerprints in the review file that match nothing any more
 * @param compared what was compared and is not reported, or null when nobody asked
 */
public record Report(
    List<Summary> documents,
    List<Problem> problems,
    List<Discrepancy> discrepancies,
    List<String> unusedDecisions,
    @Nullable Compared compared) {
  public Report {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    discrepancies = List.copyOf(discrepancies);
    unusedDecisions = List.copyOf(unusedDecisions);
  }

  /** A report that was not asked what else was compared. */
  public Report(
      List<Summary> documents,
      List<Problem> problems,
      List<Discrepancy> discrepancies,
      List<String> unusedDecisions) {
    this(documents, problems, discrepancies, unusedDecisions, null);
  }

  /**
   * A document in a report.
   *
   * @param id of the document
   * @param metadata what is known of it
   * @param claims how many were read from it
   */
  public record Summary(String id, Metadata metadata, int claims) {}
}
