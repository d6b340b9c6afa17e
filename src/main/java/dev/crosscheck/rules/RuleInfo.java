package dev.crosscheck.rules;

import dev.crosscheck.model.Level;
import dev.crosscheck.model.Severity;

/**
 * What is known of a rule without running it: its metadata and the comment above it.
 *
 * @param id name of the rule, of its file and of its fixtures
 * @param title one line for lists
 * @param severity how loudly it speaks of what is surely so; an editor may choose another severity,
 *     what is known of the claims can only lower it
 * @param enabledByDefault whether it runs when nobody asks for it
 * @param since version that brought it; empty when a user's rule does not say
 * @param why what harm it prevents
 * @param fires when it reports
 * @param silent what it lets pass, and why
 * @param source path of its file
 * @param line where the rule begins in it, from 1
 */
public record RuleInfo(
    String id,
    String title,
    Severity severity,
    boolean enabledByDefault,
    String since,
    String why,
    String fires,
    String silent,
    String source,
    int line) {
  /** How loudly it speaks when nobody says otherwise. */
  public Level level() {
    return enabledByDefault ? Level.of(severity) : Level.OFF;
  }
}
