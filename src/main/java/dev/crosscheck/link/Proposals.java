package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.PositionClaim;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Whether two positions are toward one thing. */
final class Proposals {
  /** With so many words of its own, a target that shares a single one is about something else. */
  private static final int FAR = 3;

  /** Words that any proposal can be called by; alone they do not make two one. */
  private static final Set<String> GENERIC =
      Set.of(
          "proposal",
          "vote",
          "plan",
          "deal",
          "offer",
          "draft",
          "text",
          "idea",
          "agreement",
          "measure",
          "resolution",
          "demand",
          "condition",
          "term",
          "move",
          "step",
          "call",
          "request",
          "creation",
          "project",
          "scheme",
          "package",
          "bill",
          "motion",
          "clause",
          "version",
          "accord",
          "bid",
          "initiative",
          "change",
          "decision",
          "document",
          "compromise",
          "set",
          "put",
          "sign",
          "make",
          "take",
          "give",
          "day",
          "part",
          "use",
          "introduction",
          "establishment");

  /** Words that set one of several alike apart. */
  private static final Set<String> APART =
      Set.of(
          "early",
          "earlier",
          "previous",
          "first",
          "second",
          "third",
          "latest",
          "separate",
          "another",
          "other",
          "former",
          "original",
          "rival",
          "alternative",
          "revised",
          "old",
          "similar");

  private Proposals() {}

  /** Same, different or open. */
  static Agreement compare(PositionClaim a, PositionClaim b) {
    Aim one = Aim.of(a.terms());
    Aim other = Aim.of(b.terms());
    Set<String> first = new TreeSet<>(one.terms());
    Set<String> second = new TreeSet<>(other.terms());
    if (one.sign() != other.sign() && !without(first, GENERIC).equals(without(second, GENERIC))) {
      // What undoes a thing is set against the very thing only.
      return Agreement.DIFFERENT;
    }
    if (differ(of(first, APART), of(second, APART)) || clash(numbers(first), numbers(second))) {
      return Agreement.DIFFERENT;
    }
    if (clash(proper(a), proper(b))) {
      return Agreement.DIFFERENT;
    }
    Set<String> shared = new TreeSet<>(first);
    shared.retainAll(second);
    Set<String> specific = without(shared, GENERIC);
    Set<String> firstOnly = without(without(first, GENERIC), shared);
    Set<String> secondOnly = without(without(second, GENERIC), shared);
    if (shared.isEmpty()
        || (specific.isEmpty() && !(firstOnly.isEmpty() || secondOnly.isEmpty()))) {
      return Agreement.DIFFERENT;
    }
    if (firstOnly.isEmpty() && secondOnly.isEmpty()) {
      return specific.isEmpty() ? Agreement.UNKNOWN : Agreement.SAME;
    }
    if (firstOnly.isEmpty() || secondOnly.isEmpty()) {
      boolean aside = specific.size() == 1 && firstOnly.size() + secondOnly.size() >= FAR;
      return aside ? Agreement.DIFFERENT : Agreement.UNKNOWN;
    }
    int least = Math.min(specific.size() + firstOnly.size(), specific.size() + secondOnly.size());
    return specific.size() >= 2 && specific.size() * 3 >= least * 2
        ? Agreement.UNKNOWN
        : Agreement.DIFFERENT;
  }

  /** 1 when a position is for what its target's words name, -1 when against, 0 when neither. */
  static int side(PositionClaim claim) {
    return claim.side() * Aim.of(claim.terms()).sign();
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.equals(b);
  }

  /** Both have some and none in common. */
  private static boolean clash(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static Set<String> of(Set<String> terms, Set<String> kind) {
    Set<String> some = new TreeSet<>(terms);
    some.retainAll(kind);
    return some;
  }

  private static Set<String> without(Set<String> terms, Set<String> kind) {
    Set<String> rest = new TreeSet<>(terms);
    rest.removeAll(kind);
    return rest;
  }

  private static Set<String> numbers(Set<String> terms) {
    Set<String> numbers = new TreeSet<>();
    terms.stream().filter(t -> Character.isDigit(t.charAt(0))).forEach(numbers::add);
    return numbers;
  }

  /** Terms that the target writes with a capital. */
  private static Set<String> proper(PositionClaim claim) {
    Set<String> proper = new TreeSet<>();
    for (String word : claim.target().split("[^\\p{L}\\p{N}-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (claim.terms().contains(lower)) {
          proper.add(lower);
        }
      }
    }
    return proper;
  }
}
