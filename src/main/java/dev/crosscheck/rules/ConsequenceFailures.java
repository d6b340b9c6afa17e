package dev.crosscheck.rules;

import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.rule.ConsequenceExceptionHandler;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleRuntime;

/**
 * Keeps a rule whose consequence fails from taking the others with it. Drools makes instances by
 * reflection, so it is public and finds its session's findings through the globals.
 */
public final class ConsequenceFailures implements ConsequenceExceptionHandler {
  @Override
  public void handleException(Match match, RuleRuntime session, Exception failure) {
    Findings findings = (Findings) ((KieRuntime) session).getGlobal(RuleBase.FINDINGS);
    findings.failed(match.getRule().getName(), failure);
  }
}
