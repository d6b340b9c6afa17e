package dev.crosscheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.IVersionProvider;

/** The command {@code crosscheck} and those below it. */
final class CommandLines {
  private CommandLines() {}

  /** Runs a command line. */
  static int run(Terminal terminal, String... args) {
    CommandLine commands =
        new CommandLine(new Root())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new RulesCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new java.io.PrintWriter(terminal.out(), true))
            .setErr(new java.io.PrintWriter(terminal.err(), true))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    terminal.interactive() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpWidth(terminal.width())
            .setExecutionExceptionHandler(Failures.forExecution(terminal))
            .setParameterExceptionHandler(Failures.forArguments(terminal));
    return commands.execute(args);
  }

  /** The command without a subcommand: says what there is. */
  @Command(
      name = "crosscheck",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Finds claims in a collection of documents that cannot all be true.",
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Exit status: 0 nothing new at or above the threshold, 1 something is,",
        "2 the request or an input is wrong."
      })
  static final class Root implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
  }

  /** The version in the manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"crosscheck " + dev.crosscheck.check.Version.current()};
    }
  }
}
