package dev.crosscheck.cli;

import dev.crosscheck.check.RequestException;
import dev.crosscheck.json.Nearest;
import dev.crosscheck.rules.RuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a message and an exit status; a stack trace only on request. */
final class Failures {
  private Failures() {}

  static IParameterExceptionHandler forArguments(Terminal terminal) {
    return (exception, args) -> {
      CommandLine command = exception.getCommandLine();
      terminal.say("crosscheck: " + message(exception, command));
      terminal.say("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
      return ExitStatus.WRONG;
    };
  }

  private static String message(ParameterException exception, CommandLine command) {
    if (exception instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String typed = unmatched.getUnmatched().get(0);
      String name = typed.replaceFirst("=.*", "");
      List<String> known = new ArrayList<>();
      if (typed.startsWith("-")) {
        command.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
        return "unknown option " + name + Nearest.hint(name, known);
      }
      if (!command.getSubcommands().isEmpty()) {
        known.addAll(command.getSubcommands().keySet());
        return "unknown command " + typed + Nearest.hint(typed, known);
      }
      return "unexpected argument " + typed;
    }
    if (exception.getArgSpec() instanceof OptionSpec option && exception.getValue() != null) {
      return value(option, exception.getValue());
    }
    String message = String.valueOf(exception.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** An option has a value that is none for it. */
  private static String value(OptionSpec option, String found) {
    List<String> values = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(values::add);
    }
    return "expected "
        + (values.isEmpty() ? "a whole number" : "one of " + String.join(", ", values))
        + " for "
        + option.longestName()
        + ", found \""
        + found
        + "\""
        + Nearest.hint(found, values);
  }

  static IExecutionExceptionHandler forExecution(Terminal terminal) {
    return (exception, command, parsed) -> {
      if (exception instanceof RequestException || exception instanceof RuleException) {
        String.valueOf(exception.getMessage())
            .lines()
            .forEach(line -> terminal.say("crosscheck: " + line));
        trace(terminal, exception);
        return ExitStatus.WRONG;
      }
      return unexpected(terminal, exception);
    };
  }

  /** A fault of the program itself, or of the machine. */
  static int unexpected(Terminal terminal, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      terminal.say(
          "crosscheck: out of memory; give it more, for example: java -Xmx2g -jar crosscheck.jar");
    } else {
      terminal.say(
          "crosscheck: internal error, this is a bug: "
              + String.valueOf(fault).lines().findFirst().orElse("")
              + (terminal.debug()
                  ? ""
                  : "; run it again with --debug for the trace, and report it"));
    }
    trace(terminal, fault);
    return ExitStatus.WRONG;
  }

  private static void trace(Terminal terminal, Throwable fault) {
    if (terminal.debug()) {
      fault.printStackTrace(terminal.err());
      terminal.err().flush();
    }
  }
}
