package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.RoleClaim.Phase;
import dev.crosscheck.model.RoleClaim.Tenure;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two titles go together. */
final class Roles {
  /** Groups of offices that are told apart by what they are for. */
  private static final Set<String> DIVIDED = Set.of("minister", "secretary", "chief");

  private static final Set<String> LIGHT =
      Set.of("the", "of", "for", "and", "s", "city", "town", "county", "state", "department");

  /** Offices that one text may name without a place and a reader of the place knows. */
  private static final Set<String> LOCAL =
      Set.of("mayor", "governor", "police chief", "fire chief");

  private static final int STEM = 4;

  private Roles() {}

  static boolean held(RoleClaim claim) {
    return claim.titled()
        && claim.phase() == Phase.CURRENT
        && claim.anchor().modality().factual()
        && !claim.anchor().negated();
  }

  /** Whether nobody holds both titles at one time. */
  static boolean exclude(RoleClaim a, RoleClaim b) {
    if (a.group().isEmpty() || !a.group().equals(b.group()) || a.title().equals(b.title())) {
      return false;
    }
    Set<String> first = words(a.title());
    Set<String> second = words(b.title());
    boolean shorter = first.containsAll(second) || second.containsAll(first);
    if (!DIVIDED.contains(a.group())) {
      return !shorter;
    }
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    String head = head(a.title());
    boolean oneHead = head.equals(head(b.title()));
    // "Minister" beside "finance minister" is short for it; "interior and justice minister" too.
    return !shorter && (!oneHead || common.size() == 1);
  }

  /** Whether the title with its place is held by one person only. */
  static boolean sole(RoleClaim claim) {
    boolean portfolio = claim.tenure() == Tenure.PORTFOLIO && words(claim.title()).size() > 1;
    return claim.tenure() == Tenure.SOLE || portfolio;
  }

  /** Whether an office without its place may be taken for the one of the story. */
  static boolean local(RoleClaim claim) {
    boolean portfolio = claim.tenure() == Tenure.PORTFOLIO && words(claim.title()).size() > 1;
    return portfolio || LOCAL.contains(claim.title());
  }

  /** How the places or organisations of two titles stand to each other. */
  static Agreement of(RoleClaim a, RoleClaim b) {
    if (a.of() == null || b.of() == null) {
      return Agreement.UNKNOWN;
    }
    Set<String> first = words(a.of());
    Set<String> second = words(b.of());
    first.removeAll(LIGHT);
    second.removeAll(LIGHT);
    boolean same =
        !first.isEmpty()
            && first.size() == second.size()
            && first.stream().allMatch(x -> second.stream().anyMatch(y -> alike(x, y)));
    return same ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** "Orland" and "Orlandian". */
  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int stem = Math.max(STEM, shorter.length() - 1);
    return shorter.length() >= STEM
        && longer.length() - shorter.length() <= STEM
        && longer.startsWith(shorter.substring(0, Math.min(stem, shorter.length())));
  }

  private static String head(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
    words.remove("");
    words.remove("and");
    return words;
  }
}
