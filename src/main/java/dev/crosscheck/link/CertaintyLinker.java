package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.CertaintyPair;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees a figure that one text fears, thinks possible or could not confirm, and that another gives
 * as a fact without being later. Only people are counted so: of other things a text says too little
 * for two equal numbers to be surely of one.
 */
final class CertaintyLinker {
  private static final Set<Modality> OPEN =
      EnumSet.of(Modality.FEARED, Modality.UNCONFIRMED, Modality.HYPOTHETICAL);

  /** Smaller numbers are often the same by chance. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(3);

  private CertaintyLinker() {}

  /** So many texts that give a number as a fact are enough to look through. */
  private static final int MOST = 200;

  /** The figures of one measure that lost their reserve. */
  static List<Comparison> inflated(List<QuantityClaim> figures) {
    List<Comparison> found = new ArrayList<>();
    Map<List<Object>, List<QuantityClaim>> given = new HashMap<>();
    for (QuantityClaim figure : figures) {
      if (figure.anchor().modality() == Modality.ASSERTED) {
        given.computeIfAbsent(value(figure), k -> new ArrayList<>()).add(figure);
      }
    }
    for (QuantityClaim hedged : figures) {
      if (!OPEN.contains(hedged.anchor().modality()) || !usable(hedged)) {
        continue;
      }
      List<QuantityClaim> alike = given.getOrDefault(value(hedged), List.of());
      for (QuantityClaim firm : alike.subList(0, Math.min(MOST, alike.size()))) {
        if (!firm.anchor().document().equals(hedged.anchor().document())
            && usable(firm)
            && same(hedged, firm)
            && !confirmed(hedged, alike)
            && !later(firm, hedged)) {
          found.add(new CertaintyPair(hedged, firm, comparability(hedged, firm)));
          break;
        }
      }
    }
    return found;
  }

  private static List<Object> value(QuantityClaim figure) {
    BigDecimal stated = figure.stated();
    return List.of(
        figure.measure(), figure.unit(), stated == null ? "" : stated.stripTrailingZeros());
  }

  private static boolean usable(QuantityClaim claim) {
    return claim.stated() != null
        && claim.stated().compareTo(LEAST) >= 0
        && claim.hedge() != Hedge.UP_TO
        && !claim.anchor().negated()
        && claim.anchor().reading() == Reading.SURE
        && claim.breakdown() == null
        && claim.unit().equals("person")
        && claim.scope() != Scope.PERIOD;
  }

  private static boolean same(QuantityClaim a, QuantityClaim b) {
    return a.stated() != null
        && b.stated() != null
        && a.stated().compareTo(b.stated()) == 0
        && a.measure().equals(b.measure())
        && a.unit().equals(b.unit())
        && Sameness.event(a, b) == Agreement.SAME
        && Sameness.population(a, b) == Agreement.SAME;
  }

  /** Whether the text that hedges also gives the number as a fact. */
  private static boolean confirmed(QuantityClaim hedged, List<QuantityClaim> figures) {
    return figures.stream()
        .anyMatch(
            f ->
                f.anchor().document().equals(hedged.anchor().document())
                    && f.anchor().modality() == Modality.ASSERTED
                    && same(hedged, f));
  }

  /** Whether the firm claim is later, so that it may have been confirmed in between. */
  static boolean later(Claim firm, Claim hedged) {
    OffsetDateTime said = firm.anchor().statedAt();
    OffsetDateTime open = hedged.anchor().statedAt();
    return said != null && open != null && said.isAfter(open);
  }

  /** Whether it is known which is the earlier. */
  static boolean dated(Claim firm, Claim hedged) {
    return firm.anchor().statedAt() != null && hedged.anchor().statedAt() != null;
  }

  private static Comparability comparability(QuantityClaim hedged, QuantityClaim firm) {
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    if (!dated(firm, hedged)) {
      unknown.add(Dimension.AS_OF);
    }
    return new Comparability(
        EnumSet.of(Dimension.EVENT, Dimension.MEASURE, Dimension.POPULATION, Dimension.VALUE),
        unknown,
        false);
  }
}
