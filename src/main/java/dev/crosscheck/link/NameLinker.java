package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.NameVariant;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.RoleClaim.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds persons of a story whose names are likely two ways to write one. That two names are alike
 * is never enough: something else must be told of both that is the same, and nothing that differs.
 */
final class NameLinker {
  /** Ages of one person may differ by a birthday between two texts. */
  private static final int BIRTHDAY = 1;

  private NameLinker() {}

  static List<NameVariant> variants(List<Person> persons) {
    List<NameVariant> variants = new ArrayList<>();
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      Person later = persons.get(i);
      Set<Integer> met = new TreeSet<>();
      for (String key : keys(later.name())) {
        List<Integer> earlier = alike.computeIfAbsent(key, k -> new ArrayList<>());
        met.addAll(earlier);
        earlier.add(i);
      }
      met.forEach(e -> variant(persons.get(e), later).ifPresent(variants::add));
    }
    return variants;
  }

  /** Two ways to write one name share one of its parts, or how both parts begin. */
  private static Set<String> keys(PersonName name) {
    String given = name.given();
    String family = name.family();
    return given.isEmpty() || family.isEmpty()
        ? Set.of("." + family)
        : Set.of("." + family, given + ".", given.charAt(0) + "." + family.charAt(0));
  }

  private static Optional<NameVariant> variant(Person one, Person other) {
    Optional<NameVariant.How> how = one.name().variant(other.name());
    boolean family = one.name().family().equals(other.name().family());
    if (how.isEmpty() && !family || !goTogether(one, other)) {
      return Optional.empty();
    }
    Optional<RoleClaim[]> ties = tie(one, other, how.isPresent());
    return ties.map(
        tie ->
            new NameVariant(
                tie[0],
                tie[1],
                others(one, other, tie),
                how.orElse(NameVariant.How.GIVEN_NAME),
                known()));
  }

  /** Whether nothing tells that they are two. */
  private static boolean goTogether(Person one, Person other) {
    Set<String> both = one.documents();
    both.retainAll(other.documents());
    if (!both.isEmpty()) {
      return false;
    }
    for (RoleClaim a : one.claims()) {
      for (RoleClaim b : other.claims()) {
        boolean ages = a.aged() && b.aged() && !agesMeet(a, b);
        boolean sides =
            a.tenure() == Tenure.DOER && b.tenure() == Tenure.SUFFERER
                || a.tenure() == Tenure.SUFFERER && b.tenure() == Tenure.DOER;
        if (ages || sides) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean agesMeet(RoleClaim a, RoleClaim b) {
    boolean near =
        a.age().low() != null
            && b.age().low() != null
            && a.age().low().subtract(b.age().low()).abs().intValue() <= BIRTHDAY;
    return near && !AgeLinker.conflict(a, b);
  }

  /** The two claims that tell the same of both; of names that hardly differ the first two. */
  private static Optional<RoleClaim[]> tie(Person one, Person other, boolean alike) {
    if (one.name().slip(other.name())) {
      return Optional.of(new RoleClaim[] {one.claims().get(0), other.claims().get(0)});
    }
    for (RoleClaim a : one.claims()) {
      for (RoleClaim b : other.claims()) {
        boolean age = a.aged() && b.aged() && a.age().meets(b.age());
        boolean title = a.titled() && title(a, b);
        boolean home = a.affiliation() != null && a.affiliation().equals(b.affiliation());
        boolean unique = title && (Roles.sole(a) && Roles.of(a, b) != Agreement.DIFFERENT);
        boolean part = title && a.tenure() == Tenure.DOER;
        if (alike ? age || title || home : unique || part && age) {
          return Optional.of(new RoleClaim[] {a, b});
        }
      }
    }
    return Optional.empty();
  }

  private static boolean title(RoleClaim a, RoleClaim b) {
    Set<String> first = Roles.words(a.title());
    Set<String> second = Roles.words(b.title());
    first.retainAll(second);
    return b.titled() && !first.isEmpty() && Roles.of(a, b) != Agreement.DIFFERENT;
  }

  private static List<RoleClaim> others(Person one, Person other, RoleClaim[] tie) {
    List<RoleClaim> all = new ArrayList<>(one.claims());
    all.addAll(other.claims());
    return all.stream()
        .filter(c -> !c.id().equals(tie[0].id()) && !c.id().equals(tie[1].id()))
        .filter(Claim::lasting)
        .toList();
  }

  private static Comparability known() {
    Known known = new Known();
    known.note(Dimension.PERSON, Agreement.SAME);
    return known.comparability(false);
  }
}
