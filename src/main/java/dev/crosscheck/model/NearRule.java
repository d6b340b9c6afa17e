package dev.crosscheck.model;

import java.util.List;

/**
 * The rule that comes closest to reporting two claims.
 *
 * @param rule its id
 * @param title one line on what it looks for
 * @param met its conditions that hold, in plain words
 * @param failed those that do not; empty when it reports the two
 */
public record NearRule(String rule, String title, List<String> met, List<String> failed) {
  public NearRule {
    met = List.copyOf(met);
    failed = List.copyOf(failed);
  }
}
