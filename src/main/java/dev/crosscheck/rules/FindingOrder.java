package dev.crosscheck.rules;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Finding;
import java.util.Comparator;
import java.util.List;

/** Rules fire in no promised order; findings leave the room in that of the texts. */
final class FindingOrder {
  /** By witnesses in the order of documents and places, then by rule, then by what is said. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::witnesses, FindingOrder::compare)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::explanation);

  private FindingOrder() {}

  private static int compare(List<Claim> first, List<Claim> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int order = Claim.ORDER.compare(first.get(i), second.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.size(), second.size());
  }
}
