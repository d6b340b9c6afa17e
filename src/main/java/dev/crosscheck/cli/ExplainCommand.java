package dev.crosscheck.cli;

import dev.crosscheck.check.Checker;
import dev.crosscheck.check.Inspection;
import dev.crosscheck.check.RequestException;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Compared;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Report;
import dev.crosscheck.report.ExplanationText;
import dev.crosscheck.report.Page;
import dev.crosscheck.report.TextReport;
import dev.crosscheck.rules.RuleCatalogue;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.rules.RuleInfo;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a rule exists, why two claims are reported or not, and what is behind a discrepancy. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = {
      "With a rule: why it exists, when it reports and what it lets pass.",
      "With two claims: how they compare, and why they are reported or not.",
      "With the id of a discrepancy: how its claims compare."
    })
final class ExplainCommand implements Callable<Integer> {
  /** So many pairs of two places are shown. */
  private static final int MOST_PAIRS = 20;

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{6,24}");

  private final Terminal terminal;

  @Parameters(
      arity = "1..2",
      paramLabel = "WHAT",
      description =
          "A rule, a discrepancy, or two claims. A claim is named by its id in reports, of which"
              + " the beginning is enough, or by its place, FILE:LINE or FILE:LINE:COLUMN.")
  private List<String> what = List.of();

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description =
          "The documents among which the claims stand; default: the folder that holds both files,"
              + " for ids the current folder. Repeatable.")
  private List<Path> in = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Form of the answer on claims: ${COMPLETION-CANDIDATES}; default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--rules", paramLabel = "DIR", description = "Folder with further rules.")
  private List<Path> folders = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "File with settings; default: crosscheck.yaml beside the documents or in a folder above.")
  private @Nullable Path config;

  @Option(names = "--no-color", description = "No colours, also on a terminal.")
  private boolean noColor;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (what.size() == 2) {
      pair(what.get(0), what.get(1));
    } else if (FINGERPRINT.matcher(what.get(0)).matches()) {
      discrepancy(what.get(0));
    } else {
      rule(what.get(0));
    }
    return ExitStatus.CLEAN;
  }

  private void pair(String first, String second) {
    List<ClaimName> names = List.of(ClaimName.of(first), ClaimName.of(second));
    List<Path> roots = in.isEmpty() ? ClaimName.roots(names) : in;
    Inspection corpus = inspect(roots);
    List<Claim> firsts = names.get(0).claims(corpus, roots);
    List<Claim> seconds = names.get(1).claims(corpus, roots);
    List<Explanation> all = corpus.explain(firsts, seconds);
    if (all.isEmpty()) {
      throw new RequestException(
          "both are the same claim, " + firsts.get(0).id() + "; name two claims");
    }
    Explanation clearest = all.get(0);
    int shown = Math.min(MOST_PAIRS, all.size());
    if (format == Format.JSON) {
      Set<String> ids =
          all.stream().flatMap(p -> p.reported().stream()).collect(Collectors.toSet());
      List<Discrepancy> found =
          corpus.report().discrepancies().stream().filter(d -> ids.contains(d.id())).toList();
      json(corpus.report(), found, new Compared(all.subList(0, shown), all.size() - shown));
      return;
    }
    ExplanationText text = new ExplanationText(style(roots));
    terminal.out().print(text.write(clearest, corpus.report()));
    if (all.size() > 1) {
      terminal.out().print("\nOther pairs of claims there:\n\n");
      terminal.out().print(text.list(new Compared(all.subList(1, shown), all.size() - shown)));
    }
  }

  private void discrepancy(String id) {
    List<Path> roots = in.isEmpty() ? List.of(Path.of("")) : in;
    Inspection corpus = inspect(roots);
    List<Discrepancy> found =
        corpus.report().discrepancies().stream().filter(d -> d.id().startsWith(id)).toList();
    if (found.size() != 1) {
      throw new RequestException(
          found.isEmpty()
              ? "no discrepancy has the id "
                  + id
                  + " among these documents; \"crosscheck check\""
                  + " shows the ids, --in names the documents"
              : id + " begins the ids of " + found.size() + " discrepancies; give more of it");
    }
    Discrepancy discrepancy = found.get(0);
    List<Claim> sides =
        discrepancy.evidence().stream()
            .map(Evidence::claim)
            .flatMap(claim -> corpus.claim(claim).stream())
            .toList();
    List<Explanation> pair =
        sides.size() < 2 ? List.of() : corpus.explain(sides.subList(0, 1), sides.subList(1, 2));
    if (format == Format.JSON) {
      json(corpus.report(), found, new Compared(pair, 0));
      return;
    }
    Map<String, Metadata> documents =
        corpus.report().documents().stream()
            .collect(Collectors.toMap(Report.Summary::id, Report.Summary::metadata));
    terminal.out().print(new TextReport(style(roots)).write(discrepancy, documents));
    pair.forEach(p -> terminal.out().print(new ExplanationText(style(roots)).comparison(p)));
    if (pair.isEmpty()) {
      RuleEngine.with(folders)
          .catalogue()
          .find(discrepancy.finding().rule())
          .ifPresent(r -> terminal.out().print("\n" + page(r)));
    }
  }

  private Inspection inspect(List<Path> roots) {
    try (ProgressLine progress = ProgressLine.on(terminal)) {
      Checker checker = CorpusOptions.watched(Checker.of(roots), terminal, progress).rules(folders);
      Inspection corpus = (config == null ? checker : checker.config(config)).inspect();
      corpus
          .report()
          .problems()
          .forEach(p -> terminal.say("crosscheck: " + p.document() + ": " + p.message()));
      return corpus;
    }
  }

  private TextReport.Style style(List<Path> roots) {
    return new TextReport.Style(
        terminal.width(),
        terminal.interactive() && !noColor,
        false,
        id -> CorpusOptions.place(roots, id));
  }

  /** A report of the documents and discrepancies that the answer is about. */
  private void json(Report whole, List<Discrepancy> found, Compared compared) {
    Set<String> documents = new HashSet<>();
    found.forEach(d -> d.evidence().forEach(e -> documents.add(e.document())));
    for (Explanation pair : compared.pairs()) {
      documents.add(pair.first().document());
      documents.add(pair.second().document());
    }
    List<Report.Summary> read =
        whole.documents().stream().filter(d -> documents.contains(d.id())).toList();
    terminal
        .out()
        .print(Outputs.json(new Report(read, whole.problems(), found, List.of(), compared)));
  }

  private void rule(String id) {
    if (format == Format.JSON) {
      throw new RequestException(
          "--format json is for claims and discrepancies; a rule's page is text");
    }
    RuleCatalogue catalogue = RuleEngine.with(folders).catalogue();
    Optional<RuleInfo> found = catalogue.find(id);
    if (found.isEmpty()) {
      boolean claim = id.matches("(?s).*(#|:[0-9]+$).*");
      String hint =
          claim
              ? "; a claim is explained beside another one, so name two"
              : catalogue
                  .nearest(id)
                  .map(r -> " (did you mean \"" + r.id() + "\"?)")
                  .orElse("; \"crosscheck rules\" lists them");
      throw new RequestException("unknown rule \"" + id + "\"" + hint);
    }
    terminal.out().print(page(found.get()));
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
