package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.RoleClaim.Phase;
import dev.crosscheck.model.RoleClaim.Tenure;
import dev.crosscheck.model.RoleClash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds the titles of one person, and the holders of one office, against each other. */
final class RoleLinker {
  /** In so few days an office is not expected to change hands without a text that tells it. */
  private static final long DAYS = 45;

  private RoleLinker() {}

  static List<RoleClash> clashes(List<Person> persons) {
    List<RoleClash> clashes = new ArrayList<>();
    for (Person person : persons) {
      titles(person).ifPresent(clashes::add);
      sides(person).ifPresent(clashes::add);
    }
    Map<String, List<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      Person later = persons.get(i);
      Set<Integer> met = new TreeSet<>();
      Set<String> titles = new TreeSet<>();
      later.claims().stream().filter(Roles::sole).forEach(c -> titles.add(c.title()));
      for (String title : titles) {
        List<Integer> earlier = byTitle.computeIfAbsent(title, k -> new ArrayList<>());
        met.addAll(earlier.subList(0, Math.min(PersonLinker.MOST, earlier.size())));
        earlier.add(i);
      }
      met.forEach(e -> holders(persons.get(e), later, persons).ifPresent(clashes::add));
    }
    return clashes;
  }

  /** Two titles of one person that exclude each other and that no text gives together. */
  private static Optional<RoleClash> titles(Person person) {
    List<RoleClaim> held = person.claims().stream().filter(Roles::held).toList();
    for (RoleClaim a : held) {
      for (RoleClaim b : held) {
        if (a.anchor().span().compareTo(b.anchor().span()) != 0
            && Roles.exclude(a, b)
            && Roles.of(a, b) != Agreement.DIFFERENT
            && near(a, b)
            && !together(person, a.title(), b.title())) {
          return Optional.of(clash(a, b, held, RoleClash.How.TITLES, Agreement.SAME));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text gives somebody both titles, in whatever phase: it knows of both. */
  private static boolean together(Person person, String one, String other) {
    for (String document : person.documents()) {
      boolean first =
          person.claims().stream()
              .anyMatch(c -> c.document().equals(document) && c.title().equals(one));
      boolean second =
          person.claims().stream()
              .anyMatch(c -> c.document().equals(document) && c.title().equals(other));
      boolean apart =
          person.claims().stream()
              .noneMatch(
                  c -> c.document().equals(document) && c.phase() != Phase.CURRENT && c.titled());
      if (first && second && !apart) {
        return true;
      }
      if (first && second && sentences(person, document, one, other)) {
        return true;
      }
    }
    return person.claims().stream()
        .anyMatch(
            c -> c.phase() != Phase.CURRENT && (c.title().equals(one) || c.title().equals(other)));
  }

  /** Whether one sentence gives both. */
  private static boolean sentences(Person person, String document, String one, String other) {
    List<RoleClaim> told =
        person.claims().stream().filter(c -> c.document().equals(document)).toList();
    return told.stream()
        .filter(c -> c.title().equals(one))
        .anyMatch(
            a ->
                told.stream()
                    .anyMatch(b -> b.title().equals(other) && b.sentence().equals(a.sentence())));
  }

  /** A suspect in one text, a victim in another. */
  private static Optional<RoleClash> sides(Person person) {
    List<RoleClaim> held = person.claims().stream().filter(Roles::held).toList();
    List<RoleClaim> doers = held.stream().filter(c -> c.tenure() == Tenure.DOER).toList();
    List<RoleClaim> sufferers = held.stream().filter(c -> c.tenure() == Tenure.SUFFERER).toList();
    Set<String> both = new HashSet<>();
    doers.forEach(c -> both.add(c.document()));
    Set<String> hurt = new HashSet<>();
    sufferers.forEach(c -> hurt.add(c.document()));
    if (!Collections.disjoint(both, hurt)) {
      return Optional.empty();
    }
    for (RoleClaim a : doers) {
      for (RoleClaim b : sufferers) {
        if (near(a, b)) {
          return Optional.of(clash(a, b, List.of(), RoleClash.How.SIDES, Agreement.SAME));
        }
      }
    }
    return Optional.empty();
  }

  /** One office of one place that two persons hold. */
  private static Optional<RoleClash> holders(Person one, Person other, List<Person> persons) {
    // One family name in one office is more likely one person under two names.
    boolean family = one.name().family().equals(other.name().family());
    boolean alike = family || one.name().variant(other.name()).isPresent();
    if (alike || !shared(one, other).isEmpty()) {
      return Optional.empty();
    }
    for (RoleClaim a : one.claims()) {
      for (RoleClaim b : other.claims()) {
        if (Roles.held(a)
            && Roles.held(b)
            && Roles.sole(a)
            && a.title().equals(b.title())
            && near(a, b)
            && !changing(one, a.title())
            && !changing(other, a.title())) {
          Agreement place = Roles.of(a, b);
          boolean open = a.of() == null && b.of() == null && Roles.local(a) && onePlace(a, persons);
          if (place == Agreement.SAME || open) {
            List<RoleClaim> others = new ArrayList<>(one.claims());
            others.addAll(other.claims());
            return Optional.of(clash(a, b, others, RoleClash.How.HOLDERS, place));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Texts that name both tell themselves who is who. */
  private static Set<String> shared(Person one, Person other) {
    Set<String> documents = one.documents();
    documents.retainAll(other.documents());
    return documents;
  }

  /** Whether some text tells that the office changes hands. */
  private static boolean changing(Person person, String title) {
    return person.claims().stream()
        .anyMatch(c -> c.title().equals(title) && c.phase() != Phase.CURRENT);
  }

  /** Whether the story never tells of the place of such an office. */
  private static boolean onePlace(RoleClaim claim, List<Person> persons) {
    return persons.stream()
        .flatMap(p -> p.claims().stream())
        .noneMatch(c -> c.title().equals(claim.title()) && c.of() != null);
  }

  private static boolean near(RoleClaim a, RoleClaim b) {
    return PersonTimes.present(a, b)
        && PersonTimes.within(a, b, DAYS) != Agreement.DIFFERENT
        && !(a.document().equals(b.document()) && a.sentence().equals(b.sentence()));
  }

  private static RoleClash clash(
      RoleClaim a, RoleClaim b, List<RoleClaim> all, RoleClash.How how, Agreement place) {
    List<RoleClaim> others =
        all.stream()
            .filter(c -> !c.id().equals(a.id()) && !c.id().equals(b.id()))
            .filter(c -> Roles.held(c))
            .filter(c -> c.title().equals(a.title()) || c.title().equals(b.title()))
            .toList();
    Known known = new Known();
    known.note(
        how == RoleClash.How.HOLDERS ? Dimension.AREA : Dimension.PERSON,
        how == RoleClash.How.HOLDERS ? place : Agreement.SAME);
    known.note(Dimension.AS_OF, PersonTimes.within(a, b, DAYS));
    boolean likely =
        a.anchor().reading() == Reading.LIKELY || b.anchor().reading() == Reading.LIKELY;
    Comparability comparability = known.comparability(likely);
    boolean ordered = a.document().compareTo(b.document()) <= 0;
    return new RoleClash(ordered ? a : b, ordered ? b : a, others, how, comparability);
  }
}
