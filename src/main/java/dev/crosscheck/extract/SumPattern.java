package dev.crosscheck.extract;

import dev.crosscheck.model.Breakdown.Role;
import java.util.List;

/** One way in which texts tell that figures add up. Implementations are stateless. */
interface SumPattern {
  /** All patterns; an earlier one has the first word on a figure. */
  List<SumPattern> ALL =
      List.of(
          new VoteSum(),
          new MarginSum(),
          new ItemSum(),
          new ListedSum(),
          new ApposedSum(),
          new RecordSum(),
          new FractionSum(),
          new RemainingSum(),
          new NextSum(),
          new PartOfNumber(),
          new OfWhole(),
          new RestSum(),
          new DeadInclude(),
          new PartOfThem());

  /**
   * A figure that takes part in a sum.
   *
   * @param figure the figure
   * @param role part, share, or a value before or after a change
   */
  record Part(Figure figure, Role role) {
    static Part of(Figure figure) {
      return new Part(figure, Role.PART);
    }
  }

  /**
   * A sum.
   *
   * @param whole what the parts belong to
   * @param parts in the order of the text
   * @param closed whether they are all there are
   */
  record Sum(Figure whole, List<Part> parts, boolean closed) {}

  /**
   * The sums that passage number {@code i} tells.
   *
   * @param passages the figures of every passage of the document
   * @param i the passage to read
   */
  List<Sum> find(List<List<Figure>> passages, int i);
}
