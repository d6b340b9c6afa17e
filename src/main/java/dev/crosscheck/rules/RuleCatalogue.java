package dev.crosscheck.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules of an engine, by id. */
public final class RuleCatalogue {
  private final List<RuleInfo> rules;

  RuleCatalogue(Collection<RuleInfo> rules) {
    this.rules = rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
  }

  /** All rules in the order of their ids. */
  public List<RuleInfo> rules() {
    return rules;
  }

  /** The rule of that id. */
  public Optional<RuleInfo> find(String id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The rule whose id looks most like a mistyped one; empty when none comes near. */
  public Optional<RuleInfo> nearest(String id) {
    return rules.stream()
        .min(Comparator.comparingInt(r -> distance(r.id(), id)))
        .filter(r -> distance(r.id(), id) <= Math.max(2, id.length() / 2));
  }

  /** How many letters must be put in, left out or replaced to get from one word to the other. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replace = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
