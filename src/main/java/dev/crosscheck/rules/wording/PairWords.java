package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.list;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What came of two claims, in sentences. */
public final class PairWords {
  private static final int MOST_NAMES = 8;

  private PairWords() {}

  /** One sentence that quotes both, says what came of them, and why. */
  public static String summary(Claim first, Claim second, Pairing pairing) {
    String both = quote(first) + " and " + quote(second);
    String came =
        switch (pairing.verdict()) {
          case CONFLICT -> both + " cannot both be right, because ";
          case CONTESTED -> both + " are two sources' figures that cannot both be right, because ";
          case REVISION -> "Of " + both + " one replaces the other, because ";
          case UNDECIDED -> "Whether " + both + " contradict each other stays open, because ";
          case UPDATE, COMPATIBLE, DIFFERENT_SCOPE ->
              both + " do not contradict each other, because ";
        };
    return came + words(first, second, pairing) + ".";
  }

  /** The reason of a pair as a clause. */
  public static String words(Claim first, Claim second, Pairing pairing) {
    return pairing.reason() == Reason.OTHER_KIND
        ? AspectWords.kind(first)
            + " and "
            + AspectWords.kind(second)
            + " are never held against each other"
        : pairing.reason().words();
  }

  /** What else there is to know of the reason; empty when it says all. */
  public static String detail(Pairing pairing) {
    return switch (pairing.reason()) {
      case TOO_LITTLE -> open(pairing);
      case UNLIKE, INCIDENTS, SEVERAL -> shared(pairing);
      case FAR_APART -> sentences("One is more than four times the other.", left(pairing));
      case CLASH, SOURCES, FELL, OPPOSED, OUTSIDER, DRIFT, EXCEEDS, NO_SUM, CHANGED_COPY ->
          pairing.comparability().cap() == Severity.WARNING ? left(pairing) : "";
      case NOT_ASSERTED -> sentences(unasserted(pairing.first()), unasserted(pairing.second()));
      case NOT_UNDERSTOOD -> sentences(bare(pairing.first()), bare(pairing.second()));
      case PART -> sentences(part(pairing.first()), part(pairing.second()));
      default -> "";
    };
  }

  private static String unasserted(Claim claim) {
    boolean told = claim.anchor().modality().factual() && !claim.anchor().negated();
    return told ? "" : quote(claim) + " is " + AnchorWords.said(claim.anchor()) + ".";
  }

  private static String bare(Claim claim) {
    return claim instanceof QuantityClaim figure && FigureAspects.bare(figure)
        ? "It is not clear what " + quote(claim) + " counts."
        : "";
  }

  private static String part(Claim claim) {
    return claim instanceof QuantityClaim figure && figure.breakdown() != null
        ? "In its text " + quote(claim) + " is " + FigureAspects.role(figure.breakdown()) + "."
        : "";
  }

  private static String open(Pairing pairing) {
    return sentences(
        left(pairing), "One open point makes an error a warning; with two nothing is reported.");
  }

  private static String left(Pairing pairing) {
    Comparability comparability = pairing.comparability();
    String open =
        comparability.unknown().isEmpty()
            ? ""
            : "Left open: " + list(AspectWords.open(pairing.first(), comparability)) + ".";
    return sentences(
        open,
        comparability.likely()
            ? "One of them is only a likely reading, or is no plain statement."
            : "");
  }

  /** Which words of their clauses two figures share. */
  private static String shared(Pairing pairing) {
    if (!(pairing.first() instanceof QuantityClaim a
        && pairing.second() instanceof QuantityClaim b)) {
      return "";
    }
    Set<String> words = new TreeSet<>(a.terms());
    words.retainAll(b.terms());
    words.remove(a.measure());
    words.remove(a.unit());
    return words.isEmpty()
        ? "Beside what is counted, their clauses share no word."
        : "Beside what is counted, their clauses share: " + String.join(", ", words) + ".";
  }

  /**
   * Why two documents are taken for two stories.
   *
   * @param first what is known of the document of the first claim
   * @param second what is known of the other
   */
  public static String stories(Profile first, Profile second) {
    String one = first.metadata().story();
    String other = second.metadata().story();
    if (one != null && other != null) {
      return "Their documents are of the stories "
          + quote(one)
          + " and "
          + quote(other)
          + ", as folder or front matter say.";
    }
    if (one != null || other != null) {
      return "One document is of the story "
          + quote(one == null ? String.valueOf(other) : one)
          + ", as folder or front matter say, the other of none.";
    }
    Set<String> names = new TreeSet<>(first.names());
    names.retainAll(second.names());
    if (names.isEmpty()) {
      return "Their documents have no name in common.";
    }
    List<String> shown = names.stream().limit(MOST_NAMES).map(PairWords::capital).toList();
    return "Their documents have only these names in common: "
        + String.join(", ", shown)
        + (names.size() > shown.size() ? " and " + (names.size() - shown.size()) + " more" : "")
        + ".";
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
