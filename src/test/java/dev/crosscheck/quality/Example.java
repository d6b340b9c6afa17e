package dev.crosscheck.quality;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Span;
import java.nio.file.Path;
import java.util.List;

/**
 * Texts with what must and what must not be found in them.
 *
 * @param name for lists
 * @param folder where the texts are
 * @param must what must be found
 * @param traps what tempts a checker and must not be found
 * @param least the mildest severity that counts as found
 */
record Example(String name, Path folder, List<Entry> must, List<Entry> traps, Severity least) {
  /**
   * Sides that belong together.
   *
   * @param kind the rule, or the name of the trap
   * @param sides where they stand
   */
  record Entry(String kind, List<Side> sides) {
    /** Every side is touched by a witness. */
    boolean wholeIn(Finding finding) {
      return sides.stream().allMatch(side -> side.in(finding));
    }

    /** Some side is touched by a witness of the same rule. */
    boolean partIn(Finding finding) {
      return finding.rule().equals(kind) && sides.stream().anyMatch(side -> side.in(finding));
    }

    @Override
    public String toString() {
      return kind + ": " + String.join(" | ", sides.stream().map(Side::quote).toList());
    }
  }

  /** A quote and the part of its document that counts as the same place. */
  record Side(String document, Span span, String quote) {
    boolean in(Finding finding) {
      return finding.witnesses().stream()
          .map(Claim::anchor)
          .anyMatch(at -> at.document().equals(document) && at.span().overlaps(span));
    }
  }
}
