package dev.crosscheck.link;

import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.UnitOfMeasure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is known of whether two figures are about the same thing. */
final class Comparabilities {
  private static final Set<String> STANDARD =
      Set.of("killed", "injured", "casualties", "missing", "displaced", "abducted", "held", "released", "rescued",
          "arrested", "evacuated", "affected", "infected", "vaccinated", "hospitalised", "present");

  private Comparabilities() {}

  /**
   * Compares all dimensions but time and value.
   *
   * @param lower the figure with the smaller value
   * @param higher the other
   * @return empty when they differ in one, or when too little speaks for their being the same
   */
  static Optional<Comparability> of(QuantityClaim lower, QuantityClaim higher) {
    if (!Sameness.scope(lower, higher) || lower.id().equals(higher.id())) {
      return Optional.empty();
    }
    Set<Dimension> same = EnumSet.of(Dimension.MEASURE);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    if (!note(Sameness.event(lower, higher), Dimension.EVENT, same, unknown)
        || !note(Sameness.population(lower, higher), Dimension.POPULATION, same, unknown)) {
      return Optional.empty();
    }
    Agreement area = Sameness.area(lower, higher);
    boolean partOfUnplaced = area == Agreement.UNKNOWN && lower.anchor().area() != null;
    if (partOfUnplaced || !note(area, Dimension.AREA, same, unknown)) {
      return Optional.empty();
    }
    if (!STANDARD.contains(lower.measure()) && !alike(lower, higher)) {
      return Optional.empty();
    }
    boolean sameSentence = lower.anchor().document().equals(higher.anchor().document())
        && lower.anchor().sentence().equals(higher.anchor().sentence());
    if (sameSentence) {
      return Optional.empty();
    }
    boolean likely =
        lower.anchor().reading() == Reading.LIKELY || higher.anchor().reading() == Reading.LIKELY;
    return Optional.of(new Comparability(same, unknown, likely));
  }

  /** Figures of any other noun are compared only when their clauses say nearly the same. */
  private static boolean alike(QuantityClaim a, QuantityClaim b) {
    int shared = Sameness.shared(a, b);
    int least = Math.min(a.terms().size(), b.terms().size());
    boolean measured = UnitOfMeasure.of(a.unit()).isPresent();
    boolean money = a.unit().equals(a.unit().toUpperCase(java.util.Locale.ROOT)) && a.unit().length() == 3;
    boolean named = (money || measured) && !a.measure().equals("amount") && a.population() != null;
    return named || shared >= 2 && shared * 2 >= least - 1;
  }

  private static boolean note(
      Agreement agreement, Dimension dimension, Set<Dimension> same, Set<Dimension> unknown) {
    switch (agreement) {
      case SAME -> same.add(dimension);
      case UNKNOWN -> unknown.add(dimension);
      case DIFFERENT -> {
        return false;
      }
    }
    return true;
  }
}
