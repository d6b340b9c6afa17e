package dev.crosscheck.rules;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Severities;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Where the rules of one session put what they find: the global {@code findings} of a rule file.
 *
 * <p>This is the one place that decides how loudly a rule may speak. A finding has the severity
 * that the editor chose for the rule and the files, else that of the rule's metadata, lowered to
 * what is known of its claims: a likely reading or a claim that is not plainly asserted cannot make
 * an error, nor can a comparison with one unknown dimension. Where so much is unknown that nothing
 * above a note is left of a rule that is graver by itself, the verdict is <em>undecided</em> and
 * nothing is reported at all.
 */
public final class Findings {
  private final RuleSet rules;
  private final Severities severities;
  private final Map<String, Problem> failures = new TreeMap<>();
  private final Map<Key, Finding> found = new LinkedHashMap<>();

  /** Two findings of a rule about the same claims are one, whichever side came first. */
  private record Key(String rule, Set<String> claims) {}

  Findings(RuleSet rules, Severities severities) {
    this.rules = rules;
    this.severities = severities;
  }

  /** Reports a comparison. */
  public void add(Drools drools, Comparison comparison, Saying saying) {
    add(drools, comparison, Severity.ERROR, saying);
  }

  /** Reports a comparison, but no louder than {@code atMost}. */
  public void add(Drools drools, Comparison comparison, Severity atMost, Saying saying) {
    put(drools, comparison.cap().min(atMost), comparison.ceiling(), saying, comparison.witnesses());
  }

  /** Reports a single claim. */
  public void add(Drools drools, Claim claim, Saying saying) {
    put(drools, claim.cap(), Severity.ERROR, saying, List.of(claim));
  }

  /** The plain form for a user's rule: three sentences and the claims they are about. */
  public void report(
      Drools drools, String message, String explanation, String suggestion, Claim... claims) {
    Severity cap = Arrays.stream(claims).map(Claim::cap).reduce(Severity.ERROR, (a, b) -> a.min(b));
    put(drools, cap, Severity.ERROR, plain(message, explanation, suggestion), List.of(claims));
  }

  /** The plain form for a user's rule about a comparison that linking has made. */
  public void report(
      Drools drools, String message, String explanation, String suggestion, Comparison comparison) {
    add(drools, comparison, plain(message, explanation, suggestion));
  }

  private static Saying plain(String message, String explanation, String suggestion) {
    return new Saying(Verdict.CONFLICT, Dimension.VALUE, message, explanation, suggestion);
  }

  private void put(
      Drools drools,
      Severity cap,
      Severity ceiling,
      Saying saying,
      List<? extends Claim> witnesses) {
    RuleInfo rule = rule(((RuleContext) drools).getRule().getName());
    boolean undecided = cap == Severity.NOTE && rule.severity() != Severity.NOTE;
    Optional<Severity> chosen =
        severities.of(
            rule.id(), rule.level(), witnesses.stream().map(Claim::document).distinct().toList());
    if (undecided || chosen.isEmpty()) {
      return;
    }
    Set<String> ids =
        witnesses.stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new));
    found.merge(
        new Key(rule.id(), ids),
        new Finding(
            rule.id(),
            chosen.get().min(cap).min(ceiling),
            saying.verdict(),
            saying.decidedBy(),
            saying.message(),
            saying.explanation(),
            saying.suggestion(),
            List.copyOf(witnesses)),
        (a, b) -> FindingOrder.ORDER.compare(a, b) <= 0 ? a : b);
  }

  /** The rule of a file, also for its helper rules "id/step". */
  private RuleInfo rule(String name) {
    RuleInfo info = rules.infos().get(RuleFile.idOf(name));
    if (info == null) {
      throw new IllegalStateException("a rule outside the catalogue reported: " + name);
    }
    return info;
  }

  /** A consequence threw; its other matches and the other rules go on. */
  void failed(String ruleName, Exception failure) {
    failures.putIfAbsent(ruleName, rules.problem(ruleName, failure(failure)));
  }

  static String failure(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return "failed on some claims and said nothing of them ("
        + cause.getClass().getSimpleName()
        + message
        + "). Check for fields that can be null, such as attribution, area, asOf or population.";
  }

  Judgement judgement() {
    return new Judgement(
        found.values().stream().sorted(FindingOrder.ORDER).toList(),
        List.copyOf(failures.values()));
  }
}
