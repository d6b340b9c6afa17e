package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Revision;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one passage from amounts and what was read of them. */
final class FigureClaims {
  private static final int LONGEST_QUOTE = 70;
  private static final Set<String> STATE_MEASURES = Set.of("missing", "held", "displaced");
  private static final Set<String> FIXED_MEASURES = Set.of("abducted", "present");
  private static final Set<String> INCREMENT =
      Set.of("another", "more", "additional", "further", "extra");

  private static final Revision BEFORE = new Revision("before", Revision.Part.PAST);

  /** "In week 16", "in the week that ended on Sunday", "during the first month": counted over. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "\\b(?:in|during|over|for) (?:week \\d+"
              + "|the (?:first |second |third |fourth |same |past |whole )?"
              + "(?:week|fortnight|month|quarter)\\b(?! (?:since|after|before)))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTITIVE =
      Pattern.compile("^\\W*(?:Out of|Of|Among) (?:the|those|these|all|its|their)\\b");

  private final Passage passage;
  private final Tree tree;
  private final List<TimeExpression> times;
  private final Circumstances around;

  FigureClaims(Passage passage, List<TimeExpression> times) {
    this.passage = passage;
    this.tree = passage.tree();
    this.times = times;
    this.around = new Circumstances(passage, times);
  }

  /** The claim of an amount whose measure was read. */
  QuantityClaim read(Counted counted, MeasureReading reading) {
    Set<String> population = Population.terms(tree, counted, reading.evidence(), amongThem());
    return claim(
        counted,
        reading,
        unit(counted, reading),
        span(counted, reading.evidence()),
        population,
        sure(counted, reading) ? Reading.SURE : Reading.LIKELY);
  }

  private boolean amongThem() {
    return passage.previousInBlock().filter(p -> PARTITIVE.matcher(p.text()).find()).isPresent();
  }

  /** The claim of an amount of which no more than its unit is known. */
  QuantityClaim bare(Counted counted, String measure, String unit) {
    MeasureReading reading = new MeasureReading(measure, null, null);
    return claim(counted, reading, unit, span(counted, null), Set.of(), Reading.LIKELY);
  }

  /** The claim that somebody is so old. */
  QuantityClaim age(Counted counted, Ages.Age age) {
    Set<String> name = new TreeSet<>();
    if (age.name() != null) {
      name.addAll(List.of(age.name().split("\\s+")));
    }
    Amount amount = counted.amount();
    Span span =
        passage.sentence().content().span(amount.start(), Math.max(age.end(), amount.end()));
    MeasureReading reading = new MeasureReading("age", null, null);
    return claim(counted, reading, age.unit(), span, name, Reading.SURE);
  }

  /** The claim that an event took so long, or that so much was added to its length. */
  QuantityClaim length(Counted counted, EventLength length) {
    QuantityClaim bare = bare(counted, MeasuredThing.of(tree, counted), counted.amount().unit());
    Anchor about = bare.anchor();
    Anchor anchor =
        new Anchor(
            about.id(),
            about.document(),
            about.span(),
            about.quote(),
            about.sentence(),
            about.attribution(),
            about.modality(),
            about.negated(),
            length.definite() ? Reading.SURE : Reading.LIKELY,
            about.asOf(),
            about.statedAt(),
            new EventRef(length.event(), about.event().when(), about.event().ground()),
            about.area());
    return new QuantityClaim(
        anchor,
        bare.measure(),
        bare.unit(),
        bare.stated(),
        bare.interval(),
        bare.hedge(),
        length.words().isEmpty() ? null : String.join(" ", length.words()),
        bare.terms(),
        length.more() ? Scope.INCREMENT : Scope.FIXED,
        null);
  }

  private QuantityClaim claim(
      Counted counted,
      MeasureReading reading,
      String unit,
      Span span,
      Set<String> population,
      Reading sureness) {
    Amount amount = counted.amount();
    Token evidence = reading.evidence();
    Certainty certainty =
        Certainty.of(tree, evidence == null ? counted.phrase() : evidence, counted.number());
    EventTimes when = EventTimes.of(tree, counted, reading, around, times);
    Anchor anchor =
        new Anchor(
            ClaimIds.of('q', passage.document(), span, amount.numberStart() - amount.start()),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            Attributions.of(passage, counted.phrase()),
            certainty.modality(),
            certainty.negated() && !reading.measure().equals("missing"),
            sureness,
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
        List.copyOf(around.terms(counted, evidence)),
        scope(counted, reading, when.period()),
        change(reading),
        saidBefore(counted, when) ? BEFORE : null);
  }

  /**
   * "police had given the number of dead as four", "the other fires together had killed four": in a
   * clause of its own the past perfect tells what was so before the news. In what somebody is
   * reported to have said it only follows from the tense of the saying.
   */
  private boolean saidBefore(Counted counted, EventTimes when) {
    if (when.asOf() != null || when.event().when() != null) {
      return false;
    }
    Token verb = counted.phrase();
    while (verb.head() >= 0 && !verb.pos().startsWith("V")) {
      verb = tree.token(verb.head());
    }
    boolean perfect =
        verb.pos().startsWith("VB")
            && tree.children(verb, "aux").stream()
                .anyMatch(a -> MeasureWords.lower(a).equals("had"));
    boolean reported =
        verb.relation().equals("ccomp") || Attributions.of(passage, counted.phrase()) != null;
    boolean active = tree.hasChild(verb, "dobj", "dative") || tree.hasChild(verb, "nsubj");
    return perfect && !reported && active;
  }

  /** What it is counted in: the unit as worded, "person", or the counted noun. */
  private static String unit(Counted counted, MeasureReading reading) {
    Amount amount = counted.amount();
    if (!amount.unit().isEmpty()) {
      return amount.unit();
    }
    if (amount.form() == Numeral.Form.FRACTION) {
      return "fraction";
    }
    if (Earnings.is(counted, reading)) {
      return Earnings.MONEY;
    }
    Token noun = counted.noun() == null ? counted.whole() : counted.noun();
    if (noun != null && PersonWords.isGroup(noun.lemma())) {
      return noun.lemma();
    }
    boolean people =
        MeasureWords.standard(reading.measure()) || PersonWords.isPerson(reading.measure());
    return people ? "person" : noun == null ? reading.measure() : BareThing.unit(noun);
  }

  private static boolean sure(Counted counted, MeasureReading reading) {
    boolean measured = !counted.amount().unit().isEmpty() && !reading.measure().equals("amount");
    return measured || counted.noun() != null || reading.evidence() != null;
  }

  /** A value that the sentence tells as part of a change. */
  private @Nullable Breakdown change(MeasureReading reading) {
    return reading.change() == null
        ? null
        : new Breakdown("change-" + passage.sentence().index(), reading.change(), false);
  }

  private Scope scope(Counted counted, MeasureReading reading, boolean period) {
    int number = counted.number().index();
    for (Token token :
        tree.tokens().subList(Math.max(0, number - 2), Math.min(tree.size(), number + 2))) {
      boolean than =
          token.index() + 1 < tree.size() && tree.token(token.index() + 1).lemma().equals("than");
      boolean or = token.index() > 0 && tree.token(token.index() - 1).lemma().equals("or");
      boolean no = token.index() > 0 && tree.token(token.index() - 1).lemma().equals("no");
      boolean more =
          INCREMENT.contains(token.lemma()) || INCREMENT.contains(MeasureWords.lower(token));
      boolean beside =
          MeasureWords.lower(token).equals("another") && besideDead(token, reading.measure());
      if (more && !than && !or && !no && !beside) {
        return Scope.INCREMENT;
      }
    }
    if (period || STRETCH.matcher(tree.text()).find()) {
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

  /** "Eleven died and another 17 were hurt": beside the dead these are all the injured. */
  private boolean besideDead(Token another, String measure) {
    return measure.equals("injured")
        && tree.tokens().subList(0, another.index()).stream()
            .anyMatch(t -> t.lemma().matches("kill|die|dead|death"));
  }

  /** From the amount to what is counted, with the word that tells the measure when it is near. */
  private Span span(Counted counted, @Nullable Token evidence) {
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
    if (counted.compound() != null) {
      to = Math.max(to, counted.number().end());
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
