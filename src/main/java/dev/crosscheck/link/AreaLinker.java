package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.TimeRelation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets the count of people in a place against that of a place around it: more dead in a town than
 * in its province cannot be.
 */
final class AreaLinker {
  /** Figures of so different a size are hardly ever about one thing. */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private AreaLinker() {}

  /** Figures of a place that are greater than those of a place around it, clearest pairs only. */
  static List<Comparison> exceeding(List<QuantityClaim> figures, PlaceGraph places) {
    Map<String, Map<String, List<QuantityClaim>>> byMeasure = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      if (figure.anchor().area() != null && usable(figure)) {
        byMeasure
            .computeIfAbsent(figure.measure(), k -> new LinkedHashMap<>())
            .computeIfAbsent(figure.anchor().area(), k -> new ArrayList<>())
            .add(figure);
      }
    }
    List<Comparison> result = new ArrayList<>();
    byMeasure.values().forEach(byArea -> among(byArea, places, result));
    return result;
  }

  private static void among(
      Map<String, List<QuantityClaim>> byArea, PlaceGraph places, List<Comparison> result) {
    Map<String, List<String>> byName = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    for (String area : byArea.keySet()) {
      order.put(area, order.size());
      byName.computeIfAbsent(places.key(area), k -> new ArrayList<>()).add(area);
    }
    byArea.forEach(
        (area, parts) ->
            places.around(area).stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .filter(around -> !around.equals(area))
                .distinct()
                .sorted(Comparator.comparing(around -> order.getOrDefault(around, 0)))
                .forEach(
                    around -> {
                      PlaceRelation relation = places.compare(area, around);
                      if (relation.kind() == PlaceRelation.Kind.WITHIN) {
                        greatest(parts, byArea.getOrDefault(around, List.of()), relation)
                            .ifPresent(result::add);
                      }
                    }));
  }

  /** Of all parts and wholes the first pair that cannot both be. */
  private static Optional<Comparison> greatest(
      List<QuantityClaim> parts, List<QuantityClaim> wholes, PlaceRelation relation) {
    List<QuantityClaim> distinct = Repeats.without(wholes);
    BigDecimal least = least(distinct);
    for (QuantityClaim part : Repeats.without(parts)) {
      BigDecimal low = part.interval().low();
      boolean none = least == null || low == null || low.compareTo(least) <= 0;
      for (QuantityClaim whole : none ? List.<QuantityClaim>of() : distinct) {
        if (exceeds(part, whole) && oneCount(part, whole)) {
          return Optional.of(
              new PartWhole(part, whole, comparability(part, whole), relation.because()));
        }
      }
    }
    return Optional.empty();
  }

  /** The least that all of some figures reach; no figure that is not above it exceeds one. */
  private static @Nullable BigDecimal least(List<QuantityClaim> figures) {
    return figures.stream()
        .map(f -> f.interval().high())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean usable(QuantityClaim figure) {
    boolean replaced =
        figure.breakdown() != null
            && figure.breakdown().role() != Breakdown.Role.WHOLE
            && figure.breakdown().role() != Breakdown.Role.PART
            && figure.breakdown().role() != Breakdown.Role.AFTER;
    return figure.unit().equals("person")
        && figure.scope() == Scope.CUMULATIVE
        && figure.anchor().modality().factual()
        && figure.anchor().reading() == Reading.SURE
        && !figure.anchor().negated()
        && !replaced
        && Values.understood(figure);
  }

  private static boolean exceeds(QuantityClaim part, QuantityClaim whole) {
    return whole.interval().below(part.interval())
        && part.stated() != null
        && whole.stated() != null
        && whole.stated().multiply(FAR).compareTo(part.stated()) >= 0;
  }

  /** Whether both count the same people of the same event, the whole not before the part. */
  private static boolean oneCount(QuantityClaim part, QuantityClaim whole) {
    TimeRelation time = Moments.relation(part, whole);
    return (time == TimeRelation.SAME || time == TimeRelation.EARLIER)
        && Sameness.event(part, whole) == Agreement.SAME
        && Sameness.population(part, whole) == Agreement.SAME;
  }

  /** An event of which both sides state the day is surely one; else their words only agree. */
  private static Comparability comparability(QuantityClaim part, QuantityClaim whole) {
    DateRange when = part.anchor().event().when();
    DateRange other = whole.anchor().event().when();
    boolean dated = when != null && other != null;
    boolean near = part.anchor().document().equals(whole.anchor().document());
    Set<Dimension> same =
        EnumSet.of(Dimension.MEASURE, Dimension.POPULATION, Dimension.AREA, Dimension.AS_OF);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (dated || near ? same : unknown).add(Dimension.EVENT);
    return new Comparability(same, unknown, false);
  }
}
