package dev.crosscheck.link;

import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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

  private FigureLinker() {}

  /** The clashes among figures of one story, measure and dimension that tells of one event. */
  static List<Comparison> clashes(List<QuantityClaim> figures) {
    return clashes(figures, Story.plain());
  }

  /**
   * The clashes among figures of one story, measure and dimension.
   *
   * @param story what its documents tell beside their claims
   */
  static List<Comparison> clashes(List<QuantityClaim> figures, Story story) {
    return distinct(pairings(figures, story, CountRules.NONE));
  }

  /** What the rules are to judge of some pairs: one clash a disagreement. */
  static List<Comparison> distinct(List<Pairing> pairings) {
    List<Clash> found = new ArrayList<>();
    for (Pairing pairing : pairings) {
      if (pairing.comparison() instanceof Clash clash && pairing.judged()) {
        found.add(clash);
      }
    }
    return Clashes.distinct(found);
  }

  /**
   * The pairs that are looked at: of two kinds of figures the two whose values are furthest apart.
   *
   * @param figures of one story, measure and dimension
   * @param story what its documents tell beside their claims
   * @param rules what the editor chose for figures
   */
  static List<Pairing> pairings(List<QuantityClaim> figures, Story story, CountRules rules) {
    List<Cell> cells = cells(figures);
    FigurePairs pairs = new FigurePairs(Setting.of(figures, story));
    UnaryOperator<Pairing> ruled =
        rules.among(figures.stream().filter(FigurePairs::usable).toList(), pairs);
    List<Pairing> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int end = cells.size() > MOST_CELLS ? Math.min(i + 1, cells.size() - 1) : cells.size() - 1;
      for (int j = i; j <= end; j++) {
        Cell a = cells.get(i);
        Cell b = cells.get(j);
        Optional<Pairing> first = pair(a, b, pairs).map(ruled);
        boolean enough = a == b || first.map(Pairing::judged).orElse(false);
        Optional<Pairing> pairing =
            enough ? first : pair(b, a, pairs).map(ruled).filter(Pairing::judged).or(() -> first);
        pairing.ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The pairs of a whole that is less than a part of it.
   *
   * @param wholes figures for wholes, with the measure that the parts were given too
   * @param parts figures for parts
   * @param story what its documents tell beside their claims
   */
  static List<Pairing> exceeding(
      List<QuantityClaim> wholes, List<QuantityClaim> parts, Story story) {
    List<QuantityClaim> both = new ArrayList<>(wholes);
    both.addAll(parts);
    FigurePairs pairs = new FigurePairs(Setting.of(both, story));
    List<Cell> partCells = cells(parts);
    Set<QuantityClaim> lower = new HashSet<>(wholes);
    List<Pairing> found = new ArrayList<>();
    for (Cell whole : cells(wholes)) {
      for (Cell part : partCells) {
        pair(whole, part, pairs).filter(p -> lower.contains(p.first())).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Cell> cells(List<QuantityClaim> figures) {
    List<QuantityClaim> usable = figures.stream().filter(FigurePairs::usable).toList();
    List<Cell> cells = cells(usable, true);
    return cells.size() > MOST_CELLS ? cells(usable, false) : cells;
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
      if (values.high() != null
          && lowest.map(l -> Values.LOWER.compare(claim, l) < 0).orElse(true)) {
        lowest = Optional.of(claim);
      }
      if (values.low() != null
          && highest.map(h -> Values.HIGHER.compare(claim, h) < 0).orElse(true)) {
        highest = Optional.of(claim);
      }
    }
  }

  private static Optional<Pairing> pair(Cell below, Cell above, FigurePairs pairs) {
    Optional<QuantityClaim> lower = below.lowest;
    Optional<QuantityClaim> higher = above.highest;
    return lower.isEmpty() || higher.isEmpty() || lower.get().equals(higher.get())
        ? Optional.empty()
        : Optional.of(pairs.pair(lower.get(), higher.get()));
  }
}
