package dev.crosscheck.cli;

import dev.crosscheck.check.Extraction;
import dev.crosscheck.json.ClaimJson;
import dev.crosscheck.model.Claim;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Claims for other programs, and for whoever wants to see what was read. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Writes the claims of documents as JSON Lines.")
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the claims go; default: standard output.")
  private @Nullable Path file;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file != null) {
      Destination.require(file);
      corpus.requireNoInput(file);
    }
    Extraction extraction;
    try (ProgressLine progress = ProgressLine.on(terminal)) {
      extraction = corpus.checker(terminal, progress).extract();
    }
    if (file == null) {
      for (Claim claim : extraction.claims()) {
        terminal.out().print(ClaimJson.write(claim) + "\n");
        if (terminal.out().checkError()) {
          break;
        }
      }
    } else {
      Destination.write(
          file,
          extraction.claims().stream()
              .map(claim -> ClaimJson.write(claim) + "\n")
              .collect(Collectors.joining()));
    }
    corpus.sayProblems(terminal, extraction.problems(), true);
    return extraction.problems().isEmpty() || corpus.keepGoing()
        ? ExitStatus.CLEAN
        : ExitStatus.WRONG;
  }
}
