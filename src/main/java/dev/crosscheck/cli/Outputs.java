package dev.crosscheck.cli;

import dev.crosscheck.check.RequestException;
import dev.crosscheck.check.Version;
import dev.crosscheck.json.ReportJson;
import dev.crosscheck.model.Report;
import dev.crosscheck.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the reports of a run go. */
final class Outputs {
  private final List<ReportOutput> wanted;
  private final Terminal terminal;
  private final TextReport forTerminal;
  private final TextReport forFile;

  private Outputs(
      List<ReportOutput> wanted,
      Terminal terminal,
      CorpusOptions corpus,
      boolean quiet,
      boolean noColor) {
    this.wanted = wanted.isEmpty() ? List.of(new ReportOutput()) : wanted;
    this.terminal = terminal;
    boolean colour = terminal.interactive() && !noColor;
    this.forTerminal =
        new TextReport(new TextReport.Style(terminal.width(), colour, quiet, corpus::place));
    this.forFile = new TextReport(new TextReport.Style(80, false, quiet, corpus::place));
  }

  /**
   * Checks what can be checked before the work is done.
   *
   * @throws RequestException when two reports would go to one place or one cannot be written
   */
  static Outputs of(
      List<ReportOutput> wanted,
      Terminal terminal,
      CorpusOptions corpus,
      boolean quiet,
      boolean noColor) {
    Outputs outputs = new Outputs(wanted, terminal, corpus, quiet, noColor);
    Set<String> places = new HashSet<>();
    for (ReportOutput output : outputs.wanted) {
      Path file = output.file();
      String place =
          file == null ? "standard output" : file.toAbsolutePath().normalize().toString();
      if (!places.add(place)) {
        throw new RequestException(
            "two reports would go to " + place + "; give each --format a --out of its own");
      }
      if (file != null) {
        Destination.require(file);
        corpus.requireNoInput(file);
      }
    }
    return outputs;
  }

  /** Whether somebody sees the report as text on standard output. */
  boolean showsText() {
    return wanted.stream().anyMatch(o -> o.file() == null && o.format() == Format.TEXT);
  }

  void write(Report report) {
    for (ReportOutput output : wanted) {
      Path file = output.file();
      if (file == null) {
        terminal.out().print(text(output.format(), report, forTerminal));
        terminal.out().flush();
      } else {
        Destination.write(file, text(output.format(), report, forFile));
      }
    }
  }

  private static String text(Format format, Report report, TextReport forPeople) {
    return switch (format) {
      case TEXT -> forPeople.write(report);
      case JSON -> json(report);
    };
  }

  /** A report for programs. */
  static String json(Report report) {
    try {
      StringBuilder json = new StringBuilder();
      new ReportJson(Version.current()).write(report, json);
      return json.toString();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }
}
