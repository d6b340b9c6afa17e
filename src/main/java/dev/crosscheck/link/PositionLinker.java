package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.StancePair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets opposite positions of one holder toward one thing against each other: one pair a
 * disagreement, with the clearest witnesses.
 */
public final class PositionLinker {
  /** Positions for and against that are compared for one holder; more are repetitions. */
  private static final int MOST = 90;

  private static final Comparator<StancePair> CLEAREST =
      Comparator.comparing((StancePair p) -> p.comparability().unknown().size())
          .thenComparing(p -> p.comparability().likely())
          .thenComparing(StancePair::first, Claim.ORDER)
          .thenComparing(StancePair::second, Claim.ORDER);

  private PositionLinker() {}

  /**
   * The disagreements among positions of one story.
   *
   * @param claims in any order
   */
  public static List<StancePair> pairs(List<PositionClaim> claims) {
    PositionPairs pairs = new PositionPairs(claims);
    List<StancePair> found = new ArrayList<>();
    byHolder(claims).values().forEach(group -> found.addAll(within(group, pairs)));
    return found;
  }

  /** The pairs for and against that are looked at, whatever comes of them. */
  static List<Pairing> pairings(List<PositionClaim> claims) {
    PositionPairs pairs = new PositionPairs(claims);
    List<Pairing> found = new ArrayList<>();
    for (List<PositionClaim> group : byHolder(claims).values()) {
      List<PositionClaim> all = distinct(group);
      for (int i = 0; i < all.size(); i++) {
        for (PositionClaim b : all.subList(i + 1, all.size())) {
          if (PositionPairs.opposed(all.get(i), b)) {
            found.add(pairs.pair(all.get(i), b));
          }
        }
      }
    }
    return found;
  }

  private static Map<String, List<PositionClaim>> byHolder(List<PositionClaim> claims) {
    Map<String, List<PositionClaim>> byHolder = new LinkedHashMap<>();
    claims.stream()
        .sorted(Claim.ORDER)
        .filter(PositionPairs::held)
        .forEach(
            c -> byHolder.computeIfAbsent(Holders.key(c.holder()), k -> new ArrayList<>()).add(c));
    return byHolder;
  }

  private static List<StancePair> within(List<PositionClaim> claims, PositionPairs pairs) {
    List<PositionClaim> all = distinct(claims);
    Map<List<Object>, StancePair> clearest = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      PositionClaim a = all.get(i);
      for (PositionClaim b : all.subList(i + 1, all.size())) {
        if (PositionPairs.opposed(a, b) && pairs.pair(a, b).comparison() instanceof StancePair p) {
          clearest.merge(
              List.of(shared(a, b), p.time(), p.changeTold()),
              p,
              (x, y) -> CLEAREST.compare(x, y) <= 0 ? x : y);
        }
      }
    }
    return List.copyOf(clearest.values());
  }

  private static Set<String> shared(PositionClaim a, PositionClaim b) {
    Set<String> shared = new HashSet<>(a.terms());
    shared.retainAll(b.terms());
    return shared;
  }

  private static List<PositionClaim> distinct(List<PositionClaim> claims) {
    Set<List<Object>> seen = new HashSet<>();
    return claims.stream()
        .filter(
            c ->
                seen.add(
                    List.of(
                        c.anchor().document(),
                        c.terms(),
                        Proposals.side(c),
                        c.stance(),
                        c.anchor().negated(),
                        c.phase(),
                        day(c))))
        .limit(MOST)
        .toList();
  }

  private static Object day(PositionClaim claim) {
    LocalDate day = PositionPairs.day(claim);
    return day == null ? "" : day;
  }
}
