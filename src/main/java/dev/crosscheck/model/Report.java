package dev.crosscheck.model;

import java.util.List;

/**
 * The outcome of a run.
 *
 * @param documents what was read, by id
 * @param problems what could not be read
 * @param discrepancies in {@link Discrepancy#ORDER}
 * @param unusedDecisions fingerprints in the review file that match nothing any more
 */
public record Report(
    List<Summary> documents,
    List<Problem> problems,
    List<Discrepancy> discrepancies,
    List<String> unusedDecisions) {
  public Report {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    discrepancies = List.copyOf(discrepancies);
    unusedDecisions = List.copyOf(unusedDecisions);
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
