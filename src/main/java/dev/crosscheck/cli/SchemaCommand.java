package dev.crosscheck.cli;

import dev.crosscheck.json.Schemas;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The schemas, for programs that write or read the files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Prints the JSON Schema of claim files, reports, ledgers or crosscheck.yaml.")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES}.",
      converter = Name.class,
      completionCandidates = Names.class)
  private Schemas schema = Schemas.REPORT;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String text = schema.text();
    terminal.out().print(text.endsWith("\n") ? text : text + "\n");
    return ExitStatus.CLEAN;
  }

  /** The names of the schemas. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Schemas.values()).map(Schemas::id).iterator();
    }
  }

  /** Finds a schema by its name. */
  static final class Name implements ITypeConverter<Schemas> {
    @Override
    public Schemas convert(String value) {
      return Stream.of(Schemas.values())
          .filter(s -> s.id().equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of " + String.join(", ", new Names()) + ", found " + value));
    }
  }
}
