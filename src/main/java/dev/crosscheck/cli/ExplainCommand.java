package dev.crosscheck.cli;

import dev.crosscheck.check.RequestException;
import dev.crosscheck.report.Page;
import dev.crosscheck.rules.RuleCatalogue;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.rules.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A rule's page. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Shows why a rule exists, when it reports and what it lets pass.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RULE", description = "Id of the rule, as reports show it.")
  private String rule = "";

  @Option(names = "--rules", paramLabel = "DIR", description = "Folder with further rules.")
  private List<Path> folders = List.of();

  @Option(names = "--no-color", description = "No colours, also on a terminal.")
  private boolean noColor;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RuleCatalogue catalogue = RuleEngine.with(folders).catalogue();
    RuleInfo found =
        catalogue
            .find(rule)
            .orElseThrow(
                () ->
                    new RequestException(
                        "unknown rule \""
                            + rule
                            + "\""
                            + catalogue
                                .nearest(rule)
                                .map(r -> " (did you mean \"" + r.id() + "\"?)")
                                .orElse("; \"crosscheck rules\" lists them")));
    terminal.out().print(page(found));
    return ExitStatus.CLEAN;
  }

  private String page(RuleInfo info) {
    Page page = new Page(terminal.width(), terminal.interactive() && !noColor);
    page.line(page.ink(Page.Ink.STRONG, info.id()) + "  " + info.severity().id());
    page.paragraph("  ", info.title());
    page.blank();
    page.paragraph("  Why:     ", info.why());
    page.paragraph("  Fires:   ", info.fires());
    page.paragraph("  Silent:  ", info.silent());
    page.paragraph("  Source:  ", info.source() + ":" + info.line());
    return page.toString();
  }
}
