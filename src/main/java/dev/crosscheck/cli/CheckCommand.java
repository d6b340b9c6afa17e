package dev.crosscheck.cli;

import dev.crosscheck.check.Checker;
import dev.crosscheck.check.Inspection;
import dev.crosscheck.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Reads documents and claim files and reports what cannot all be true.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<ReportOutput> outputs = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder with further rules, or with other versions of known ones. Repeatable.")
  private List<Path> rules = List.of();

  @Option(names = "--only", paramLabel = "RULE", description = "Only this rule. Repeatable.")
  private Set<String> only = Set.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 on something new from this severity on: ${COMPLETION-CANDIDATES};"
              + " default: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = "File with decisions; default: crosscheck.review.yaml beside the documents.")
  private @Nullable Path review;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "File with settings; default: crosscheck.yaml beside the documents or in a folder above.")
  private @Nullable Path config;

  @Option(
      names = "--undecided",
      description = "List also the pairs of claims of which too little is known to judge them.")
  private boolean undecided;

  @Option(
      names = "--silent",
      description =
          "List also every pair that was compared and is not reported, and why; at most "
              + Inspection.MOST_PAIRS
              + ".")
  private boolean silent;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out notes and the summary.")
  private boolean quiet;

  @Option(names = "--no-color", description = "No colours, also on a terminal.")
  private boolean noColor;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Outputs to = Outputs.of(outputs, terminal, corpus, quiet, noColor);
    Report report;
    try (ProgressLine progress = ProgressLine.on(terminal)) {
      Checker checker = corpus.checker(terminal, progress).rules(rules).only(only);
      checker = review == null ? checker : checker.review(review);
      Inspection run = (config == null ? checker : checker.config(config)).inspect();
      report =
          silent
              ? run.report(Inspection.Listed.SILENT)
              : undecided ? run.report(Inspection.Listed.UNDECIDED) : run.report();
    }
    to.write(report);
    corpus.sayProblems(terminal, report.problems(), !to.showsText());
    return ExitStatus.of(report, failOn, corpus.keepGoing());
  }
}
