package dev.crosscheck.link;

import dev.crosscheck.model.AgeClash;
import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.RoleClaim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the ages of one person against each other and against the year of birth. */
final class AgeLinker {
  /** In so few days nobody is expected to have a birthday that no text tells of. */
  private static final long DAYS = 7;

  /** Ages further apart than this are not explained by texts of one story that have no date. */
  private static final int FAR = 5;

  private AgeLinker() {}

  static List<AgeClash> clashes(List<Person> persons) {
    List<AgeClash> clashes = new ArrayList<>(exchanged(persons));
    Set<String> told = new HashSet<>();
    clashes.forEach(c -> c.witnesses().forEach(w -> told.add(w.id())));
    for (Person person : persons) {
      List<RoleClaim> aged = person.claims().stream().filter(AgeLinker::usable).toList();
      best(aged).filter(c -> !told.contains(c.first().id())).ifPresent(clashes::add);
      births(person).ifPresent(clashes::add);
    }
    return clashes;
  }

  private static boolean usable(RoleClaim claim) {
    return claim.aged() && told(claim);
  }

  private static boolean told(RoleClaim claim) {
    return claim.anchor().modality().factual() && claim.anchor().asOf() == null;
  }

  /** One clash for a person: the two ages that are the furthest apart, the others beside them. */
  private static Optional<AgeClash> best(List<RoleClaim> aged) {
    AgeClash best = null;
    for (RoleClaim a : aged) {
      for (RoleClaim b : aged) {
        if (years(a) < years(b) && conflict(a, b)) {
          List<RoleClaim> others = new ArrayList<>();
          for (RoleClaim c : aged) {
            boolean sides = years(c) == years(a) || years(c) == years(b);
            if (sides && !c.id().equals(a.id()) && !c.id().equals(b.id())) {
              others.add(c);
            }
          }
          boolean further =
              best == null || years(b) - years(a) > years(best.second()) - years(best.first());
          if (further) {
            best = new AgeClash(a, b, others, AgeClash.How.AGES, known(a, b));
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether no one day of birth explains the two ages. */
  static boolean conflict(RoleClaim a, RoleClaim b) {
    if (a.age().meets(b.age())) {
      return false;
    }
    boolean oneSentence = a.document().equals(b.document()) && a.sentence().equals(b.sentence());
    int difference = Math.abs(years(a) - years(b));
    Optional<Long> apart = PersonTimes.apart(a, b);
    if (oneSentence || apart.isEmpty()) {
      return !oneSentence && difference >= FAR;
    }
    if (apart.get() <= DAYS) {
      return true;
    }
    LocalDate first = PersonTimes.day(a).orElseThrow();
    LocalDate second = PersonTimes.day(b).orElseThrow();
    // Born after the day before the first birthday not yet had, and not after the last one had.
    LocalDate earliest = first.minusYears(years(a) + 1L);
    LocalDate latest = first.minusYears(years(a));
    LocalDate otherEarliest = second.minusYears(years(b) + 1L);
    LocalDate otherLatest = second.minusYears(years(b));
    return latest.isBefore(otherEarliest.plusDays(1)) || otherLatest.isBefore(earliest.plusDays(1));
  }

  private static int years(RoleClaim claim) {
    BigDecimal low = claim.age().low();
    return low == null ? 0 : low.intValue();
  }

  /** An age against a year of birth. */
  private static Optional<AgeClash> births(Person person) {
    for (RoleClaim born : person.claims()) {
      for (RoleClaim aged : person.claims()) {
        if (born.born() != null
            && born.born().from() != null
            && usable(aged)
            && PersonTimes.day(aged).isPresent()) {
          int most = PersonTimes.day(aged).get().getYear() - born.born().from().getYear();
          if (!new Interval(BigDecimal.valueOf(most - 1L), BigDecimal.valueOf(most))
              .meets(aged.age())) {
            return Optional.of(
                new AgeClash(aged, born, List.of(), AgeClash.How.BIRTH, known(aged, born)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Two persons who have each other's age in another text. */
  private static List<AgeClash> exchanged(List<Person> persons) {
    Map<String, List<Held>> byDocument = new LinkedHashMap<>();
    for (Person person : persons) {
      for (RoleClaim claim : person.claims()) {
        if (usable(claim)) {
          byDocument
              .computeIfAbsent(claim.document(), k -> new ArrayList<>())
              .add(new Held(person, claim));
        }
      }
    }
    List<AgeClash> clashes = new ArrayList<>();
    Set<Set<Person>> seen = new HashSet<>();
    List<List<Held>> documents = byDocument.values().stream().limit(PersonLinker.MOST).toList();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        exchanged(documents.get(i), documents.get(j), seen, clashes);
      }
    }
    return clashes;
  }

  private record Held(Person person, RoleClaim claim) {}

  private static void exchanged(
      List<Held> one, List<Held> other, Set<Set<Person>> seen, List<AgeClash> into) {
    for (Held a : one) {
      for (Held b : one) {
        if (a.person() == b.person() || years(a.claim()) >= years(b.claim())) {
          continue;
        }
        Optional<RoleClaim> turned = of(other, a.person(), years(b.claim()));
        Optional<RoleClaim> back = of(other, b.person(), years(a.claim()));
        if (turned.isPresent() && back.isPresent() && seen.add(Set.of(a.person(), b.person()))) {
          into.add(
              new AgeClash(
                  a.claim(),
                  turned.get(),
                  List.of(b.claim(), back.get()),
                  AgeClash.How.EXCHANGED,
                  known(a.claim(), turned.get())));
        }
      }
    }
  }

  private static Optional<RoleClaim> of(List<Held> held, Person person, int years) {
    return held.stream()
        .filter(h -> h.person() == person && years(h.claim()) == years)
        .map(Held::claim)
        .findFirst();
  }

  static Comparability known(RoleClaim a, RoleClaim b) {
    Known known = new Known();
    known.note(Dimension.PERSON, Agreement.SAME);
    known.note(
        Dimension.AS_OF, PersonTimes.apart(a, b).isPresent() ? Agreement.SAME : Agreement.UNKNOWN);
    boolean likely =
        a.anchor().reading() == Reading.LIKELY || b.anchor().reading() == Reading.LIKELY;
    return known.comparability(likely);
  }
}
