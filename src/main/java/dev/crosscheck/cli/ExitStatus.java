package dev.crosscheck.cli;

import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Report;

/** What the process says to whoever started it. */
final class ExitStatus {
  /** Nothing new at or above the threshold. */
  static final int CLEAN = 0;

  /** Something new at or above the threshold. */
  static final int FOUND = 1;

  /** The request or an input is wrong. */
  static final int WRONG = 2;

  private ExitStatus() {}

  static int of(Report report, FailOn threshold, boolean keepGoing) {
    if (!report.problems().isEmpty() && !keepGoing) {
      return WRONG;
    }
    boolean found =
        report.discrepancies().stream()
            .filter(d -> d.status() == Discrepancy.Status.NEW)
            .anyMatch(d -> threshold.reachedBy(d.finding().severity()));
    return found ? FOUND : CLEAN;
  }
}
