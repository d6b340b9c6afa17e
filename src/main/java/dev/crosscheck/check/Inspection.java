package dev.crosscheck.check;

import dev.crosscheck.link.Facets;
import dev.crosscheck.link.Pairings;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Compared;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.NearRule;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.RuleException;
import dev.crosscheck.rules.RulePatterns;
import dev.crosscheck.rules.wording.AspectWords;
import dev.crosscheck.rules.wording.PairWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A corpus that was checked, open to questions: how any two of its claims stand to each other, and
 * what was compared without being reported.
 */
public final class Inspection {
  /** So many pairs that were not reported are listed; the others are only counted. */
  public static final int MOST_PAIRS = 1000;

  /** Of the pairs of two places the one that came furthest answers what somebody asks. */
  private static final Comparator<Pairing> CLEAREST =
      order(
          List.of(
              Verdict.CONFLICT,
              Verdict.CONTESTED,
              Verdict.REVISION,
              Verdict.UPDATE,
              Verdict.COMPATIBLE,
              Verdict.UNDECIDED,
              Verdict.DIFFERENT_SCOPE));

  /** Of all pairs that stayed silent an editor looks first into those that nobody could decide. */
  private static final Comparator<Pairing> TELLING =
      order(
          List.of(
              Verdict.UNDECIDED,
              Verdict.REVISION,
              Verdict.CONFLICT,
              Verdict.CONTESTED,
              Verdict.UPDATE,
              Verdict.COMPATIBLE,
              Verdict.DIFFERENT_SCOPE));

  /** Keep a pair from the rules although its comparison was made. */
  private static final Set<Reason> EXTRA = Set.of(Reason.TOO_LITTLE, Reason.SEVERAL);

  private final Report report;
  private final Intake intake;
  private final List<Path> ruleFolders;
  private final Supplier<Pairings> pairings;
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  /** The discrepancies of each claim that takes part in some. */
  private final Map<String, Set<String>> found = new HashMap<>();

  Inspection(
      Report report,
      Intake intake,
      List<ClaimGroup> groups,
      List<Path> ruleFolders,
      Policy policy) {
    this.report = report;
    this.intake = intake;
    this.ruleFolders = List.copyOf(ruleFolders);
    this.pairings = () -> new Pairings(intake.profiles(), groups, policy);
    intake.claims().forEach(c -> claims.put(c.id(), c));
    for (Discrepancy discrepancy : report.discrepancies()) {
      for (Evidence side : discrepancy.evidence()) {
        found.computeIfAbsent(side.claim(), k -> new LinkedHashSet<>()).add(discrepancy.id());
      }
    }
  }

  /** Which pairs a report lists beside its discrepancies. */
  public enum Listed {
    /** Those of which too little is known. */
    UNDECIDED,
    /** All that were compared and are not reported. */
    SILENT
  }

  /** The report of the run. */
  public Report report() {
    return report;
  }

  /** The report with what was compared beside it. */
  public Report report(Listed listed) {
    return new Report(
        report.documents(),
        report.problems(),
        report.discrepancies(),
        report.unusedDecisions(),
        compared(listed));
  }

  /** All claims in {@link Claim#ORDER}. */
  public List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  /** The claim of an id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** Number of the last line of a document; empty when its text was not read. */
  public Optional<Integer> lines(String document) {
    return intake
        .document(document)
        .map(read -> read.text().line(Math.max(0, read.text().length() - 1)));
  }

  /** The lines of a document that a claim stands on; those of its sentence when asked. */
  public boolean stands(Claim claim, int line, boolean sentence) {
    int from = sentence ? claim.sentence().start() : claim.anchor().span().start();
    int to = sentence ? claim.sentence().end() : claim.anchor().span().end();
    return intake
        .document(claim.document())
        .map(
            read ->
                read.text().line(from) <= line && line <= read.text().line(Math.max(from, to - 1)))
        .orElse(line == 1);
  }

  /** Whether the words of a claim, or its sentence, cover a place of its document. */
  public boolean covers(Claim claim, int line, int column, boolean sentence) {
    return intake
        .document(claim.document())
        .map(
            read -> {
              int from = sentence ? claim.sentence().start() : claim.anchor().span().start();
              int to = sentence ? claim.sentence().end() : claim.anchor().span().end();
              for (int point = from; point < to; point++) {
                if (read.text().line(point) == line && read.text().column(point) == column) {
                  return true;
                }
              }
              return false;
            })
        .orElse(false);
  }

  /** Line of a claim in its document, from 1. */
  public int line(Claim claim) {
    return new Exhibits(intake).of(claim).line();
  }

  /**
   * How two claims stand to each other, the clearest of several pairs first. Of places where a pair
   * of one kind stands, such as two figures, pairs of a figure and a date are no answer.
   */
  public List<Explanation> explain(List<Claim> firsts, List<Claim> seconds) {
    Pairings all = pairings.get();
    RulePatterns rules = patterns();
    record Asked(Claim first, Claim second, Pairing pairing) {}
    List<Asked> asked = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (Claim first : firsts) {
      for (Claim second : seconds) {
        if (!first.id().equals(second.id()) && told.add(Set.of(first.id(), second.id()))) {
          asked.add(new Asked(first, second, all.between(first, second)));
        }
      }
    }
    boolean alike = asked.stream().anyMatch(a -> a.pairing().reason() != Reason.OTHER_KIND);
    boolean telling =
        asked.stream()
            .map(Asked::pairing)
            .anyMatch(p -> p.reason() != Reason.OTHER_KIND && !open(p));
    return asked.stream()
        .filter(a -> !alike || a.pairing().reason() != Reason.OTHER_KIND)
        .filter(a -> !telling || !open(a.pairing()))
        .sorted(Comparator.comparing(Asked::pairing, CLEAREST))
        .map(a -> explain(a.first(), a.second(), a.pairing(), rules))
        .toList();
  }

  /** Two events, or two sayings, of which nothing comes: no answer beside a pair of figures. */
  private static boolean open(Pairing pairing) {
    return pairing.reason() == Reason.EVENTS_OPEN
        || pairing.reason() == Reason.OTHER_SAYING
        || pairing.reason() == Reason.PLACES_FIT
        || pairing.reason() == Reason.OTHER_EVENT && pairing.first() instanceof EventClaim;
  }

  private static Comparator<Pairing> order(List<Verdict> verdicts) {
    return Comparator.comparing((Pairing p) -> p.reason() == Reason.OTHER_KIND)
        .thenComparing(p -> p.reason() == Reason.OTHER_MEASURE)
        .thenComparing(p -> verdicts.indexOf(p.verdict()))
        .thenComparing(p -> p.comparability().unknown().size())
        .thenComparing(Pairing::first, Claim.ORDER)
        .thenComparing(Pairing::second, Claim.ORDER);
  }

  private Compared compared(Listed listed) {
    RulePatterns rules = patterns();
    List<Pairing> silent =
        pairings.get().looked().stream()
            .filter(p -> listed == Listed.SILENT || p.verdict() == Verdict.UNDECIDED)
            .filter(p -> !p.verdict().speaks() && reported(p).isEmpty())
            .sorted(TELLING)
            .toList();
    List<Explanation> shown =
        silent.stream()
            .limit(MOST_PAIRS)
            .map(p -> explain(p.first(), p.second(), p, rules))
            .toList();
    return new Compared(shown, silent.size() - shown.size());
  }

  private RulePatterns patterns() {
    try {
      return RulePatterns.with(ruleFolders);
    } catch (RuleException e) {
      // The report names what is wrong with the folders; the catalogue is judged by still.
      return RulePatterns.with(List.of());
    }
  }

  private Explanation explain(Claim first, Claim second, Pairing pairing, RulePatterns rules) {
    Exhibits exhibits = new Exhibits(intake);
    boolean asked = pairing.comparison() != null && !EXTRA.contains(pairing.reason());
    List<String> before = asked ? List.of() : List.of(PairWords.words(first, second, pairing));
    NearRule closest =
        Facets.comparison(pairing).flatMap(c -> rules.closest(c, before)).orElse(null);
    String detail =
        pairing.reason() == Reason.OTHER_STORY
            ? PairWords.stories(profile(first), profile(second))
            : PairWords.detail(pairing);
    return new Explanation(
        pairing,
        exhibits.of(first),
        exhibits.of(second),
        PairWords.summary(first, second, pairing),
        detail,
        AspectWords.of(first, second, Facets.of(pairing)),
        closest,
        reported(pairing));
  }

  private Profile profile(Claim claim) {
    return intake.profiles().getOrDefault(claim.document(), Profile.of(Metadata.NONE));
  }

  /** Discrepancies in which both take part, in the order of the report. */
  private List<String> reported(Pairing pairing) {
    Set<String> both = new LinkedHashSet<>(found.getOrDefault(pairing.first().id(), Set.of()));
    both.retainAll(found.getOrDefault(pairing.second().id(), Set.of()));
    return List.copyOf(both);
  }
}
