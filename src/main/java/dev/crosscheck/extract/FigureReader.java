package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Currencies;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.UnitOfMeasure;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads figures: each amount of a sentence with what it counts, where, when and by whose word.
 * Every quantity makes one claim. What is not understood is claimed as a bare number, which no rule
 * compares, so that a list of all quantities is complete and a finding still rests on words that
 * were understood.
 */
final class FigureReader {
  /**
   * The figures of a passage.
   *
   * @param figures those that may be compared or be part of a sum, in the order of the text
   * @param asides quantities that are told in passing, such as ages, multiples and "two years ago"
   */
  record Found(List<Figure> figures, List<QuantityClaim> asides) {}

  private static final Pattern FROM = Pattern.compile("\\bfrom\\s*$");

  private final Passage passage;
  private final Tree tree;
  private final List<TimeExpression> times;
  private final MeasureReader measures;
  private final FigureClaims claims;

  private FigureReader(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.times = passage.times();
    this.measures = new MeasureReader(tree);
    this.claims = new FigureClaims(passage, times);
  }

  /** All amounts of a passage that are quantities. */
  static Found read(Passage passage) {
    List<Amount> amounts =
        passage.amounts().stream()
            .filter(a -> duration(a) || !NotAQuantity.isTime(a, passage.plainTimes()))
            .toList();
    return amounts.isEmpty() && !AgeDecades.mayBeIn(passage.text())
        ? new Found(List.of(), List.of())
        : new FigureReader(passage).read(amounts);
  }

  private Found read(List<Amount> amounts) {
    List<Figure> figures = new ArrayList<>();
    List<QuantityClaim> asides = new ArrayList<>();
    List<Amount> decades = AgeDecades.find(tree);
    for (Amount decade : decades) {
      Counted.of(tree, decade)
          .map(c -> claims.age(c, new Ages.Age(decade.end(), decade.unit(), null)))
          .ifPresent(asides::add);
    }
    Amount lastAge = null;
    for (Amount amount : lent(amounts)) {
      Counted counted = Counted.of(tree, amount).orElse(null);
      if (counted == null || decades.stream().anyMatch(d -> overlap(d, amount))) {
        continue;
      }
      Optional<EventLength> length =
          duration(amount) ? EventLength.of(passage, counted) : Optional.empty();
      Optional<Ages.Age> age = Ages.of(tree, counted, lastAge);
      if (age.isPresent()) {
        lastAge = amount;
        asides.add(claims.age(counted, age.get()));
      } else if (length.isPresent()) {
        asides.add(claims.length(counted, length.get()));
      } else if (amount.form() == Numeral.Form.MULTIPLE) {
        asides.add(claims.bare(counted, "multiple", "time"));
      } else if (duration(amount) && NotAQuantity.isTime(amount, times)) {
        asides.add(claims.bare(counted, "duration", amount.unit()));
      } else if (!NotAQuantity.is(tree, amount, counted, times)) {
        figures.add(figure(counted));
        measure(counted)
            .flatMap(first -> measures.death(counted, first))
            .map(r -> claims.read(counted, r))
            .ifPresent(asides::add);
      }
    }
    return new Found(figures, asides);
  }

  /** "from 380 to 410 crowns": the first has the unit of the second. */
  private List<Amount> lent(List<Amount> amounts) {
    List<Amount> lent = new ArrayList<>(amounts);
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount from = amounts.get(i);
      Amount to = amounts.get(i + 1);
      BigDecimal first = from.stated();
      BigDecimal second = to.stated();
      boolean pair =
          from.count()
              && !to.count()
              && Currencies.isMoney(to.unit())
              && FROM.matcher(tree.text().substring(0, from.start())).find()
              && tree.text().substring(from.end(), Math.max(from.end(), to.start())).equals(" to ");
      if (pair
          && first != null
          && second != null
          && first.multiply(BigDecimal.TEN).compareTo(second) > 0
          && second.multiply(BigDecimal.TEN).compareTo(first) > 0) {
        lent.set(i, from.with(from.end(), first, to.unit()));
      }
    }
    return lent;
  }

  private Figure figure(Counted counted) {
    Amount amount = counted.amount();
    QuantityClaim claim = measure(counted).map(r -> claims.read(counted, r)).orElse(null);
    QuantityClaim bare =
        claim != null
            ? null
            : claims.bare(counted, BareThing.NUMBER, BareThing.unit(tree, counted));
    return new Figure(passage, amount, counted, claim, bare);
  }

  private Optional<MeasureReading> measure(Counted counted) {
    Amount amount = counted.amount();
    boolean thing = amount.unit().isEmpty() && amount.form() != Numeral.Form.FRACTION;
    if (thing) {
      Optional<MeasureReading> earnings = Earnings.of(tree, counted);
      if (earnings.isPresent()) {
        return earnings;
      }
      return counted.compound() == null ? measures.read(counted) : Optional.empty();
    }
    String measure = MeasuredThing.of(tree, counted);
    return Optional.of(new MeasureReading(measure, null, MeasuredThing.change(tree, counted)));
  }

  private static boolean overlap(Amount a, Amount b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static boolean duration(Amount amount) {
    return UnitOfMeasure.of(amount.unit())
        .filter(u -> u.dimension().equals("duration"))
        .isPresent();
  }
}
