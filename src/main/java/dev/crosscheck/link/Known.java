package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import java.util.EnumSet;
import java.util.Set;

/** What is known of both sides' dimensions while a pair of claims is judged. */
final class Known {
  private final Set<Dimension> same = EnumSet.noneOf(Dimension.class);
  private final Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
  private final Set<Dimension> different = EnumSet.noneOf(Dimension.class);

  /** How the two stand in a dimension. */
  void note(Dimension dimension, Agreement agreement) {
    switch (agreement) {
      case SAME -> same.add(dimension);
      case UNKNOWN -> unknown.add(dimension);
      case DIFFERENT -> different.add(dimension);
    }
  }

  Comparability comparability(boolean likely) {
    return new Comparability(same, unknown, different, likely);
  }
}
