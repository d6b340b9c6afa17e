package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Amounts;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.time.TimeExpressions;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads figures: each amount of a sentence with what it counts, where, when and by whose word. */
final class FigureReader {
  private static final int LONGEST_QUOTE = 70;
  private static final Set<String> STATE_MEASURES = Set.of("missing", "held", "displaced");
  private static final Set<String> FIXED_MEASURES = Set.of("abducted", "present");
  private static final Set<String> INCREMENT =
      Set.of("another", "more", "additional", "further", "extra");

  private FigureReader() {}

  /** All amounts of a passage that are quantities, those that are understood with their claim. */
  static List<Figure> read(Passage passage) {
    List<Figure> figures = new ArrayList<>();
    Tree tree = passage.tree();
    List<Amount> amounts = Amounts.find(tree.text());
    if (amounts.isEmpty()) {
      return figures;
    }
    List<TimeExpression> times = TimeExpressions.find(tree.text(), Moments.of(passage));
    Circumstances around = new Circumstances(passage, times);
    MeasureReader measures = new MeasureReader(tree);
    for (Amount amount : amounts) {
      Optional<Counted> counted = Counted.of(tree, amount);
      if (counted.isEmpty() || NotAQuantity.is(tree, amount, counted.get(), times)) {
        continue;
      }
      QuantityClaim claim =
          measure(measures, counted.get())
              .map(reading -> claim(passage, counted.get(), reading, around, times))
              .orElse(null);
      figures.add(new Figure(passage, amount, counted.get(), claim));
    }
    return figures;
  }

  private static Optional<MeasureReading> measure(MeasureReader measures, Counted counted) {
    Amount amount = counted.amount();
    boolean thing = amount.unit().isEmpty() && amount.form() != Numeral.Form.FRACTION;
    Optional<MeasureReading> read = thing ? measures.read(counted) : Optional.empty();
    if (read.isPresent() || thing) {
      return read;
    }
    String measure = MeasuredThing.of(measures.tree(), counted);
    return Optional.of(
        new MeasureReading(measure, null, MeasuredThing.change(measures.tree(), counted)));
  }

  /** The claim that words make which count without being a number, with all around them. */
  static QuantityClaim claim(Passage passage, Counted counted, MeasureReading reading) {
    List<TimeExpression> times = TimeExpressions.find(passage.tree().text(), Moments.of(passage));
    return claim(passage, counted, reading, new Circumstances(passage, times), times);
  }

  private static QuantityClaim claim(
      Passage passage,
      Counted counted,
      MeasureReading reading,
      Circumstances around,
      List<TimeExpression> times) {
    Tree tree = passage.tree();
    Amount amount = counted.amount();
    Token evidence = reading.evidence();
    Token word = evidence == null ? counted.phrase() : evidence;
    Certainty certainty = Certainty.of(tree, word);
    Attribution attribution = Attributions.of(passage, counted.phrase());
    EventTimes when = EventTimes.of(tree, counted, reading, around, times);
    Set<String> population = Population.terms(tree, counted, evidence);
    Set<String> terms = new TreeSet<>(around.terms(counted, evidence));
    Span span = span(passage, counted, evidence);
    boolean standard = MeasureWords.standard(reading.measure());
    String unit =
        !amount.unit().isEmpty()
            ? amount.unit()
            : amount.form() == Numeral.Form.FRACTION
                ? "fraction"
                : counted.noun() != null && PersonWords.isGroup(counted.noun().lemma())
                    ? counted.noun().lemma()
                    : standard || counted.noun() != null && MeasureReader.isPeople(counted.noun())
                        ? "person"
                        : reading.measure();
    Anchor anchor =
        new Anchor(
            ClaimIds.of('q', passage.document(), span, amount.numberStart() - amount.start()),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            attribution,
            certainty.modality(),
            certainty.negated() && !reading.measure().equals("missing"),
            sure(counted, reading) ? Reading.SURE : Reading.LIKELY,
            when.asOf(),
            Moments.of(passage),
            when.event(),
            new Places(tree, times).area(counted, evidence));
    return new QuantityClaim(
        anchor,
        reading.measure(),
        unit,
        amount.stated(),
        amount.interval(),
        amount.hedge(),
        population.isEmpty() ? null : String.join(" ", population),
        List.copyOf(terms),
        scope(passage, counted, reading, when.period(), times),
        change(passage, reading));
  }

  private static boolean sure(Counted counted, MeasureReading reading) {
    boolean measured = !counted.amount().unit().isEmpty() && !reading.measure().equals("amount");
    return measured || counted.noun() != null || reading.evidence() != null;
  }

  /** A value that the sentence tells as part of a change. */
  private static @Nullable Breakdown change(Passage passage, MeasureReading reading) {
    return reading.change() == null
        ? null
        : new Breakdown("change-" + passage.sentence().index(), reading.change(), false);
  }

  private static Scope scope(
      Passage passage,
      Counted counted,
      MeasureReading reading,
      boolean period,
      List<TimeExpression> times) {
    Tree tree = passage.tree();
    int number = counted.number().index();
    for (Token token :
        tree.tokens().subList(Math.max(0, number - 2), Math.min(tree.size(), number + 2))) {
      boolean than =
          token.index() + 1 < tree.size() && tree.token(token.index() + 1).lemma().equals("than");
      boolean or = token.index() > 0 && tree.token(token.index() - 1).lemma().equals("or");
      boolean no = token.index() > 0 && tree.token(token.index() - 1).lemma().equals("no");
      boolean more =
          INCREMENT.contains(token.lemma()) || INCREMENT.contains(MeasureWords.lower(token));
      if (more && !than && !or && !no) {
        return Scope.INCREMENT;
      }
    }
    if (period) {
      return Scope.PERIOD;
    }
    if (STATE_MEASURES.contains(reading.measure())) {
      return Scope.STATE;
    }
    if (FIXED_MEASURES.contains(reading.measure())) {
      return Scope.FIXED;
    }
    if (!MeasureWords.standard(reading.measure())) {
      return Scope.STATE;
    }
    return RunningTotal.is(passage, counted, reading, times) ? Scope.CUMULATIVE : Scope.INCIDENT;
  }

  /** From the amount to what is counted, with the word that tells the measure when it is near. */
  private static Span span(Passage passage, Counted counted, @Nullable Token evidence) {
    Amount amount = counted.amount();
    int from = amount.start();
    int to = amount.end();
    Token noun = counted.noun();
    if (noun != null && noun.start() >= from) {
      to = Math.max(to, noun.end());
    }
    Token adjective = counted.adjective();
    if (adjective != null) {
      to = Math.max(to, adjective.end());
    }
    if (evidence != null) {
      int widerFrom = Math.min(from, evidence.start());
      int widerTo = Math.max(to, evidence.end());
      if (widerTo - widerFrom <= LONGEST_QUOTE) {
        from = widerFrom;
        to = widerTo;
      }
    }
    return passage.sentence().content().span(from, to);
  }
}
