package dev.crosscheck.link;

import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes "casualties" for what the house style says, where no words beside it say something else: as
 * figures for the killed, or as a whole that has the killed and the injured in it.
 */
final class HouseStyle {
  private static final String CASUALTIES = "casualties";

  /** Measures that are in the casualties. */
  private static final List<String> PARTS = List.of("killed", "injured");

  private HouseStyle() {}

  /** The claims as the house style reads them. */
  static List<Claim> read(List<Claim> claims, Casualties style) {
    if (style != Casualties.KILLED) {
      return claims;
    }
    Set<List<Object>> told = new HashSet<>();
    claims.stream()
        .filter(c -> c instanceof QuantityClaim q && PARTS.contains(q.measure()))
        .forEach(c -> told.add(List.of(c.document(), c.sentence())));
    List<Claim> read = new ArrayList<>();
    for (Claim claim : claims) {
      boolean open =
          claim instanceof QuantityClaim figure
              && figure.measure().equals(CASUALTIES)
              && !figure.fateTold()
              && !told.contains(List.of(claim.document(), claim.sentence()));
      read.add(open && claim instanceof QuantityClaim figure ? figure.as("killed") : claim);
    }
    return read;
  }

  /** The killed or injured that are more than the casualties, where those are both. */
  static List<Comparison> exceeding(List<QuantityClaim> figures, Story story, Casualties style) {
    List<Comparison> found = new ArrayList<>();
    if (style == Casualties.KILLED_AND_INJURED) {
      PARTS.forEach(measure -> found.addAll(exceeding(figures, story, measure)));
    }
    return found;
  }

  private static List<Comparison> exceeding(
      List<QuantityClaim> figures, Story story, String measure) {
    Map<String, QuantityClaim> parts = new HashMap<>();
    figures.stream().filter(f -> f.measure().equals(measure)).forEach(f -> parts.put(f.id(), f));
    Map<List<Object>, Comparison> found = new LinkedHashMap<>();
    for (Pairing pairing :
        FigureLinker.exceeding(
            figures.stream().filter(f -> f.measure().equals(CASUALTIES)).toList(),
            parts.values().stream().map(f -> f.as(CASUALTIES)).sorted(Claim.ORDER).toList(),
            story)) {
      QuantityClaim part = parts.get(pairing.second().id());
      boolean holds =
          pairing.verdict() == Verdict.CONFLICT || pairing.verdict() == Verdict.CONTESTED;
      if (part != null
          && holds
          && pairing.comparison() instanceof Clash clash
          && clash.sameTime()) {
        // One disagreement of two values, however many documents repeat them.
        found.putIfAbsent(
            List.of(part.interval(), clash.lower().interval()),
            new PartWhole(part, clash.lower(), clash.comparability()));
      }
    }
    return List.copyOf(found.values());
  }
}
