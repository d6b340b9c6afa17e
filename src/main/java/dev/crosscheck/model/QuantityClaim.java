package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure: how many of what, or how much.
 *
 * @param anchor where, who, when, how surely
 * @param measure what happened or is so: a standard measure ("killed") or the lemma of the counted
 *     noun ("aid-truck")
 * @param unit person, an ISO 4217 code, percent, a unit of measurement, or the counted noun's lemma
 * @param stated the number as worded, in {@code unit}: 240 in "around 240"; null for a range
 * @param interval the values that the wording allows, in {@code unit}
 * @param hedge how firmly it is worded
 * @param population who or what is counted, in the text's words, or null when nothing narrows it
 * @param terms content lemmas that narrow the population or name the circumstances, sorted
 * @param scope over what the count runs
 * @param breakdown its part in a sum of its own text, or null
 * @param revision its part in a revision that its own text tells, or null
 */
public record QuantityClaim(
    Anchor anchor,
    String measure,
    String unit,
    @Nullable BigDecimal stated,
    Interval interval,
    Hedge hedge,
    @Nullable String population,
    List<String> terms,
    Scope scope,
    @Nullable Breakdown breakdown,
    @Nullable Revision revision)
    implements Claim {
  /** What is counted of those whom an event harmed. */
  private static final Set<String> HARM =
      Set.of("killed", "injured", "casualties", "missing", "displaced");

  private static final Pattern FATE =
      Pattern.compile(
          "(?i)\\b(kill\\w*|dead|deaths?|die[ds]?|fatal\\w*|wound\\w*|injur\\w*|hurt)\\b");

  public QuantityClaim {
    // As in an interval, 1.50 and 1.5 are one number.
    stated = stated == null ? null : Interval.of(stated).low();
    terms = terms.stream().sorted().distinct().toList();
  }

  /** A figure that no revision is told of. */
  public QuantityClaim(
      Anchor anchor,
      String measure,
      String unit,
      @Nullable BigDecimal stated,
      Interval interval,
      Hedge hedge,
      @Nullable String population,
      List<String> terms,
      Scope scope,
      @Nullable Breakdown breakdown) {
    this(anchor, measure, unit, stated, interval, hedge, population, terms, scope, breakdown, null);
  }

  /** The same figure as part of a revision. */
  public QuantityClaim with(Revision part) {
    return new QuantityClaim(
        anchor, measure, unit, stated, interval, hedge, population, terms, scope, breakdown, part);
  }

  /** Whether its own text tells it as a value that no longer holds. */
  public boolean givenUp() {
    return revision != null && revision.part() != Revision.Part.NEW;
  }

  /** Whether its own text says that it took the place of another. */
  public boolean replacing() {
    return revision != null && revision.part() == Revision.Part.NEW;
  }

  /**
   * The values that a reader takes the wording to mean, where {@link #interval()} only says what it
   * does not exclude: "more than 26,600" is a little above it and not 31,000, "nearly 300" is not
   * 12, and a bare round number may be a rounded one.
   */
  public Interval plausible() {
    return Wording.plausible(stated, interval, hedge);
  }

  /** Whether it counts those whom an event harmed, or puts a number on its damage. */
  public boolean harm() {
    boolean people = unit.equals("person") && HARM.contains(measure);
    boolean damage =
        measure.matches("damage|loss") || terms.contains("damage") && !unit.equals("person");
    return (people || damage) && anchor.modality() == Modality.ASSERTED && !anchor.negated();
  }

  /**
   * Whether the words of the claim tell killed from wounded, as "casualties" alone does not; "no
   * casualties" leaves nothing to tell apart.
   */
  public boolean fateTold() {
    boolean none = interval.high() != null && interval.high().signum() == 0;
    return none
        || Stream.concat(Stream.of(quote(), population == null ? "" : population), terms.stream())
            .anyMatch(words -> FATE.matcher(words).find());
  }

  /** The same figure, counting something else. */
  public QuantityClaim as(String otherMeasure) {
    return new QuantityClaim(
        anchor, otherMeasure, unit, stated, interval, hedge, population, terms, scope, breakdown);
  }

  /** The {@link #unit()}; in a rule file, where {@code unit} is a reserved word. */
  public String countedIn() {
    return unit;
  }

  /** The same figure, of another event than its own sentence tells. */
  public QuantityClaim at(EventRef event) {
    return new QuantityClaim(
        anchor.at(event),
        measure,
        unit,
        stated,
        interval,
        hedge,
        population,
        terms,
        scope,
        breakdown,
        revision);
  }
}
