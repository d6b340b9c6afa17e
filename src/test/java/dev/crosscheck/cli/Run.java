package dev.crosscheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command that ran as a shell would run it left behind.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {
  private static final int WIDTH = 80;

  /** Runs a command in a pipe. */
  static Run of(String... args) {
    return of(false, false, args);
  }

  /** Runs a command, on a terminal or with traces of internal errors when asked. */
  static Run of(boolean interactive, boolean debug, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            interactive,
            WIDTH,
            debug);
    int status = CommandLines.run(terminal, args);
    terminal.out().flush();
    terminal.err().flush();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A line of a claim file: a toll of one fire, firmly stated. */
  static String toll(String document, String quote, int number, String stated) {
    return """
        {"schema":"crosscheck/claim/1","id":"%1$s#0","type":"quantity","document":"%1$s",\
        "span":{"start":0,"end":%3$d},"quote":"%2$s","sentence":{"start":0,"end":%3$d},\
        "measure":"killed","unit":"person","stated":%4$d,"low":%4$d,"high":%4$d,"hedge":"exact",\
        "terms":["fire","kill","oster","warehouse"],"scope":"cumulative",\
        "eventWhen":{"from":"2024-03-02","to":"2024-03-02"},"statedAt":"%5$s",\
        "event":"fire","modality":"asserted","negated":false,"reading":"sure"}
        """
        .formatted(document, quote, quote.length(), number, stated);
  }
}
