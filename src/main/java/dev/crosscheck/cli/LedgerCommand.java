package dev.crosscheck.cli;

import dev.crosscheck.check.Bookkeeping;
import dev.crosscheck.json.LedgerJson;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.report.LedgerText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an editor wants to see first: who gave which figure when. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Shows the figures for each thing over time, with their sources and revisions.")
final class LedgerCommand implements Callable<Integer> {
  /** How it is written. */
  enum Style {
    TEXT,
    JSON
  }

  private static final int FILE_WIDTH = 100;

  private final Terminal terminal;

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default: text.")
  private Style style = Style.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where it goes; default: standard output.")
  private @Nullable Path file;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "Only this measure: killed, injured, missing and so on.")
  private @Nullable String measure;

  @Option(
      names = "--story",
      paramLabel = "STORY",
      description = "Only this story, by the name that the JSON gives it.")
  private @Nullable String story;

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file != null) {
      Destination.require(file);
      corpus.requireNoInput(file);
    }
    Bookkeeping kept;
    try (ProgressLine progress = ProgressLine.on(terminal)) {
      kept = corpus.checker(terminal, progress).ledger();
    }
    Ledger ledger = kept.ledger().only(measure, story);
    String text =
        style == Style.JSON
            ? LedgerJson.write(ledger)
            : LedgerText.write(
                ledger,
                file == null ? terminal.width() : FILE_WIDTH,
                file == null && terminal.interactive());
    if (file == null) {
      terminal.out().print(text);
    } else {
      Destination.write(file, text);
    }
    corpus.sayProblems(terminal, kept.problems(), true);
    return kept.problems().isEmpty() || corpus.keepGoing() ? ExitStatus.CLEAN : ExitStatus.WRONG;
  }
}
