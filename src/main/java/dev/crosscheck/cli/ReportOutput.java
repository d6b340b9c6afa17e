package dev.crosscheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One form of the report and where it goes; each pair of options makes one. */
final class ReportOutput {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Form of the report: ${COMPLETION-CANDIDATES}; default: text. Repeat it with --out for"
              + " several reports of one run.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the report goes; default: standard output.")
  private @Nullable Path file;

  Format format() {
    return format;
  }

  @Nullable Path file() {
    return file;
  }
}
