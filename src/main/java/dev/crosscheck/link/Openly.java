package dev.crosscheck.link;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.SourceRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the texts of a story say openly that there are several figures for one thing: as a range,
 * in one sentence, or with sources of their own.
 */
final class Openly {
  /** More figures of one measure in a document than this are a table. */
  private static final int MOST_FIGURES = 40;

  /** So many bands, and so many figures at each end, are enough to look through. */
  private static final int MOST_BANDS = 100;

  /** What can come of two figures for one thing. */
  private static final Set<Reason> ONE_THING =
      EnumSet.of(
          Reason.MEETS,
          Reason.SAME_SENTENCE,
          Reason.CLASH,
          Reason.SOURCES,
          Reason.FELL,
          Reason.GREW,
          Reason.CHANGED);

  private final FigurePairs pairs;
  private final List<Band> bands = new ArrayList<>();
  private final List<QuantityClaim> lowest;
  private final List<QuantityClaim> highest;

  /** From low to high; one claim for a range. */
  private record Band(QuantityClaim low, QuantityClaim high) {}

  /** Looks through figures of one story and measure. */
  Openly(List<QuantityClaim> figures, FigurePairs pairs) {
    this.pairs = pairs;
    Map<String, List<QuantityClaim>> byDocument = new LinkedHashMap<>();
    figures.forEach(
        f -> byDocument.computeIfAbsent(f.document(), document -> new ArrayList<>()).add(f));
    byDocument.values().forEach(this::bands);
    List<QuantityClaim> sourced =
        figures.stream().filter(f -> f.anchor().attribution() != null).toList();
    this.lowest = sourced.stream().sorted(Values.LOWER).limit(MOST_BANDS).toList();
    this.highest = sourced.stream().sorted(Values.HIGHER).limit(MOST_BANDS).toList();
  }

  private void bands(List<QuantityClaim> ofOneDocument) {
    List<QuantityClaim> figures = ofOneDocument.stream().limit(MOST_FIGURES).toList();
    for (int i = 0; i < figures.size() && bands.size() < MOST_BANDS; i++) {
      QuantityClaim a = figures.get(i);
      if (a.hedge() == Hedge.RANGE) {
        bands.add(new Band(a, a));
      }
      for (QuantityClaim b : figures.subList(i + 1, figures.size())) {
        boolean together =
            a.sentence().equals(b.sentence()) || Sources.compare(a, b) == SourceRelation.DIFFERENT;
        if (together && oneThing(a, b)) {
          boolean below = Values.plausible(a).below(Values.plausible(b));
          bands.add(below ? new Band(a, b) : new Band(b, a));
        }
      }
    }
  }

  private boolean oneThing(QuantityClaim a, QuantityClaim b) {
    Pairing pairing = pairs.pair(a, b);
    return a.id().equals(b.id()) || ONE_THING.contains(pairing.reason());
  }

  /** Whether some text gives a range, or two figures openly, that both of these lie in. */
  boolean covers(QuantityClaim lower, QuantityClaim higher) {
    return bands.stream().anyMatch(band -> within(lower, higher, band.low(), band.high()));
  }

  /** Whether two sources that differ give figures that both of these lie between. */
  boolean betweenSources(QuantityClaim lower, QuantityClaim higher) {
    if (Sources.compare(lower, higher) == SourceRelation.DIFFERENT) {
      return true;
    }
    return lowest.stream()
        .filter(low -> !Values.plausible(lower).below(Values.plausible(low)))
        .filter(low -> oneThing(low, lower))
        .anyMatch(
            low ->
                highest.stream()
                    .filter(high -> Sources.compare(low, high) == SourceRelation.DIFFERENT)
                    .anyMatch(high -> within(lower, higher, low, high)));
  }

  private boolean within(
      QuantityClaim lower, QuantityClaim higher, QuantityClaim low, QuantityClaim high) {
    return !Values.plausible(lower).below(Values.plausible(low))
        && !Values.plausible(high).below(Values.plausible(higher))
        && oneThing(low, lower)
        && oneThing(high, higher);
  }

  /**
   * What the sources give for the thing that two figures disagree on, lowest first; of the two
   * themselves one that has a source, when the other has none.
   */
  List<QuantityClaim> given(QuantityClaim lower, QuantityClaim higher) {
    boolean bothSourced =
        lower.anchor().attribution() != null && higher.anchor().attribution() != null;
    Stream<QuantityClaim> known =
        Stream.of(
                bands.stream().flatMap(band -> Stream.of(band.low(), band.high())),
                lowest.stream(),
                highest.stream())
            .flatMap(s -> s);
    return known
        .filter(f -> !bothSourced || !f.equals(lower) && !f.equals(higher))
        .filter(f -> oneThing(f, lower) || oneThing(f, higher))
        .distinct()
        .sorted(Comparator.comparing(Values::low).thenComparing(QuantityClaim.ORDER))
        .toList();
  }
}
