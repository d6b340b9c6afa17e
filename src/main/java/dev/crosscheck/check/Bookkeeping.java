package dev.crosscheck.check;

import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.Problem;
import java.util.List;

/**
 * The ledger of a corpus.
 *
 * @param ledger with the place of each figure
 * @param problems what could not be read
 */
public record Bookkeeping(Ledger ledger, List<Problem> problems) {
  public Bookkeeping {
    problems = List.copyOf(problems);
  }
}
