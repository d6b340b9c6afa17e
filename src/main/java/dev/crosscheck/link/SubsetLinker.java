package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets a part of a set against the size of the set told elsewhere: "34 of the city's public wells"
 * against "the city has 28 public wells".
 */
final class SubsetLinker {
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private SubsetLinker() {}

  /** Parts that are larger than a whole of the same things, in one story. */
  static List<Comparison> exceeding(List<QuantityClaim> figures) {
    Map<String, List<QuantityClaim>> byThing = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      boolean usable =
          Values.counted(figure)
              && Values.understood(figure)
              && !figure.unit().equals("person")
              && figure.anchor().modality().factual()
              && !figure.anchor().negated();
      if (usable) {
        byThing.computeIfAbsent(figure.measure(), k -> new ArrayList<>()).add(figure);
      }
    }
    List<Comparison> result = new ArrayList<>();
    byThing
        .values()
        .forEach(
            same -> {
              Map<Set<String>, List<QuantityClaim>> wholes = new HashMap<>();
              same.stream()
                  .filter(SubsetLinker::plain)
                  .forEach(w -> wholes.computeIfAbsent(words(w), k -> new ArrayList<>()).add(w));
              wholes.replaceAll((words, alike) -> Repeats.without(alike));
              same.stream().filter(SubsetLinker::part).forEach(p -> against(p, wholes, result));
            });
    return result;
  }

  private static boolean part(QuantityClaim figure) {
    return figure.breakdown() == null && words(figure).contains("of");
  }

  private static boolean plain(QuantityClaim figure) {
    Set<String> words = words(figure);
    return figure.breakdown() == null && !words.contains("of") && !words.contains("other");
  }

  private static void against(
      QuantityClaim part, Map<Set<String>, List<QuantityClaim>> wholes, List<Comparison> result) {
    Set<String> narrowed = words(part);
    narrowed.remove("of");
    for (QuantityClaim whole : wholes.getOrDefault(narrowed, List.of())) {
      Interval size = Values.plausible(whole);
      if (size.below(Values.plausible(part))
          && !far(whole, part)
          && Sameness.shared(part, whole) >= 1
          && Sameness.event(part, whole) != Agreement.DIFFERENT
          && Sameness.area(part, whole) != Agreement.DIFFERENT) {
        result.add(
            new PartWhole(
                part,
                whole,
                new Comparability(
                    Set.of(Dimension.MEASURE, Dimension.POPULATION),
                    Set.of(Dimension.EVENT),
                    false)));
        return;
      }
    }
  }

  private static boolean far(QuantityClaim low, QuantityClaim high) {
    return low.stated() != null
        && high.stated() != null
        && low.stated().multiply(FAR).compareTo(high.stated()) < 0;
  }

  private static Set<String> words(QuantityClaim figure) {
    return figure.population() == null
        ? new HashSet<>()
        : new HashSet<>(List.of(figure.population().split(" ")));
  }
}
