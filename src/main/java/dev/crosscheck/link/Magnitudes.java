package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which magnitudes of two texts are of one earthquake. Quakes come in series, and a text often
 * gives the magnitudes of several; those that both texts give are of the same quakes, and of the
 * others only two that are next to each other and less than half a magnitude apart can be one.
 */
final class Magnitudes {
  private static final BigDecimal ONE_QUAKE = new BigDecimal("0.5");

  /** Words that set one quake of a series apart from the next. */
  private static final Set<String> OF_A_SERIES =
      Set.of(
          "aftershock", "foreshock", "second", "another", "later", "earlier", "previous", "third");

  private Magnitudes() {}

  static boolean is(QuantityClaim claim) {
    return claim.unit().equals(UnitOfMeasure.MAGNITUDE.id());
  }

  /** The magnitudes that each document gives. */
  static Map<String, Set<BigDecimal>> byDocument(Collection<QuantityClaim> figures) {
    Map<String, Set<BigDecimal>> values = new HashMap<>();
    for (QuantityClaim figure : figures) {
      BigDecimal stated = figure.stated();
      if (is(figure) && stated != null) {
        values
            .computeIfAbsent(figure.anchor().document(), k -> new HashSet<>())
            .add(stated.stripTrailingZeros());
      }
    }
    return values;
  }

  /** Whether two magnitudes are of one quake, as far as what else the two texts give tells. */
  static Agreement event(QuantityClaim a, QuantityClaim b, Setting setting) {
    BigDecimal first = a.stated();
    BigDecimal second = b.stated();
    Agreement named = EventKinds.compare(a.anchor().event().label(), b.anchor().event().label());
    if (first == null || second == null || named == Agreement.DIFFERENT || apart(a, b)) {
      return Agreement.DIFFERENT;
    }
    if (first.compareTo(second) == 0) {
      return Agreement.SAME;
    }
    Set<BigDecimal> ofFirst = own(setting, a, b);
    Set<BigDecimal> ofSecond = own(setting, b, a);
    boolean mutual =
        nearest(ofSecond, first).filter(n -> n.compareTo(second) == 0).isPresent()
            && nearest(ofFirst, second).filter(n -> n.compareTo(first) == 0).isPresent();
    boolean near = first.subtract(second).abs().compareTo(ONE_QUAKE) < 0;
    return mutual && near ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** Of two days, or the one a quake that the text sets apart from others as the other does not. */
  private static boolean apart(QuantityClaim a, QuantityClaim b) {
    Set<String> first = new HashSet<>(a.terms());
    Set<String> second = new HashSet<>(b.terms());
    first.retainAll(OF_A_SERIES);
    second.retainAll(OF_A_SERIES);
    return !first.equals(second)
        || HoursOfDay.days(a.anchor().event(), b.anchor().event()) == Agreement.DIFFERENT;
  }

  /** The magnitudes of one claim's text that the other's does not give. */
  private static Set<BigDecimal> own(Setting setting, QuantityClaim of, QuantityClaim without) {
    Set<BigDecimal> own =
        new HashSet<>(setting.magnitudes().getOrDefault(of.anchor().document(), Set.of()));
    own.removeAll(setting.magnitudes().getOrDefault(without.anchor().document(), Set.of()));
    return own;
  }

  private static Optional<BigDecimal> nearest(Set<BigDecimal> values, BigDecimal to) {
    List<BigDecimal> sorted =
        values.stream()
            .sorted(
                Comparator.comparing((BigDecimal v) -> v.subtract(to).abs())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return sorted.stream().findFirst();
  }
}
