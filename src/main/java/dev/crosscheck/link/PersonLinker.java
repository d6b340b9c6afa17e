package dev.crosscheck.link;

import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.RoleClaim;
import java.util.ArrayList;
import java.util.List;

/** What a story tells of each person, held against what it tells elsewhere. */
final class PersonLinker {
  /**
   * Of whom a story tells more often is known to everybody; all that is told of such a person is
   * not paired off.
   */
  static final int MOST = 400;

  private PersonLinker() {}

  /** All that does not go together. */
  static List<Comparison> comparisons(List<RoleClaim> claims) {
    List<Person> persons =
        Person.of(claims).stream().filter(p -> p.claims().size() <= MOST).toList();
    List<Comparison> comparisons = new ArrayList<>(AgeLinker.clashes(persons));
    comparisons.addAll(RoleLinker.clashes(persons));
    comparisons.addAll(NameLinker.variants(persons));
    return comparisons;
  }
}
