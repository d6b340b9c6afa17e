package dev.crosscheck.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes. Always UTF-8, whatever the platform's character set: the texts are quoted
 * exactly. A reader who goes away early ({@code | head}) is no error, so writing never throws.
 *
 * @param out results
 * @param err everything else
 * @param interactive whether a person watches
 * @param width columns of a line
 * @param debug whether stack traces are wanted
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, int width, boolean debug) {
  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 120;

  static Terminal ofProcess(boolean debug) {
    // Picocli knows NO_COLOR, TERM, CLICOLOR and that JDK 22 has a console even in a pipe.
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Ansi.AUTO.enabled(),
        width(System.getenv().getOrDefault("COLUMNS", "")),
        debug);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13),
        false,
        StandardCharsets.UTF_8);
  }

  static int width(String columns) {
    return columns.matches("[1-9][0-9]{1,3}")
        ? Math.min(WIDEST, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  /** Says something beside the results, at once. */
  void say(String message) {
    err.println(message);
    err.flush();
  }
}
