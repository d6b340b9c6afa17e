package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.NameVariant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a person in parts that can be compared.
 *
 * @param given the first given name in small letters and without accents; empty when only a family
 *     name is known
 * @param family the family name in small letters, without accents, hyphens and apostrophes
 */
record PersonName(String given, String family) {
  private static final int LEAST = 4;
  private static final int LONG = 6;

  /** Parts of family names that one writer adds and another leaves out. */
  private static final Set<String> PREFIXES =
      Set.of("la", "le", "de", "al", "el", "mc", "mac", "o", "van", "di", "da", "abu", "von");

  static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : folded(name).split("[^\\p{L}.'’-]+")) {
      if (word.matches("(?:\\p{L}\\.)+") && !words.isEmpty() || word.isEmpty()) {
        continue;
      }
      words.add(word);
    }
    if (words.isEmpty()) {
      return new PersonName("", "");
    }
    String family = bare(words.get(words.size() - 1));
    String before = words.size() > 2 ? words.get(words.size() - 2) : "";
    if (PREFIXES.contains(before)) {
      family = before + family;
    }
    return new PersonName(words.size() > 1 ? bare(words.get(0)) : "", family);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    return word.replaceAll("[^\\p{L}]", "");
  }

  boolean full() {
    return !given.isEmpty();
  }

  /** Whether both are one name, in full or with a short form or initial of the given name. */
  Agreement with(PersonName other) {
    if (!family.equals(other.family)) {
      return Agreement.DIFFERENT;
    }
    if (!full() || !other.full()) {
      return Agreement.UNKNOWN;
    }
    boolean one =
        given.equals(other.given)
            || GivenNames.shortForms(given, other.given)
            || initial(given, other.given)
            || initial(other.given, given);
    return one ? Agreement.SAME : Agreement.DIFFERENT;
  }

  private static boolean initial(String one, String name) {
    return one.length() == 1 && name.startsWith(one);
  }

  /** Why this may be another way to write the other name; empty when it is another name. */
  Optional<NameVariant.How> variant(PersonName other) {
    if (!full() || !other.full()) {
      return Optional.empty();
    }
    boolean sameGiven = given.equals(other.given) || GivenNames.shortForms(given, other.given);
    boolean letters = GivenNames.spellings(given, other.given);
    boolean familyLetters = GivenNames.spellings(family, other.family);
    boolean sameFamily = family.equals(other.family);
    if (sameFamily && letters || familyLetters && (sameGiven || letters)) {
      return Optional.of(NameVariant.How.TRANSLITERATION);
    }
    boolean spelled =
        sameGiven && near(family, other.family) || sameFamily && near(given, other.given);
    return spelled ? Optional.of(NameVariant.How.SPELLING) : Optional.empty();
  }

  /**
   * Whether the names are so long and differ by so little that nothing else need be the same. The
   * last letter of a given name may tell a woman from a man.
   */
  boolean slip(PersonName other) {
    String a = given;
    String b = other.given;
    boolean givens =
        family.equals(other.family)
            && letter(a, b)
            && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    return givens
        || given.equals(other.given)
            && (letter(family, other.family) || prefixed(family, other.family));
  }

  private static boolean letter(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG && EditDistance.of(a, b) == 1;
  }

  private static boolean prefixed(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG
        && (a.endsWith(b) && PREFIXES.contains(a.substring(0, a.length() - b.length()))
            || b.endsWith(a) && PREFIXES.contains(b.substring(0, b.length() - a.length())));
  }

  /** Whether two words differ as a slip of the pen or ear would make them differ. */
  static boolean near(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (a.equals(b) || shorter < LEAST) {
      return false;
    }
    int distance = EditDistance.of(a, b);
    return prefixed(a, b)
        || distance == 1
        || distance == 2 && (shorter >= LONG || shorter > LEAST && a.startsWith(b.substring(0, 2)));
  }
}
