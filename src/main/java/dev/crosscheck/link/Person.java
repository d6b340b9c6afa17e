package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.RoleClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person of a story with all that is told of this person, in the order of the texts. */
final class Person {
  private final PersonName name;
  private final List<RoleClaim> claims = new ArrayList<>();

  private Person(PersonName name) {
    this.name = name;
  }

  PersonName name() {
    return name;
  }

  List<RoleClaim> claims() {
    return Collections.unmodifiableList(claims);
  }

  Set<String> documents() {
    Set<String> documents = new LinkedHashSet<>();
    claims.forEach(c -> documents.add(c.document()));
    return documents;
  }

  /**
   * The persons of a story. One name in full is one person; a family name alone belongs to the only
   * person of the story with that family name, and with a title only to who bears the same.
   */
  static List<Person> of(List<RoleClaim> claims) {
    Map<PersonName, Person> persons = new LinkedHashMap<>();
    Map<String, List<Person>> families = new HashMap<>();
    List<RoleClaim> open = new ArrayList<>();
    for (RoleClaim claim : claims.stream().sorted(Claim.ORDER).toList()) {
      PersonName name = PersonName.of(claim.person());
      if (!name.full()) {
        open.add(claim);
        continue;
      }
      List<Person> family = families.computeIfAbsent(name.family(), k -> new ArrayList<>());
      List<Person> same = family.stream().filter(p -> p.name.with(name) == Agreement.SAME).toList();
      Person person = same.size() == 1 ? same.get(0) : persons.get(name);
      if (person == null) {
        person = new Person(name);
        persons.put(name, person);
        family.add(person);
      }
      person.claims.add(claim);
    }
    for (RoleClaim claim : open) {
      PersonName name = PersonName.of(claim.person());
      List<Person> bearers = families.getOrDefault(name.family(), List.of());
      List<Person> titled =
          bearers.stream()
              .filter(p -> p.claims.stream().anyMatch(c -> c.title().equals(claim.title())))
              .toList();
      List<Person> meant = claim.titled() ? titled : bearers;
      if (meant.size() == 1) {
        meant.get(0).claims.add(claim);
      }
    }
    return List.copyOf(persons.values());
  }
}
