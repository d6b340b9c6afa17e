package dev.crosscheck.rules.wording;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a figure says in each dimension, in plain words. */
final class FigureAspects {
  private static final Set<String> BARE = Set.of("number", "multiple");

  private static final Map<Hedge, String> HEDGES =
      Map.of(
          Hedge.ABOUT, "about ",
          Hedge.AT_LEAST, "at least ",
          Hedge.MORE_THAN, "more than ",
          Hedge.UP_TO, "up to ",
          Hedge.NEARLY, "nearly ",
          Hedge.LESS_THAN, "less than ");

  private FigureAspects() {}

  static String said(QuantityClaim claim, Dimension dimension) {
    return switch (dimension) {
      case MEASURE -> measure(claim);
      case EVENT -> event(claim.anchor().event());
      case POPULATION -> population(claim);
      case AREA -> Optional.ofNullable(claim.anchor().area()).orElse("not stated");
      case SCOPE -> scope(claim);
      case MODALITY -> AnchorWords.firmness(claim.anchor());
      default -> value(claim);
    };
  }

  private static String measure(QuantityClaim claim) {
    String measure = claim.measure().replace('-', ' ');
    if (BARE.contains(claim.measure())) {
      return "not understood: a bare number";
    }
    if (claim.unit().equals("person")) {
      return measure.equals("person") ? "people" : "people: " + measure;
    }
    String unit = claim.unit().replace('-', ' ');
    return unit.equals(measure) ? measure : measure + " (in " + unit + ")";
  }

  private static String event(EventRef event) {
    DateRange when = event.when();
    String name = event.label().isBlank() ? "" : event.label();
    String day = when == null ? "" : AnchorWords.days(when);
    String both = name.isEmpty() || day.isEmpty() ? name + day : name + ", " + day;
    String ground =
        event.ground() == EventRef.Ground.BACKGROUND ? " (told beside the main event)" : "";
    return (both.isEmpty() ? "not named" : both) + ground;
  }

  private static String population(QuantityClaim claim) {
    Breakdown sum = claim.breakdown();
    String who =
        claim.population() == null
            ? claim.unit().equals("person") ? "nobody singled out" : "nothing singled out"
            : claim.population();
    String part =
        sum == null
            ? ""
            : switch (sum.role()) {
              case WHOLE -> ", the whole of a sum";
              case PART -> ", one part of a sum";
              case SHARE -> ", a share in a sum";
              case BEFORE -> ", the value before a change";
              case CHANGE -> ", the size of a change";
              case AFTER -> ", the value after a change";
            };
    return who + part;
  }

  private static String scope(QuantityClaim claim) {
    return switch (claim.scope()) {
      case CUMULATIVE -> "everything so far";
      case INCIDENT -> "one incident";
      case PERIOD -> "a period";
      case STATE -> "a state at one moment";
      case FIXED -> "a settled fact";
      case INCREMENT -> "added to an earlier count";
    };
  }

  /** The number as worded, and the values that a reader takes it for where they differ. */
  private static String value(QuantityClaim claim) {
    BigDecimal stated = claim.stated();
    Interval taken = claim.plausible();
    String unit = UnitOfMeasure.of(claim.unit()).isPresent() ? " " + claim.unit() : "";
    String range = Numbers.of(taken, claim.unit());
    if (stated == null) {
      return range + unit;
    }
    String worded =
        HEDGES.getOrDefault(claim.hedge(), "") + Numbers.of(Interval.of(stated), claim.unit());
    return taken.single().isPresent() || claim.hedge() == Hedge.AT_LEAST
        ? worded + unit
        : worded + unit + ", read as " + range;
  }
}
