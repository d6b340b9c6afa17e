package dev.crosscheck.extract;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Breakdown.Role;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sums that a text makes of its own figures, and gives figures that are understood only
 * as part of a sum ("640 in the sports hall") the measure of the whole. Each way of telling a sum
 * is a {@link SumPattern}.
 */
final class Sums {
  private final IdentityHashMap<Figure, Breakdown> roles = new IdentityHashMap<>();
  private final IdentityHashMap<Figure, Figure> measureOf = new IdentityHashMap<>();
  private int sums;

  private Sums() {}

  /**
   * The claims of all figures of a document.
   *
   * @param passages the figures of each passage, in reading order
   */
  static List<QuantityClaim> tie(List<List<Figure>> passages) {
    Sums sums = new Sums();
    List<List<Figure>> held = passages.stream().map(Sums::held).toList();
    for (SumPattern pattern : SumPattern.ALL) {
      for (int i = 0; i < held.size(); i++) {
        for (SumPattern.Sum sum : pattern.find(held, i)) {
          sums.note(sum);
        }
      }
    }
    List<QuantityClaim> claims = new ArrayList<>();
    passages.forEach(figures -> figures.forEach(f -> sums.claim(f).ifPresent(claims::add)));
    return claims;
  }

  /** The figures of a passage but those that its text gives up. */
  private static List<Figure> held(List<Figure> passage) {
    boolean all = passage.stream().allMatch(f -> f.claim() == null || !f.claim().givenUp());
    return all
        ? passage
        : passage.stream().filter(f -> f.claim() == null || !f.claim().givenUp()).toList();
  }

  /** Takes a sum unless one of its parts already belongs to another. */
  private void note(SumPattern.Sum sum) {
    boolean taken = sum.parts().stream().anyMatch(p -> roles.containsKey(p.figure()));
    if (taken || roles.containsKey(sum.whole())) {
      return;
    }
    String id = "sum-" + sums++;
    roles.put(sum.whole(), new Breakdown(id, Role.WHOLE, sum.closed()));
    for (SumPattern.Part part : sum.parts()) {
      roles.put(part.figure(), new Breakdown(id, part.role(), sum.closed()));
      measureOf.put(part.figure(), sum.whole());
    }
    if (sum.whole().claim() == null && !sum.parts().isEmpty()) {
      measureOf.put(sum.whole(), sum.parts().get(0).figure());
    }
  }

  private Optional<QuantityClaim> claim(Figure figure) {
    Breakdown role = roles.get(figure);
    QuantityClaim own = figure.claim();
    if (own == null) {
      Figure like = measureOf.get(figure);
      QuantityClaim model = like == null ? null : like.claim();
      return model == null || role == null
          ? Optional.ofNullable(figure.bare())
          : Optional.of(borrowed(figure, model, role));
    }
    return Optional.of(role == null ? own : placed(figure, own, role));
  }

  /** "15 were killed, including three children": the children were killed, too. */
  private QuantityClaim placed(Figure figure, QuantityClaim own, Breakdown role) {
    Figure whole = measureOf.get(figure);
    QuantityClaim model = whole == null ? null : whole.claim();
    boolean told =
        model != null
            && role.role() == Role.PART
            && own.unit().equals(model.unit())
            && MeasureWords.standard(model.measure())
            && !MeasureWords.standard(own.measure());
    QuantityClaim like = told && model != null ? model : own;
    return with(own, role, like.measure(), like.scope());
  }

  private static QuantityClaim borrowed(Figure figure, QuantityClaim model, Breakdown role) {
    Span span =
        figure.passage().sentence().content().span(figure.amount().start(), figure.amount().end());
    Anchor like = model.anchor();
    Anchor anchor =
        new Anchor(
            ClaimIds.of('q', figure.passage().document(), span, 0),
            like.document(),
            span,
            figure.passage().document().source().slice(span),
            figure.passage().sentence().span(),
            own(figure, like),
            like.modality(),
            like.negated(),
            Reading.LIKELY,
            like.asOf(),
            like.statedAt(),
            like.event(),
            null);
    @Nullable BigDecimal stated = figure.amount().stated();
    return new QuantityClaim(
        anchor,
        model.measure(),
        figure.amount().unit().isEmpty() ? model.unit() : figure.amount().unit(),
        stated,
        figure.amount().interval(),
        figure.amount().hedge(),
        "part",
        model.terms(),
        model.scope(),
        role);
  }

  /** A part told in a sentence of its own is credited to who says that sentence. */
  private static @Nullable Attribution own(Figure figure, Anchor model) {
    Attribution own = Attributions.of(figure.passage(), figure.counted().phrase());
    boolean together = model.sentence().equals(figure.passage().sentence().span());
    return own == null && together ? model.attribution() : own;
  }

  private static QuantityClaim with(
      QuantityClaim own, Breakdown role, String measure, Scope scope) {
    return new QuantityClaim(
        own.anchor(),
        measure,
        own.unit(),
        own.stated(),
        own.interval(),
        own.hedge(),
        own.population(),
        own.terms(),
        scope,
        role,
        own.revision());
  }
}
