package dev.crosscheck.rules;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Problem;
import java.util.List;

/**
 * What the rules came to on one group.
 *
 * @param findings in the order of their witnesses, then of rules
 * @param problems rules that failed on the way; what the others found stands in {@code findings}
 */
public record Judgement(List<Finding> findings, List<Problem> problems) {
  public Judgement {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
