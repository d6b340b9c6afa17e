package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.DurationClash;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets claims on how long one event took against each other. */
public final class DurationLinker {
  private static final String DURATION = "duration";

  /** So many lengths of one kind of event are those of many events. */
  private static final int MOST = 40;

  private static final int NAME = 3;
  private static final int WORD = 2;
  private static final int ENOUGH = 2;
  private static final int SURE = 4;

  /** Lengths of one event are of one order. */
  private static final BigDecimal FAR = BigDecimal.valueOf(10);

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "previous", "new", "next");

  private DurationLinker() {}

  /** Whether the claim tells how long an event took; it is compared here and nowhere else. */
  static boolean length(QuantityClaim claim) {
    boolean time =
        UnitOfMeasure.of(claim.unit()).filter(u -> u.dimension().equals(DURATION)).isPresent();
    return time && (claim.scope() == Scope.FIXED || claim.scope() == Scope.INCREMENT);
  }

  /** One event told to have taken two lengths of time. */
  public static List<DurationClash> clashes(List<QuantityClaim> claims, List<EventClaim> events) {
    Set<String> changed = new HashSet<>();
    for (EventClaim event : events) {
      if (event.happening() != null && event.happening().kind().equals("move")) {
        event.happening().heads().forEach(h -> changed.add(EventKinds.family(h)));
      }
    }
    Map<String, List<QuantityClaim>> byEvent = new LinkedHashMap<>();
    for (QuantityClaim claim : claims.stream().sorted(Claim.ORDER).toList()) {
      String event = EventKinds.family(claim.anchor().event().label());
      if (length(claim) && claim.scope() == Scope.INCREMENT) {
        changed.add(event);
      } else if (length(claim)
          && claim.anchor().modality().factual()
          && !claim.anchor().negated()) {
        byEvent.computeIfAbsent(event, k -> new ArrayList<>()).add(claim);
      }
    }
    List<DurationClash> clashes = new ArrayList<>();
    byEvent.forEach(
        (event, lengths) -> {
          if (!changed.contains(event) && lengths.size() <= MOST) {
            clashes.addAll(pairs(lengths));
          }
        });
    return clashes;
  }

  private static List<DurationClash> pairs(List<QuantityClaim> lengths) {
    List<DurationClash> clashes = new ArrayList<>();
    Set<List<Interval>> told = new HashSet<>();
    for (int i = 0; i < lengths.size(); i++) {
      for (int j = i + 1; j < lengths.size(); j++) {
        QuantityClaim a = lengths.get(i);
        QuantityClaim b = lengths.get(j);
        Interval first = base(a, b);
        Interval second = base(b, a);
        boolean ordered = first.below(second);
        boolean apart = ordered || second.below(first);
        QuantityClaim shorter = ordered ? a : b;
        QuantityClaim longer = ordered ? b : a;
        if (apart && !farApart(ordered ? first : second, ordered ? second : first)) {
          one(a, b)
              .filter(c -> told.add(List.of(base(shorter, longer), base(longer, shorter))))
              .ifPresent(c -> clashes.add(new DurationClash(shorter, longer, c)));
        }
      }
    }
    return clashes;
  }

  /** In seconds, as wide as the coarser of the two units: "two weeks" may be 15 days. */
  private static Interval base(QuantityClaim claim, QuantityClaim other) {
    UnitOfMeasure unit = UnitOfMeasure.of(claim.unit()).orElse(UnitOfMeasure.DAY);
    Interval plausible = unit.toBase(claim.plausible());
    boolean exact = claim.unit().equals(other.unit()) && claim.hedge() == Hedge.EXACT;
    BigDecimal half = unit.factor().divide(BigDecimal.valueOf(2));
    return exact ? plausible : plausible.plus(new Interval(half.negate(), half));
  }

  private static boolean farApart(Interval shorter, Interval longer) {
    BigDecimal low = shorter.high();
    BigDecimal high = longer.low();
    return low == null || high == null || low.multiply(FAR).compareTo(high) < 0;
  }

  /** What is known of whether both tell of one event; empty when they do not surely. */
  private static Optional<Comparability> one(QuantityClaim a, QuantityClaim b) {
    boolean oneSentence = a.document().equals(b.document()) && a.sentence().equals(b.sentence());
    DateRange first = a.anchor().event().when();
    DateRange second = b.anchor().event().when();
    boolean otherTime = first != null && second != null && !first.meets(second);
    boolean otherPlace = Sameness.area(a, b) == Agreement.DIFFERENT;
    boolean otherGround = a.anchor().event().ground() != b.anchor().event().ground();
    Set<String> words = words(a);
    Set<String> others = words(b);
    // An event that a text does not take for known makes a likely reading.
    boolean definite = a.anchor().reading() == Reading.SURE && b.anchor().reading() == Reading.SURE;
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    boolean narrowedApart = !words.isEmpty() && !others.isEmpty() && shared.isEmpty();
    if (oneSentence
        || otherTime
        || otherPlace
        || otherGround
        || narrowedApart
        || !ranks(words).equals(ranks(others))) {
      return Optional.empty();
    }
    int known = shared.size() * WORD + Math.min(NAME, Sameness.shared(a, b));
    known += first != null && second != null ? NAME : 0;
    known += a.anchor().area() != null && b.anchor().area() != null ? NAME : 0;
    if (!definite && known < ENOUGH) {
      return Optional.empty();
    }
    Set<Dimension> same = EnumSet.of(Dimension.MEASURE);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (known >= SURE ? same : unknown).add(Dimension.EVENT);
    boolean likely =
        a.anchor().modality() != Modality.ASSERTED || b.anchor().modality() != Modality.ASSERTED;
    return Optional.of(new Comparability(same, unknown, likely));
  }

  private static Set<String> ranks(Set<String> words) {
    Set<String> ranks = new HashSet<>(words);
    ranks.retainAll(RANKS);
    return ranks;
  }

  private static Set<String> words(QuantityClaim claim) {
    String population = claim.population();
    return population == null
        ? new HashSet<>()
        : new HashSet<>(List.of(population.toLowerCase(Locale.ROOT).split(" ")));
  }
}
