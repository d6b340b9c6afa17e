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
import java.time.format.TextStyle;
import java.util.Locale;
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

  /** Whether nobody knows what the number counts. */
  static boolean bare(QuantityClaim claim) {
    return BARE.contains(claim.measure());
  }

  private static String measure(QuantityClaim claim) {
    String measure = claim.measure().replace('-', ' ');
    if (bare(claim)) {
      return "not understood, a bare number";
    }
    if (claim.unit().equals("person")) {
      return measure.equals("casualties") || measure.equals("people")
          ? measure
          : Phrases.hasPhrase(claim.measure()) ? "people " + measure : measure + " (people)";
    }
    String kind = kind(claim);
    if (kind.isEmpty() || measure.equals("age") || measure.equals(kind)) {
      return measure;
    }
    return measure.equals("amount") ? kind : kind + ": " + measure;
  }

  /** What is measured; empty for what is counted one by one. */
  private static String kind(QuantityClaim claim) {
    if (claim.unit().matches("[A-Z]{3}")) {
      return "money";
    }
    return claim.unit().equals("percent")
        ? "a share"
        : UnitOfMeasure.of(claim.unit()).map(u -> u.dimension().replace('-', ' ')).orElse("");
  }

  private static String event(EventRef event) {
    DateRange when = event.when();
    String name = event.label().isBlank() ? "" : event.label();
    String weekday =
        event.weekday() == null
            ? ""
            : "a " + event.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = when == null ? weekday : AnchorWords.days(when);
    String both = name.isEmpty() || day.isEmpty() ? name + day : name + ", " + day;
    String ground =
        event.ground() == EventRef.Ground.BACKGROUND ? " (told beside the main event)" : "";
    return (both.isEmpty() ? "not named" : both) + ground;
  }

  private static String population(QuantityClaim claim) {
    String who = claim.population() == null ? "" : claim.population();
    if (!claim.unit().equals("person") && !kind(claim).isEmpty()) {
      boolean nameless = claim.measure().equals("amount");
      String thing = (nameless ? "" : claim.measure().replace('-', ' ')) + " " + who;
      return thing.isBlank() ? "not named" : thing.strip();
    }
    boolean some = who.matches("(?s).*\\b(of|part)\\b.*");
    String named = who.replaceAll("\\b(of|part)\\b", " ").strip().replaceAll("\\s+", " ");
    if (named.isEmpty() && !some) {
      named = claim.unit().equals("person") ? "nobody singled out" : "nothing singled out";
    } else if (some) {
      named = named.isEmpty() ? "some of a larger number" : "some of: " + named;
    }
    return claim.breakdown() == null ? named : named + ", " + role(claim.breakdown());
  }

  /** What a figure is in a sum of its text. */
  static String role(Breakdown sum) {
    return switch (sum.role()) {
      case WHOLE -> "the whole of a sum";
      case PART -> "one part of a sum";
      case SHARE -> "a share in a sum";
      case BEFORE -> "the value before a change";
      case CHANGE -> "the size of a change";
      case AFTER -> "the value after a change";
    };
  }

  private static String scope(QuantityClaim claim) {
    return switch (claim.scope()) {
      case CUMULATIVE -> "everything so far";
      case INCIDENT -> "one incident";
      case PERIOD -> "a period";
      case STATE -> "one moment";
      case FIXED -> "once and for all";
      case INCREMENT -> "what came to an earlier count";
    };
  }

  /** The number as worded, and the values that a reader takes it for where they differ. */
  private static String value(QuantityClaim claim) {
    BigDecimal stated = claim.stated();
    Interval taken = claim.plausible();
    String unit = unit(claim);
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

  /** The unit behind a number: " kilometres per hour". */
  private static String unit(QuantityClaim claim) {
    BigDecimal stated = claim.stated();
    boolean one = stated != null && stated.compareTo(BigDecimal.ONE) == 0;
    if (UnitOfMeasure.of(claim.unit()).isPresent()) {
      return " " + (one ? claim.unit().replace('-', ' ') : plural(claim.unit()));
    }
    boolean shown = claim.unit().matches("person|percent|[A-Z]{3}");
    return shown ? "" : " (" + claim.unit().replace('-', ' ') + ")";
  }

  private static String plural(String unit) {
    int per = unit.indexOf("-per-");
    String head = (per < 0 ? unit : unit.substring(0, per)).replace('-', ' ');
    String rest = per < 0 ? "" : unit.substring(per).replace('-', ' ');
    String many =
        switch (head) {
          case "celsius", "fahrenheit", "magnitude", "horsepower", "hertz" -> head;
          case "century" -> "centuries";
          default ->
              head.endsWith("hertz")
                  ? head
                  : head.endsWith("foot")
                      ? head.substring(0, head.length() - "foot".length()) + "feet"
                      : head.endsWith("inch") ? head + "es" : head + "s";
        };
    return many + rest;
  }
}
