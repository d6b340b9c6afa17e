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
  private static final int MOST = 60;

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
      for (PositionClaim a : distinct(group, 1)) {
        distinct(group, -1).forEach(b -> found.add(pairs.pair(a, b)));
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
    List<PositionClaim> forIt = distinct(claims, 1);
    List<PositionClaim> against = distinct(claims, -1);
    Map<List<Object>, StancePair> clearest = new LinkedHashMap<>();
    for (PositionClaim a : forIt) {
      for (PositionClaim b : against) {
        if (pairs.pair(a, b).comparison() instanceof StancePair p) {
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

  private static List<PositionClaim> distinct(List<PositionClaim> claims, int polarity) {
    Set<List<Object>> seen = new HashSet<>();
    return claims.stream()
        .filter(c -> c.stance().polarity() == polarity)
        .filter(c -> seen.add(List.of(c.anchor().document(), c.terms(), c.phase(), day(c))))
        .limit(MOST)
        .toList();
  }

  private static Object day(PositionClaim claim) {
    LocalDate day = PositionPairs.day(claim);
    return day == null ? "" : day;
  }
}
