package dev.crosscheck.cli;

import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.rules.RuleInfo;
import dev.crosscheck.rules.RuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What there is to be found. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Lists the rules with severity, title and source file.")
final class RulesCommand implements Callable<Integer> {
  /** How the rules are listed. */
  enum Style {
    TEXT,
    MARKDOWN
  }

  private final Terminal terminal;

  @Option(names = "--rules", paramLabel = "DIR", description = "Folder with further rules.")
  private List<Path> folders = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text: one line a rule; markdown: a page with what each is for. Default: text.")
  private Style style = Style.TEXT;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules = RuleEngine.with(folders).catalogue().rules();
    if (style == Style.MARKDOWN) {
      terminal.out().print(RuleReference.markdown(rules));
      return ExitStatus.CLEAN;
    }
    int ids = widest(rules.stream().map(RuleInfo::id).toList());
    int titles = widest(rules.stream().map(RuleInfo::title).toList());
    for (RuleInfo rule : rules) {
      String off = rule.enabledByDefault() ? "" : "  (off by default)";
      terminal
          .out()
          .print(
              pad(rule.id(), ids)
                  + "  "
                  + pad(rule.severity().id(), "warning".length())
                  + "  "
                  + pad(rule.title(), titles)
                  + "  "
                  + rule.source()
                  + off
                  + "\n");
    }
    return ExitStatus.CLEAN;
  }

  private static int widest(List<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(width - word.length());
  }
}
