package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boils clashes down to one a disagreement: the clearest pair, with those who side with it. */
final class Clashes {
  private static final int MOST_OTHERS = 8;

  /** So many disagreements of one value are enough to look through. */
  private static final int MOST_GROUPS = 16;

  private Clashes() {}

  /** One clash for each pair of stated values, others as further witnesses. */
  static List<Comparison> distinct(List<Clash> clashes) {
    List<Clash> sorted = new ArrayList<>(clashes);
    sorted.sort(
        // Where the order of sources decides, the pair that it decides speaks for the others.
        Comparator.comparing((Clash c) -> c.ruling() == null || !c.ruling().bySource())
            .thenComparing(c -> c.comparability().unknown().size())
            .thenComparing(c -> c.comparability().likely())
            .thenComparing(Clash::lower, Witnesses.OLDEST_FIRST)
            .thenComparing(Clash::higher, Witnesses.OLDEST_FIRST));
    List<List<Clash>> groups = new ArrayList<>();
    Map<String, List<List<Clash>>> index = new HashMap<>();
    for (Clash clash : sorted) {
      List<String> sides = List.of("<" + clash.lower().interval(), ">" + clash.higher().interval());
      List<Clash> group =
          sides.stream()
              .flatMap(s -> index.getOrDefault(s, List.of()).stream())
              .filter(g -> oneDisagreement(g.get(0), clash))
              .findFirst()
              .orElse(null);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
        for (String side : sides) {
          List<List<Clash>> known = index.computeIfAbsent(side, k -> new ArrayList<>());
          if (known.size() < MOST_GROUPS) {
            known.add(group);
          }
        }
      }
      group.add(clash);
    }
    List<Comparison> result = new ArrayList<>();
    for (List<Clash> same : groups) {
      Clash best = same.get(0);
      List<QuantityClaim> others =
          same.stream()
              .flatMap(c -> java.util.stream.Stream.of(c.lower(), c.higher()))
              .filter(c -> !c.equals(best.lower()) && !c.equals(best.higher()))
              .distinct()
              .sorted(Claim.ORDER)
              .limit(MOST_OTHERS)
              .toList();
      result.add(
          new Clash(
              best.lower(),
              best.higher(),
              others,
              best.comparability(),
              best.time(),
              best.sources(),
              same.stream().anyMatch(Clash::revised),
              best.disclosed(),
              best.ruling()));
    }
    return result;
  }

  /** One side is the same value and the other sides agree with each other. */
  private static boolean oneDisagreement(Clash a, Clash b) {
    boolean low = Values.plausible(a.lower()).meets(Values.plausible(b.lower()));
    boolean high = Values.plausible(a.higher()).meets(Values.plausible(b.higher()));
    return a.time() == b.time() && low && high;
  }
}
