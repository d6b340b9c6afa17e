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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Sets figures of one story and measure against each other. Figures that differ only in value form
 * a cell; cells, not figures, are compared, and of a cell only its extremes can be witnesses. So
 * ten thousand figures for one thing cost a sort, not a square.
 */
final class FigureLinker {
  /**
   * Above this many cells of figures that may be about one thing, documents are no longer kept
   * apart, and then values neither: every differing figure meets the extremes of each kind and day.
   * Of still more, each cell meets the next in time only.
   */
  static final int MOST_CELLS = 300;

  /**
   * So many of the next cells in time, where there are more than can all meet; of those that differ
   * from a cell in nothing but time and value only the next.
   */
  private static final int NEXT = 64;

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
    return distinct(clashing(figures, story, CountRules.NONE));
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
    List<QuantityClaim> usable = figures.stream().filter(FigurePairs::usable).toList();
    FigurePairs pairs = new FigurePairs(Setting.of(figures, story));
    UnaryOperator<Pairing> ruled = rules.among(usable, pairs);
    List<Pairing> found = new ArrayList<>();
    meet(
        cells(usable),
        (a, b) -> {
          Optional<Pairing> first = pair(a, b, pairs).map(ruled);
          boolean enough = a == b || first.map(Pairing::judged).orElse(false);
          Optional<Pairing> pairing =
              enough ? first : pair(b, a, pairs).map(ruled).filter(Pairing::judged).or(() -> first);
          pairing.ifPresent(found::add);
        });
    return found;
  }

  /**
   * Those pairs that exclude each other, whatever the editor makes of them, without looking at
   * others: figures that count other people never meet, and most of the rest are left after a
   * glance at their values.
   *
   * @param figures of one story, measure and dimension
   * @param story what its documents tell beside their claims
   * @param rules what the editor chose for figures
   */
  static List<Pairing> clashing(List<QuantityClaim> figures, Story story, CountRules rules) {
    List<QuantityClaim> usable = figures.stream().filter(FigurePairs::usable).toList();
    FigurePairs pairs = new FigurePairs(Setting.of(figures, story));
    UnaryOperator<Pairing> ruled = rules.among(usable, pairs);
    Map<Set<String>, List<QuantityClaim>> alike = new LinkedHashMap<>();
    for (QuantityClaim figure : usable) {
      Set<String> people = Values.counted(figure) ? Sameness.people(figure) : Set.of();
      alike.computeIfAbsent(people, k -> new ArrayList<>()).add(figure);
    }
    List<Pairing> found = new ArrayList<>();
    for (List<QuantityClaim> same : alike.values()) {
      meet(
          cells(same),
          (a, b) -> {
            Optional<Pairing> first = excluding(a, b, pairs, ruled);
            Optional<Pairing> second =
                a == b || first.isPresent() && first.get().judged()
                    ? Optional.empty()
                    : excluding(b, a, pairs, ruled).filter(Pairing::judged);
            second.or(() -> first).ifPresent(found::add);
          });
    }
    return found;
  }

  private static Optional<Pairing> excluding(
      Cell below, Cell above, FigurePairs pairs, UnaryOperator<Pairing> ruled) {
    return mayClash(below, above)
        ? pair(below, above, pairs).map(ruled).filter(p -> p.judged() || p.waived())
        : Optional.empty();
  }

  private static void meet(List<Cell> cells, BiConsumer<Cell, Cell> pair) {
    boolean all = cells.size() <= MOST_CELLS;
    if (!all) {
      cells.sort(Comparator.comparing(Cell::day).thenComparing(Cell::kind));
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell first = cells.get(i);
      int end = all ? cells.size() : Math.min(cells.size(), i + 1 + NEXT);
      boolean next = false;
      for (int j = i; j < end; j++) {
        boolean later = !all && i != j && first.kind().equals(cells.get(j).kind());
        if (!later || !next) {
          pair.accept(first, cells.get(j));
        }
        next |= later;
      }
    }
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
    List<Cell> partCells = cells(parts.stream().filter(FigurePairs::usable).toList());
    partCells.sort(Comparator.comparing(Cell::day).thenComparing(Cell::kind));
    Set<QuantityClaim> lower = new HashSet<>(wholes);
    List<Pairing> found = new ArrayList<>();
    for (Cell whole : cells(wholes.stream().filter(FigurePairs::usable).toList())) {
      for (Cell part : near(whole, partCells)) {
        if (mayClash(whole, part)) {
          pair(whole, part, pairs).filter(p -> lower.contains(p.first())).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** All cells, or of very many those next in time. */
  private static List<Cell> near(Cell cell, List<Cell> byDay) {
    if (byDay.size() <= MOST_CELLS) {
      return byDay;
    }
    int from = 0;
    int to = byDay.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (byDay.get(middle).day().compareTo(cell.day()) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return byDay.subList(Math.max(0, from - NEXT), Math.min(byDay.size(), from + NEXT));
  }

  private static List<Cell> cells(List<QuantityClaim> usable) {
    List<Cell> cells = cells(usable, c -> c.anchor().document());
    if (cells.size() > MOST_CELLS) {
      cells = cells(usable, QuantityClaim::interval);
    }
    return cells.size() > MOST_CELLS ? cells(usable, c -> "") : cells;
  }

  private static List<Cell> cells(
      List<QuantityClaim> figures, Function<QuantityClaim, Object> apart) {
    Map<Object, Cell> cells = new LinkedHashMap<>();
    for (QuantityClaim claim : figures) {
      List<Object> key = new ArrayList<>();
      key.add(String.valueOf(claim.population()));
      key.add(String.valueOf(claim.anchor().area()));
      key.add(claim.anchor().event());
      key.add(claim.scope());
      String kind = key.toString();
      String day = String.valueOf(Moments.day(claim));
      cells
          .computeIfAbsent(List.of(kind, day, apart.apply(claim)), k -> new Cell(kind, day))
          .add(claim);
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

    private Optional<FigureSide> lowestSide = Optional.empty();
    private Optional<FigureSide> highestSide = Optional.empty();

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

    /** The {@link #lowest} at a glance, once it is asked for. */
    Optional<FigureSide> low() {
      if (lowestSide.isEmpty()) {
        lowestSide = lowest.map(FigureSide::of);
      }
      return lowestSide;
    }

    /** The {@link #highest} at a glance, once it is asked for. */
    Optional<FigureSide> high() {
      if (highestSide.isEmpty()) {
        highestSide = highest.map(FigureSide::of);
      }
      return highestSide;
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

  private static boolean mayClash(Cell below, Cell above) {
    Optional<FigureSide> lower = below.low();
    Optional<FigureSide> higher = above.high();
    return lower.isPresent() && higher.isPresent() && lower.get().mayClash(higher.get());
  }

  private static Optional<Pairing> pair(Cell below, Cell above, FigurePairs pairs) {
    Optional<QuantityClaim> lower = below.lowest;
    Optional<QuantityClaim> higher = above.highest;
    return lower.isEmpty() || higher.isEmpty() || lower.get().equals(higher.get())
        ? Optional.empty()
        : Optional.of(pairs.pair(lower.get(), higher.get()));
  }
}
