package dev.crosscheck.rules;

import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;

/**
 * A rule set ready to run. The network is shared by all threads and every group gets a session of
 * its own. Drools' {@code ThreadSafeOption} must stay at its default: without it consequences share
 * an array and results are silently wrong.
 */
final class RuleBase {
  /** Name under which a rule file sees {@link Findings}. */
  static final String FINDINGS = "findings";

  /**
   * Firings allowed on one group beyond those its facts explain. A rule that inserts what it
   * matches never ends; one that pairs off all claims of a big group would take hours.
   */
  private static final int FIRINGS = 200_000;

  private static final int FIRINGS_A_FACT = 20;

  private static final Pattern NAMED_RULE = Pattern.compile("\\[Rule \"([^\"]+)\" in ");

  private final RuleSet set;
  private final Policy policy;
  private final KieBase network;

  RuleBase(RuleSet set, Policy policy) {
    this.set = set;
    this.policy = policy;
    this.network =
        KieBaseBuilder.createKieBaseFromModel(
            set.models(), ConsequenceExceptionHandlerOption.get(ConsequenceFailures.class));
  }

  /** What the rules of the set say of one group; a rule that fails leaves the others standing. */
  Judgement judge(ClaimGroup group) {
    Findings findings = new Findings(set, policy.severities());
    LastRule last = new LastRule();
    KieSession session = network.newKieSession();
    try {
      session.setGlobal(FINDINGS, findings);
      session.insert(policy);
      group.claims().forEach(session::insert);
      group.comparisons().forEach(session::insert);
      int limit = FIRINGS + FIRINGS_A_FACT * (group.claims().size() + group.comparisons().size());
      if (session.fireAllRules(last, limit) >= limit) {
        return without(
            group,
            last.name(),
            "fired "
                + limit
                + " times on one group and was stopped; nothing it said is reported."
                + " Let it not match what it inserts itself, nor pair off all claims with each"
                + " other: compare equal fields first.");
      }
      return findings.judgement();
    } catch (RuntimeException | StackOverflowError e) {
      Matcher named = NAMED_RULE.matcher(String.valueOf(e.getMessage()));
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return without(group, named.find() ? named.group(1) : last.name(), Findings.failure(cause));
    } finally {
      session.dispose();
    }
  }

  /** Judges again without the rule that failed; without any when it cannot be told which did. */
  private Judgement without(ClaimGroup group, String ruleName, String message) {
    RuleSet rest = set.keeping(info -> !info.id().equals(RuleFile.idOf(ruleName)));
    Judgement others =
        rest.isEmpty() || rest.infos().size() == set.infos().size()
            ? new Judgement(List.of(), List.of())
            : new RuleBase(rest, policy).judge(group);
    var problems = new ArrayList<>(others.problems());
    problems.add(set.problem(ruleName, message));
    return new Judgement(others.findings(), problems);
  }
}
