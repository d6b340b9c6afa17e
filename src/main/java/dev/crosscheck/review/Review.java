package dev.crosscheck.review;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives findings their fingerprints and the state that people's decisions put them in. */
public final class Review {
  private final Map<String, Decision> decisions;
  private final LocalDate today;

  /**
   * @param file the recorded decisions
   * @param today the day on which they are applied; a decision whose last day is over no longer
   *     holds
   */
  public Review(ReviewFile file, LocalDate today) {
    this.decisions =
        file.decisions().stream()
            .collect(Collectors.toUnmodifiableMap(Decision::fingerprint, Function.identity()));
    this.today = today;
  }

  /**
   * What came of a run.
   *
   * @param discrepancies in {@link Discrepancy#ORDER}
   * @param unused fingerprints of decisions that match no discrepancy, in the order of the text
   */
  public record Outcome(List<Discrepancy> discrepancies, List<String> unused) {
    public Outcome {
      discrepancies = List.copyOf(discrepancies);
      unused = List.copyOf(unused);
    }
  }

  /**
   * Reviews the findings of a run.
   *
   * @param findings what the rules said
   * @param claims all claims of the run
   * @param evidence shows a claim in its text
   */
  public Outcome apply(
      List<Finding> findings, Collection<Claim> claims, Function<Claim, Evidence> evidence) {
    Fingerprints fingerprints = Fingerprints.over(claims);
    Map<String, Integer> taken = new HashMap<>();
    List<Discrepancy> found =
        findings.stream()
            .sorted(Comparator.comparing(Finding::rule).thenComparing(Finding::message))
            .map(
                finding -> {
                  String id = known(finding, fingerprints);
                  int earlier = taken.merge(id, 1, Integer::sum) - 1;
                  return reviewed(
                      earlier == 0 ? id : fingerprints.again(finding, earlier), finding, evidence);
                })
            .sorted(Discrepancy.ORDER)
            .toList();
    Set<String> present = found.stream().map(Discrepancy::id).collect(Collectors.toSet());
    Set<String> unused = new HashSet<>(decisions.keySet());
    unused.removeAll(present);
    return new Outcome(found, unused.stream().sorted().toList());
  }

  /** The name under which somebody decided about the finding, else its own. */
  private String known(Finding finding, Fingerprints fingerprints) {
    String own = fingerprints.of(finding);
    return decisions.containsKey(own)
        ? own
        : fingerprints.others(finding).stream()
            .filter(decisions::containsKey)
            .findFirst()
            .orElse(own);
  }

  private Discrepancy reviewed(String id, Finding finding, Function<Claim, Evidence> evidence) {
    List<Evidence> sides = finding.witnesses().stream().map(evidence).toList();
    Decision decision = decisions.get(id);
    if (decision == null) {
      return new Discrepancy(id, finding, sides, Discrepancy.Status.NEW, null);
    }
    String told = decision.reason() + " (" + decision.reviewer() + ", " + decision.date() + ")";
    return decision.expiredOn(today)
        ? new Discrepancy(
            id,
            finding,
            sides,
            Discrepancy.Status.NEW,
            decision.kind().status().id() + " until " + decision.expires() + ", expired: " + told)
        : new Discrepancy(id, finding, sides, decision.kind().status(), told);
  }
}
