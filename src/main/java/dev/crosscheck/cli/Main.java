package dev.crosscheck.cli;

import java.util.Arrays;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess(Arrays.asList(args).contains(CommandLines.DEBUG));
    int status;
    try {
      status = CommandLines.run(terminal, args);
    } catch (RuntimeException | Error e) {
      // Picocli hands on what its commands throw as exceptions, but not errors nor its own faults.
      status = Failures.unexpected(terminal, e);
    }
    terminal.out().flush();
    terminal.err().flush();
    System.exit(status);
  }
}
