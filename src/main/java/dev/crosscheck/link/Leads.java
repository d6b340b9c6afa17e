package dev.crosscheck.link;

import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The figures with which documents open. A report tells first how many died in what it reports, so
 * two reports of one story open with the toll of one event, whether or not their sentences name it.
 */
final class Leads {
  /** Further down, in characters, a first figure is likely of something told in passing. */
  private static final int FAR = 1500;

  private Leads() {}

  /** The ids of the opening figures of each document among figures of one measure. */
  static Set<String> of(Collection<QuantityClaim> figures) {
    Map<String, QuantityClaim> first = new HashMap<>();
    for (QuantityClaim figure : figures) {
      first.merge(
          figure.anchor().document(),
          figure,
          (a, b) -> b.anchor().span().start() < a.anchor().span().start() ? b : a);
    }
    Set<String> leads = new HashSet<>();
    for (QuantityClaim figure : first.values()) {
      if (opening(figure)) {
        leads.add(figure.id());
      }
    }
    return leads;
  }

  private static boolean opening(QuantityClaim figure) {
    return figure.population() == null
        && figure.anchor().event().ground() == Ground.MAIN
        && figure.anchor().span().start() < FAR
        && figure.stated() != null
        && figure.stated().signum() > 0
        && Likeness.standard(figure)
        && FigurePairs.usable(figure);
  }

  /**
   * Whether two figures open two documents without a date and are so of one toll. Of documents with
   * dates the words must say more, for a toll of another day needs no explanation. In a story of
   * several incidents it is so only where those are counted together, as the quakes of a series
   * are.
   */
  static boolean both(QuantityClaim a, QuantityClaim b, Setting setting) {
    boolean open =
        setting.leads().contains(a.id())
            && setting.leads().contains(b.id())
            && !a.document().equals(b.document())
            && a.anchor().statedAt() == null
            && b.anchor().statedAt() == null;
    boolean series =
        EventKinds.inSeries(a.anchor().event().label())
            && EventKinds.inSeries(b.anchor().event().label())
            && a.scope() == Scope.CUMULATIVE
            && b.scope() == Scope.CUMULATIVE
            && doubled(a, b);
    return open && (!setting.several() || series);
  }

  /** The toll of a series grows for days; texts without a date may only be of two of them. */
  private static boolean doubled(QuantityClaim a, QuantityClaim b) {
    BigDecimal first = a.stated();
    BigDecimal second = b.stated();
    return first != null
        && second != null
        && first.max(second).compareTo(first.min(second).multiply(BigDecimal.valueOf(2))) >= 0;
  }
}
