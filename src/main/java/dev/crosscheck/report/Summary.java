package dev.crosscheck.report;

import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A run in a few lines: what was read, what is new, what was decided, what could not be read.
 *
 * @param lines sentences in the order of their weight
 */
public record Summary(List<String> lines) {
  public Summary {
    lines = List.copyOf(lines);
  }

  /** Sums up a report. */
  public static Summary of(Report report) {
    List<String> lines = new ArrayList<>();
    int claims = report.documents().stream().mapToInt(Report.Summary::claims).sum();
    lines.add(
        count(report.documents().size(), "document")
            + ", "
            + count(claims, "claim")
            + ": "
            + found(report)
            + ".");
    if (!report.problems().isEmpty()) {
      lines.add(
          count(report.problems().size(), "problem")
              + " kept something from being checked, see above.");
    }
    if (!report.unusedDecisions().isEmpty()) {
      lines.add(
          "Decisions that match nothing any more, to be removed from the review file: "
              + String.join(", ", report.unusedDecisions()));
    }
    return new Summary(lines);
  }

  private static String found(Report report) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long n =
          report.discrepancies().stream()
              .filter(d -> d.status() == Discrepancy.Status.NEW)
              .filter(d -> d.finding().severity() == severity)
              .count();
      if (n > 0) {
        parts.add(count(n, severity.id()));
      }
    }
    String fresh = parts.isEmpty() ? "nothing new" : String.join(", ", parts);
    List<String> decided = new ArrayList<>();
    for (Discrepancy.Status status : Discrepancy.Status.values()) {
      long n = report.discrepancies().stream().filter(d -> d.status() == status).count();
      if (n > 0 && status != Discrepancy.Status.NEW) {
        decided.add(n + " " + status.id());
      }
    }
    return decided.isEmpty() ? fresh : fresh + "; " + String.join(", ", decided);
  }

  private static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
