package dev.crosscheck.link;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
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
 * @param several whether some document says or gives so many figures that it tells of several
 *     incidents
 */
record Setting(Story story, Set<BigDecimal> revised, boolean several) {
  /** So many different plain figures of one measure in one document make it a story of several. */
  private static final int SEVERAL = 3;

  Setting {
    revised = Set.copyOf(revised);
  }

  /**
   * The setting that figures of one story, measure and dimension make for each other.
   *
   * @param story what its documents tell beside their claims
   */
  static Setting of(Collection<QuantityClaim> figures, Story story) {
    Set<BigDecimal> replaced = new HashSet<>();
    Map<String, Set<BigDecimal>> plain = new HashMap<>();
    for (QuantityClaim figure : figures) {
      BigDecimal stated = figure.stated();
      if (stated == null) {
        continue;
      }
      Breakdown role = figure.breakdown();
      if (role != null && role.role() == Breakdown.Role.BEFORE) {
        replaced.add(stated.stripTrailingZeros());
      }
      if (role == null
          && figure.population() == null
          && figure.anchor().event().ground() == EventRef.Ground.MAIN
          && FigurePairs.usable(figure)) {
        plain
            .computeIfAbsent(figure.anchor().document(), k -> new HashSet<>())
            .add(stated.stripTrailingZeros());
      }
    }
    return new Setting(
        story,
        replaced,
        story.several() || plain.values().stream().anyMatch(v -> v.size() >= SEVERAL));
  }

  /** Whether a text says that the figure's value was replaced. */
  boolean revised(QuantityClaim claim) {
    return claim.stated() != null && revised.contains(claim.stated().stripTrailingZeros());
  }
}
