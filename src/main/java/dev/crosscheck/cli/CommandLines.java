package dev.crosscheck.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code crosscheck} and those below it. */
final class CommandLines {
  /** The option that asks for stack traces. */
  static final String DEBUG = "--debug";

  private CommandLines() {}

  /** Runs a command line. */
  static int run(Terminal terminal, String... args) {
    CommandLine commands =
        new CommandLine(new Root())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new LedgerCommand(terminal))
            .addSubcommand(new RulesCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpWidth(terminal.width())
            .setExecutionExceptionHandler(Failures.forExecution(terminal))
            .setParameterExceptionHandler(Failures.forArguments(terminal));
    return commands.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
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
    /** Only declared here: {@link Terminal#debug()} must be known before arguments are parsed. */
    @Option(
        names = DEBUG,
        scope = ScopeType.INHERIT,
        description = "Show stack traces of internal errors.")
    void debug(boolean wanted) {}

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
