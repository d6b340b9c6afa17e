package dev.crosscheck.link;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out figures that only repeat what was said, in a story that thousands of texts tell. */
final class Repeats {
  /** So many figures that say different things of one place are enough to look through. */
  static final int MOST = 200;

  private Repeats() {}

  /**
   * The first of all figures that would compare alike with any other, in their order. They may
   * stand in any text, unless nothing else than the text tells when they were given.
   */
  static List<QuantityClaim> without(List<QuantityClaim> figures) {
    Set<List<Object>> seen = new HashSet<>();
    List<QuantityClaim> first = new ArrayList<>();
    for (QuantityClaim figure : figures) {
      if (first.size() < MOST && seen.add(said(figure))) {
        first.add(figure);
      }
    }
    return first;
  }

  private static List<Object> said(QuantityClaim figure) {
    Anchor anchor = figure.anchor();
    boolean dated = anchor.asOf() != null || anchor.statedAt() != null;
    return Arrays.asList(
        figure.interval(),
        figure.stated(),
        figure.hedge(),
        figure.population(),
        figure.terms(),
        figure.scope(),
        anchor.event(),
        anchor.area(),
        anchor.asOf(),
        anchor.statedAt(),
        dated ? "" : anchor.document());
  }
}
