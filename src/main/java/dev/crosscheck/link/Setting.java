package dev.crosscheck.link;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Revision;
import dev.crosscheck.model.TimeRelation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the other figures of a story and measure say about a pair of them.
 *
 * @param story what its documents tell beside their claims
 * @param revised values that a text says were replaced: "revised down from 120"
 * @param restated values that a text gives in place of others: "revised to 98"
 * @param magnitudes the magnitudes of earthquakes that each document gives
 * @param several whether some document says or gives so many figures that it tells of several
 *     incidents
 */
record Setting(
    Story story,
    Set<BigDecimal> revised,
    Set<BigDecimal> restated,
    Map<String, Set<BigDecimal>> magnitudes,
    boolean several) {
  /** So many different plain figures of one measure in one document make it a story of several. */
  private static final int SEVERAL = 3;

  Setting {
    revised = Set.copyOf(revised);
    restated = Set.copyOf(restated);
    magnitudes = Map.copyOf(magnitudes);
  }

  /**
   * The setting that figures of one story, measure and dimension make for each other.
   *
   * @param story what its documents tell beside their claims
   */
  static Setting of(Collection<QuantityClaim> figures, Story story) {
    Set<BigDecimal> replaced = new HashSet<>();
    Set<BigDecimal> restated = new HashSet<>();
    Map<String, Set<BigDecimal>> plain = new HashMap<>();
    for (QuantityClaim figure : figures) {
      BigDecimal stated = figure.stated();
      if (stated == null) {
        continue;
      }
      Breakdown role = figure.breakdown();
      if (figure.givenUp() || role != null && role.role() == Breakdown.Role.BEFORE) {
        replaced.add(stated.stripTrailingZeros());
      }
      if (figure.replacing()) {
        restated.add(stated.stripTrailingZeros());
      }
      if (role == null
          && figure.population() == null
          && figure.anchor().event().ground() == EventRef.Ground.MAIN
          && (FigurePairs.usable(figure) || figure.givenUp() && !replaced(figure))) {
        plain
            .computeIfAbsent(figure.anchor().document(), k -> new HashSet<>())
            .add(stated.stripTrailingZeros());
      }
    }
    return new Setting(
        story,
        replaced,
        restated,
        Magnitudes.byDocument(figures),
        story.several() || plain.values().stream().anyMatch(v -> v.size() >= SEVERAL));
  }

  /** Whether its text gives up the figure for another, so that both are of one thing. */
  private static boolean replaced(QuantityClaim figure) {
    return figure.revision() != null && figure.revision().part() == Revision.Part.OLD;
  }

  /** Whether a text says that the figure's value was replaced. */
  boolean revised(QuantityClaim claim) {
    return in(revised, claim);
  }

  /**
   * Whether one of two figures is said to take the place of others, whichever they were: that of
   * all but later ones.
   *
   * @param time how the lower one stands in time to the higher one
   */
  boolean restated(QuantityClaim lower, QuantityClaim higher, TimeRelation time) {
    return in(restated, lower) && !in(restated, higher) && time != TimeRelation.EARLIER
        || in(restated, higher) && !in(restated, lower) && time != TimeRelation.LATER;
  }

  private static boolean in(Set<BigDecimal> values, QuantityClaim claim) {
    return claim.stated() != null && values.contains(claim.stated().stripTrailingZeros());
  }
}
