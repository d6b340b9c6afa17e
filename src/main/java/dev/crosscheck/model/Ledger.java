package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a corpus over time: for each thing that is counted or measured, who gave which
 * number when.
 *
 * @param groups the longest first
 */
public record Ledger(List<Group> groups) {
  public Ledger {
    groups = List.copyOf(groups);
  }

  /**
   * The figures for one thing.
   *
   * @param story the story it belongs to
   * @param lines in the order of time
   * @param best of a running count the greatest number, unless it was revised; else the number
   *     given last; none that somebody replaced. Null for a range
   * @param values all values that the figures still in force allow
   */
  public record Group(String story, List<Line> lines, @Nullable BigDecimal best, Interval values) {
    public Group {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a group has at least one figure: " + story);
      }
    }

    /** The figure that says most of what is counted: measure, people, place and event. */
    public QuantityClaim about() {
      return lines.get(0).claim();
    }
  }

  /**
   * A figure.
   *
   * @param claim the figure
   * @param status how it stands to the others
   * @param related the figure that {@code status} refers to, or null
   * @param place where it stands in its text; null until that is looked up
   */
  public record Line(
      QuantityClaim claim,
      Status status,
      @Nullable QuantityClaim related,
      @Nullable Evidence place) {}

  /** How a figure stands to those before it. */
  public enum Status {
    /** A figure of its own. */
    PLAIN,
    /** A running count that grew. */
    UPDATE,
    /** Its text says that it took the place of another. */
    REVISION,
    /** A text says that it was replaced. */
    REVISED,
    /** The same value from the same source in another document. */
    COPY;

    /** Name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same ledger with the place of each figure. */
  public Ledger placed(Function<Claim, Evidence> place) {
    return new Ledger(
        groups.stream()
            .map(
                g ->
                    new Group(
                        g.story,
                        g.lines.stream()
                            .map(l -> new Line(l.claim, l.status, l.related, place.apply(l.claim)))
                            .toList(),
                        g.best,
                        g.values))
            .toList());
  }

  /** Only the groups of a measure and a story; null means any. */
  public Ledger only(@Nullable String measure, @Nullable String story) {
    return new Ledger(
        groups.stream()
            .filter(g -> measure == null || g.about().measure().equals(measure))
            .filter(g -> story == null || g.story().equals(story))
            .toList());
  }
}
