package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.TimeRelation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pair would look like had its comparison not ended early: every dimension that can be told,
 * and what the rules would have been given.
 */
public final class Facets {
  private Facets() {}

  /**
   * How the claims of a pair stand in each dimension. What the comparison found counts; what it did
   * not come to is found now. A dimension that cannot be compared is left out.
   */
  public static Map<Dimension, Agreement> of(Pairing pairing) {
    Map<Dimension, Agreement> all = new EnumMap<>(Dimension.class);
    if (pairing.reason() != Reason.OTHER_STORY) {
      if (pairing.first() instanceof QuantityClaim a
          && pairing.second() instanceof QuantityClaim b) {
        figures(a, b, all);
      } else if (pairing.first() instanceof PositionClaim a
          && pairing.second() instanceof PositionClaim b) {
        positions(a, b, all);
      } else if (pairing.first() instanceof ParticipantsClaim a
          && pairing.second() instanceof ParticipantsClaim b) {
        lists(a, b, all);
      }
    }
    pairing
        .comparability()
        .dimensions()
        .forEach(dimension -> all.put(dimension, pairing.comparability().in(dimension)));
    return all;
  }

  private static void figures(QuantityClaim a, QuantityClaim b, Map<Dimension, Agreement> all) {
    boolean alike = Linker.kind(a).equals(Linker.kind(b));
    boolean understood = Values.understood(a) && Values.understood(b);
    all.put(Dimension.EVENT, Sameness.event(a, b));
    all.put(Dimension.MEASURE, same(alike));
    if (alike && understood) {
      all.put(
          Dimension.POPULATION,
          Values.counted(a)
              ? Sameness.population(a, b)
              : Sameness.nameless(a) || Sameness.nameless(b)
                  ? Agreement.UNKNOWN
                  : Sameness.thing(a, b));
    }
    all.put(
        Dimension.AREA, Sameness.area(a.anchor().area(), b.anchor().area(), PlaceGraph.general()));
    all.put(Dimension.AS_OF, agreement(time(a, b)));
    all.put(Dimension.SCOPE, same(Sameness.scope(a, b)));
    all.put(Dimension.SOURCE, sources(a, b));
    all.put(Dimension.MODALITY, same(told(a) == told(b) && planned(a) == planned(b)));
    if (alike && understood) {
      all.put(Dimension.VALUE, same(Values.plausible(a).meets(Values.plausible(b))));
    }
  }

  /** Only a running count, or how many people are in a state, is moved by time alone. */
  private static TimeRelation time(QuantityClaim a, QuantityClaim b) {
    if (a.scope() == Scope.FIXED && b.scope() == Scope.FIXED) {
      return TimeRelation.SAME;
    }
    TimeRelation time = Moments.relation(a, b);
    boolean moving =
        a.scope() == Scope.CUMULATIVE && b.scope() == Scope.CUMULATIVE
            || a.scope() == Scope.STATE && a.unit().equals("person");
    return time == TimeRelation.SAME || moving ? time : TimeRelation.UNKNOWN;
  }

  private static Agreement agreement(TimeRelation time) {
    return switch (time) {
      case SAME -> Agreement.SAME;
      case EARLIER, LATER -> Agreement.DIFFERENT;
      case UNKNOWN -> Agreement.UNKNOWN;
    };
  }

  /** Lists of names: who is in them, and whether both are said to be so. */
  private static void lists(
      ParticipantsClaim a, ParticipantsClaim b, Map<Dimension, Agreement> all) {
    boolean told = a.anchor().modality().factual() == b.anchor().modality().factual();
    all.put(Dimension.MODALITY, same(told));
    all.put(Dimension.MEMBERS, same(Set.copyOf(a.members()).equals(Set.copyOf(b.members()))));
  }

  private static void positions(PositionClaim a, PositionClaim b, Map<Dimension, Agreement> all) {
    all.put(Dimension.AS_OF, agreement(PositionPairs.time(a, b)));
    all.put(
        Dimension.VALUE,
        PositionPairs.opposed(a, b)
            ? Agreement.DIFFERENT
            : a.stance().polarity() == b.stance().polarity() ? Agreement.SAME : Agreement.UNKNOWN);
    all.put(Dimension.TARGET, Proposals.compare(a, b));
  }

  private static Agreement sources(QuantityClaim a, QuantityClaim b) {
    return switch (Sources.compare(a, b)) {
      case SAME -> Agreement.SAME;
      case DIFFERENT -> Agreement.DIFFERENT;
      case UNSTATED -> Agreement.UNKNOWN;
    };
  }

  private static boolean told(QuantityClaim claim) {
    return claim.anchor().modality().factual() && !claim.anchor().negated();
  }

  private static boolean planned(QuantityClaim claim) {
    return claim.anchor().modality() == Modality.PLANNED;
  }

  private static Agreement same(boolean same) {
    return same ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /**
   * What rules are given for a pair, or would be if they were asked; empty when no comparison fits
   * two such claims.
   */
  public static Optional<Comparison> comparison(Pairing pairing) {
    if (pairing.comparison() != null || pairing.reason() == Reason.OTHER_STORY) {
      return Optional.ofNullable(pairing.comparison());
    }
    if (pairing.first() instanceof QuantityClaim a && pairing.second() instanceof QuantityClaim b) {
      return figures(pairing, a, b);
    }
    if (pairing.first() instanceof PositionClaim a && pairing.second() instanceof PositionClaim b) {
      TimeRelation time = PositionPairs.time(a, b);
      boolean told =
          a.phase() != PositionClaim.Phase.CURRENT || b.phase() != PositionClaim.Phase.CURRENT;
      return Optional.of(
          new StancePair(a, b, pairing.comparability(), time, told, PositionPairs.opposed(a, b)));
    }
    return Optional.empty();
  }

  private static Optional<Comparison> figures(Pairing pairing, QuantityClaim a, QuantityClaim b) {
    SourceRelation sources = Sources.compare(a, b);
    if (DriftLinker.confused(a, b)) {
      return Optional.of(new Drift(a, b, List.of(), pairing.comparability(), sources));
    }
    if (!Linker.kind(a).equals(Linker.kind(b)) || tied(a) || tied(b)) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            a,
            b,
            List.of(),
            pairing.comparability(),
            time(a, b) == TimeRelation.UNKNOWN ? TimeRelation.SAME : time(a, b),
            sources,
            pairing.reason() == Reason.REVISED,
            false));
  }

  /** A share is held against its own sum only. */
  private static boolean tied(QuantityClaim claim) {
    return claim.breakdown() != null && claim.breakdown().role() == Breakdown.Role.SHARE;
  }
}
