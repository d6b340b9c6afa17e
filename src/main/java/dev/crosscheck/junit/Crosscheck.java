package dev.crosscheck.junit;

import dev.crosscheck.check.Checker;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severities;
import dev.crosscheck.model.Severity;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.rules.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks a folder of documents as tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> articles() {
 *   return Crosscheck.in(Path.of("articles")).tests();
 * }
 * }</pre>
 *
 * <p>A test fails when its document takes part in a discrepancy that nobody has decided on. Both
 * documents of a discrepancy fail, with the same message: both quotes, their places and what to do.
 */
public final class Crosscheck {
  private final Path corpus;
  private final List<Path> ruleFolders;
  private final Severity threshold;

  private Crosscheck(Path corpus, List<Path> ruleFolders, Severity threshold) {
    this.corpus = corpus;
    this.ruleFolders = List.copyOf(ruleFolders);
    this.threshold = threshold;
  }

  /** A suite over a folder; discrepancies fail it from warnings on. */
  public static Crosscheck in(Path corpus) {
    return new Crosscheck(corpus, List.of(), Severity.WARNING);
  }

  /** With further rules from folders. */
  public Crosscheck rules(Path... folders) {
    return new Crosscheck(corpus, List.of(folders), threshold);
  }

  /** With another least severity that fails a test. */
  public Crosscheck failOn(Severity least) {
    return new Crosscheck(corpus, ruleFolders, least);
  }

  /**
   * Checks the folder now and gives the results as tests: {@code readable [document]} for each
   * document and {@code rule [document]} for each document and rule. Every name occurs once.
   */
  public Stream<DynamicTest> tests() {
    Checker checker = Checker.of(corpus).rules(ruleFolders);
    Severities severities = checker.policy().severities();
    Report report = checker.check();
    List<String> rules =
        RuleEngine.with(ruleFolders).catalogue().rules().stream()
            .filter(rule -> severities.on(rule.id(), rule.level()))
            .map(RuleInfo::id)
            .toList();
    return new Suite(corpus, report, rules, threshold).tests();
  }
}
