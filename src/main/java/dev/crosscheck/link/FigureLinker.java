package dev.crosscheck.link;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.TimeRelation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets figures of one story and measure against each other. Figures that differ only in value form
 * a cell; cells, not figures, are compared, and of a cell only its extremes can be witnesses. So
 * ten thousand figures for one thing cost a sort, not a square.
 */
final class FigureLinker {
  /**
   * Above this many kinds of figures in one measure and story, documents are no longer kept apart;
   * when there are still more, each is compared with itself and the next in time only.
   */
  private static final int MOST_CELLS = 300;

  /** So many different plain figures of one measure in one document make it a story of several. */
  private static final int SEVERAL = 3;

  private static final Comparator<QuantityClaim> LOWER =
      Comparator.comparing(FigureLinker::high).thenComparing(QuantityClaim.ORDER);

  private static final Comparator<QuantityClaim> HIGHER =
      Comparator.comparing(FigureLinker::low).reversed().thenComparing(QuantityClaim.ORDER);

  private FigureLinker() {}

  /** The clashes among figures of one story, measure and dimension. */
  static List<Comparison> clashes(List<QuantityClaim> figures) {
    List<QuantityClaim> usable = figures.stream().filter(FigureLinker::usable).toList();
    List<Cell> cells = cells(usable, true);
    if (cells.size() > MOST_CELLS) {
      cells = cells(usable, false);
    }
    boolean several = severalIncidents(usable);
    Set<BigDecimal> revised = revised(figures);
    List<Clash> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int end = cells.size() > MOST_CELLS ? Math.min(i + 1, cells.size() - 1) : cells.size() - 1;
      for (int j = i; j <= end; j++) {
        compare(cells.get(i), cells.get(j), revised)
            .filter(c -> !several || sureOfEvent(c))
            .ifPresent(found::add);
      }
    }
    return Clashes.distinct(found);
  }

  /**
   * Whether some document gives so many figures for one measure that it tells several incidents.
   */
  private static boolean severalIncidents(List<QuantityClaim> figures) {
    Map<String, Set<BigDecimal>> values = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      boolean plain =
          figure.population() == null
              && figure.stated() != null
              && figure.anchor().event().ground() == EventRef.Ground.MAIN
              && figure.breakdown() == null;
      if (plain && figure.stated() != null) {
        values
            .computeIfAbsent(figure.anchor().document(), k -> new HashSet<>())
            .add(figure.stated().stripTrailingZeros());
      }
    }
    return values.values().stream().anyMatch(v -> v.size() >= SEVERAL);
  }

  /** In a story of several incidents a shared kind of event says little. */
  private static boolean sureOfEvent(Clash clash) {
    QuantityClaim a = clash.lower();
    QuantityClaim b = clash.higher();
    if (!Values.counted(a)) {
      return true;
    }
    boolean timed = a.anchor().event().when() != null && b.anchor().event().when() != null;
    boolean placed = a.anchor().area() != null && b.anchor().area() != null;
    int words = Sameness.shared(a, b);
    boolean totals = a.scope() == Scope.CUMULATIVE && b.scope() == Scope.CUMULATIVE;
    return timed && (placed || words >= 2) || placed && words >= 2 || totals && words >= 2;
  }

  private static boolean usable(QuantityClaim claim) {
    boolean member =
        claim.breakdown() != null
            && claim.breakdown().role() != Breakdown.Role.AFTER
            && claim.breakdown().role() != Breakdown.Role.WHOLE;
    return claim.anchor().modality().factual()
        && !claim.anchor().negated()
        && claim.scope() != Scope.INCREMENT
        && !member
        && Values.understood(claim)
        && !Values.dimension(claim).equals("duration");
  }

  /** Values that a text says were replaced: "revised down from 120". */
  private static Set<BigDecimal> revised(List<QuantityClaim> figures) {
    Set<BigDecimal> values = new HashSet<>();
    for (QuantityClaim claim : figures) {
      if (claim.breakdown() != null
          && claim.breakdown().role() == Breakdown.Role.BEFORE
          && claim.stated() != null) {
        values.add(claim.stated().stripTrailingZeros());
      }
    }
    return values;
  }

  private static List<Cell> cells(List<QuantityClaim> figures, boolean byDocument) {
    Map<Object, Cell> cells = new LinkedHashMap<>();
    for (QuantityClaim claim : figures) {
      List<Object> key = new ArrayList<>();
      key.add(String.valueOf(claim.population()));
      key.add(String.valueOf(claim.anchor().area()));
      key.add(claim.anchor().event());
      key.add(claim.scope());
      String kind = key.toString();
      String day = String.valueOf(Moments.day(claim));
      key.add(day);
      key.add(byDocument ? claim.anchor().document() : "");
      cells.computeIfAbsent(key, k -> new Cell(kind, day)).add(claim);
    }
    List<Cell> sorted = new ArrayList<>(cells.values());
    sorted.sort(Comparator.comparing(Cell::kind).thenComparing(Cell::day));
    return sorted;
  }

  /** Figures that agree in everything but value; keeps the extremes. */
  private static final class Cell {
    private final String kind;
    private final String day;

    /** The figure whose greatest plausible value is least. */
    private Optional<QuantityClaim> lowest = Optional.empty();

    /** The figure whose least plausible value is greatest. */
    private Optional<QuantityClaim> highest = Optional.empty();

    Cell(String kind, String day) {
      this.kind = kind;
      this.day = day;
    }

    String kind() {
      return kind;
    }

    String day() {
      return day;
    }

    void add(QuantityClaim claim) {
      Interval values = Values.plausible(claim);
      if (values.high() != null && lowest.map(l -> LOWER.compare(claim, l) < 0).orElse(true)) {
        lowest = Optional.of(claim);
      }
      if (values.low() != null && highest.map(h -> HIGHER.compare(claim, h) < 0).orElse(true)) {
        highest = Optional.of(claim);
      }
    }
  }

  private static BigDecimal high(QuantityClaim claim) {
    BigDecimal high = Values.plausible(claim).high();
    return high == null ? BigDecimal.ZERO : high;
  }

  private static BigDecimal low(QuantityClaim claim) {
    BigDecimal low = Values.plausible(claim).low();
    return low == null ? BigDecimal.ZERO : low;
  }

  private static Optional<Clash> compare(Cell a, Cell b, Set<BigDecimal> revised) {
    Optional<Clash> first = clash(a, b, revised);
    return first.isPresent() || a == b ? first : clash(b, a, revised);
  }

  private static Optional<Clash> clash(Cell below, Cell above, Set<BigDecimal> revised) {
    Optional<QuantityClaim> lowest = below.lowest;
    Optional<QuantityClaim> highest = above.highest;
    if (lowest.isEmpty() || highest.isEmpty()) {
      return Optional.empty();
    }
    QuantityClaim lower = lowest.get();
    QuantityClaim higher = highest.get();
    Interval low = Values.plausible(lower);
    if (!low.below(Values.plausible(higher))) {
      return Optional.empty();
    }
    return Comparabilities.of(lower, higher).flatMap(c -> judge(lower, higher, c, revised));
  }

  private static Optional<Clash> judge(
      QuantityClaim lower,
      QuantityClaim higher,
      Comparability comparability,
      Set<BigDecimal> revised) {
    TimeRelation time = Moments.relation(lower, higher);
    Comparability known = comparability;
    boolean cumulative = lower.scope() == Scope.CUMULATIVE && higher.scope() == Scope.CUMULATIVE;
    boolean fixed = lower.scope() == Scope.FIXED && higher.scope() == Scope.FIXED;
    if (fixed) {
      time = TimeRelation.SAME;
    }
    if (time == TimeRelation.EARLIER && cumulative) {
      return Optional.empty();
    }
    if (time == TimeRelation.EARLIER || time == TimeRelation.LATER && !cumulative) {
      if (lower.scope() == Scope.STATE && changes(lower)) {
        return Optional.empty();
      }
      time = TimeRelation.UNKNOWN;
    }
    if (time == TimeRelation.UNKNOWN) {
      Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
      unknown.addAll(comparability.unknown());
      unknown.add(Dimension.AS_OF);
      known = new Comparability(comparability.same(), unknown, comparability.likely());
      time = TimeRelation.SAME;
    }
    boolean replaced = value(lower, revised) || value(higher, revised);
    SourceRelation sources = Sources.compare(lower, higher);
    return Optional.of(new Clash(lower, higher, List.of(), known, time, sources, replaced, false));
  }

  private static boolean changes(QuantityClaim claim) {
    return claim.unit().equals("person");
  }

  private static boolean value(QuantityClaim claim, Set<BigDecimal> revised) {
    return claim.stated() != null && revised.contains(claim.stated().stripTrailingZeros());
  }

  static boolean likely(QuantityClaim claim) {
    return claim.anchor().reading() == Reading.LIKELY;
  }
}
