package dev.crosscheck.check;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Problem;
import java.util.List;

/**
 * The claims of a corpus.
 *
 * @param claims in {@link Claim#ORDER}
 * @param problems what could not be read
 */
public record Extraction(List<Claim> claims, List<Problem> problems) {
  public Extraction {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }
}
