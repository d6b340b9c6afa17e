package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Drift;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds one number under two measures. A number alone proves nothing: it must be so precise that
 * chance cannot explain it, or one side must give another number for the other's measure.
 */
final class DriftLinker {
  /** Measures that reports confuse with each other. */
  private static final List<Set<String>> CONFUSED =
      List.of(
          Set.of(
              "killed",
              "injured",
              "casualties",
              "missing",
              "displaced",
              "affected",
              "hospitalised",
              "infected"),
          Set.of("arrested", "injured"),
          Set.of("abducted", "held", "released", "rescued"),
          Set.of("arrested", "charged", "convicted"));

  private static final int TELLING_DIGITS = 3;

  /** So many texts that give a number under one measure, the oldest, are enough to look through. */
  private static final int MOST = 200;

  private record Given(String document, String measure) {}

  /** All figures of a story, as the other numbers that documents give. */
  private static final class Numbers {
    private final Map<Given, List<QuantityClaim>> given = new HashMap<>();
    private final FigurePairs pairs;

    Numbers(List<QuantityClaim> figures) {
      figures.forEach(
          f ->
              given
                  .computeIfAbsent(new Given(f.document(), f.measure()), k -> new ArrayList<>())
                  .add(f));
      pairs = new FigurePairs(Setting.of(figures, Story.plain()));
    }
  }

  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  /** A count hardly ever grows so much from one report to the next. */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private DriftLinker() {}

  /** The drifts in one story. */
  static List<Comparison> drifts(List<QuantityClaim> figures) {
    Map<String, List<QuantityClaim>> byValue = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      BigDecimal stated = figure.stated();
      boolean usable =
          stated != null
              && figure.unit().equals("person")
              && figure.scope() != Scope.INCREMENT
              // "dozens" is no number that could be mistaken for another's.
              && figure.hedge() != Hedge.ORDER
              && figure.anchor().modality().factual()
              && !figure.anchor().negated()
              && CONFUSED.stream().anyMatch(s -> s.contains(figure.measure()));
      if (usable && stated != null) {
        byValue.computeIfAbsent(rounded(stated), k -> new ArrayList<>()).add(figure);
      }
    }
    List<Comparison> result = new ArrayList<>();
    Numbers numbers = new Numbers(figures);
    byValue.values().forEach(same -> result.addAll(among(same, numbers)));
    return result;
  }

  /** Three significant digits: 26,637 and "more than 26,600" are one number. */
  private static String rounded(BigDecimal value) {
    return value
        .round(new java.math.MathContext(TELLING_DIGITS, java.math.RoundingMode.DOWN))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static List<Comparison> among(List<QuantityClaim> same, Numbers all) {
    Map<String, List<QuantityClaim>> byMeasure = new LinkedHashMap<>();
    same.forEach(f -> byMeasure.computeIfAbsent(f.measure(), k -> new ArrayList<>()).add(f));
    List<Comparison> result = new ArrayList<>();
    List<String> measures = List.copyOf(byMeasure.keySet());
    for (int i = 0; i < measures.size(); i++) {
      for (int j = i + 1; j < measures.size(); j++) {
        if (confused(measures.get(i), measures.get(j))) {
          drift(
                  byMeasure.getOrDefault(measures.get(i), List.of()),
                  byMeasure.getOrDefault(measures.get(j), List.of()),
                  all)
              .ifPresent(result::add);
        }
      }
    }
    return result;
  }

  /** Whether reports confuse the measures of two figures. */
  static boolean confused(QuantityClaim a, QuantityClaim b) {
    return !a.measure().equals(b.measure()) && confused(a.measure(), b.measure());
  }

  private static boolean confused(String a, String b) {
    return CONFUSED.stream().anyMatch(s -> s.contains(a) && s.contains(b));
  }

  private static Optional<Drift> drift(
      List<QuantityClaim> first, List<QuantityClaim> second, Numbers all) {
    List<QuantityClaim> firstByAge = oldest(first);
    List<QuantityClaim> secondByAge = oldest(second);
    for (QuantityClaim a : firstByAge) {
      for (QuantityClaim b : secondByAge) {
        if (mayDrift(a, b)
            && (telling(a, b) || contradicted(a, b, all) || contradicted(b, a, all))) {
          List<QuantityClaim> others =
              java.util.stream.Stream.concat(first.stream(), second.stream())
                  .filter(
                      c ->
                          !c.equals(a)
                              && !c.equals(b)
                              && (mayDrift(a, c)
                                  || mayDrift(b, c)
                                  || c.measure().equals(a.measure())
                                  || c.measure().equals(b.measure())))
                  .sorted(Claim.ORDER)
                  .limit(8)
                  .toList();
          Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
          if (Sameness.event(a, b) == Agreement.UNKNOWN && !telling(a, b)) {
            unknown.add(Dimension.EVENT);
          }
          boolean likely =
              a.anchor().reading() == Reading.LIKELY || b.anchor().reading() == Reading.LIKELY;
          Comparability known =
              new Comparability(Set.of(Dimension.VALUE), unknown, likely && unknown.isEmpty());
          SourceRelation sources = Sources.compare(a, b);
          return Optional.of(new Drift(a, b, others, known, sources));
        }
      }
    }
    return Optional.empty();
  }

  private static List<QuantityClaim> oldest(List<QuantityClaim> figures) {
    return figures.stream().sorted(Witnesses.OLDEST_FIRST).limit(MOST).toList();
  }

  /** Not the same sentence, not set apart by time or event, exact or hedged alike. */
  private static boolean mayDrift(QuantityClaim a, QuantityClaim b) {
    boolean sameSentence =
        a.anchor().document().equals(b.anchor().document())
            && a.anchor().sentence().equals(b.anchor().sentence());
    return !sameSentence && Sameness.event(a, b) != Agreement.DIFFERENT && Sameness.scope(a, b);
  }

  /** A number of three significant digits or more is no coincidence. */
  private static boolean telling(QuantityClaim a, QuantityClaim b) {
    BigDecimal first = a.stated();
    BigDecimal second = b.stated();
    if (first == null || second == null) {
      return false;
    }
    int digits = Math.max(digits(first), digits(second));
    boolean equal = first.compareTo(second) == 0;
    boolean large = first.compareTo(BigDecimal.valueOf(100)) >= 0;
    return large
        && digits >= (equal ? 2 : TELLING_DIGITS)
        && first.compareTo(BigDecimal.valueOf(100)) != 0
        && (equal || near(first, second));
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    BigDecimal grain = Wording.grain(a).max(Wording.grain(b));
    return a.subtract(b).abs().compareTo(grain) <= 0;
  }

  private static int digits(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  /** The document of {@code a} gives another number for what {@code b} says. */
  private static boolean contradicted(QuantityClaim a, QuantityClaim b, Numbers all) {
    BigDecimal stated = b.stated();
    if (stated == null
        || a.stated() == null
        || a.stated().compareTo(stated) != 0
        || stated.compareTo(BigDecimal.TEN) < 0) {
      return false;
    }
    return all.given.getOrDefault(new Given(a.document(), b.measure()), List.of()).stream()
        .filter(
            c ->
                !a.document().equals(b.document())
                    || c.anchor().sentence().equals(a.anchor().sentence()) && !c.equals(b))
        .filter(c -> Sameness.event(a, c) != Agreement.DIFFERENT)
        .anyMatch(c -> !agree(c, b, all.pairs.pair(c, b)));
  }

  /**
   * Whether the text of {@code told} may mean what {@code other} says. A lower bound of less than
   * half of it does not, beside the number itself for something else; nor does a count that grew so
   * much that it happens to reach that number.
   */
  private static boolean agree(QuantityClaim told, QuantityClaim other, Pairing pairing) {
    BigDecimal first = told.stated();
    BigDecimal second = other.stated();
    if (pairing.judged() || first == null || second == null) {
      return !pairing.judged();
    }
    boolean bound = pairing.reason() == Reason.MEETS && told.interval().high() == null;
    boolean swelled =
        pairing.reason() == Reason.GREW
            && first.multiply(FAR).compareTo(second) < 0
            && digits(second) > 1;
    return !(bound && first.multiply(TWICE).compareTo(second) < 0 || swelled);
  }
}
