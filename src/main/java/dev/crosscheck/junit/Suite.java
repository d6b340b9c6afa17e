package dev.crosscheck.junit;

import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severity;
import dev.crosscheck.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** The tests that a report amounts to. */
final class Suite {
  /** The two clearest sides answer for a discrepancy; a third document that agrees with one not. */
  private static final int SIDES = 2;

  private final Path corpus;
  private final Report report;
  private final List<String> rules;
  private final Severity threshold;
  private final TextReport text;
  private final Map<String, Metadata> documents;

  Suite(Path corpus, Report report, List<String> rules, Severity threshold) {
    this.corpus = corpus;
    this.report = report;
    this.rules = rules;
    this.threshold = threshold;
    this.text = new TextReport(new TextReport.Style(100, false, false, this::place));
    this.documents =
        report.documents().stream()
            .collect(Collectors.toMap(Report.Summary::id, Report.Summary::metadata));
  }

  private String place(String document) {
    return corpus.resolve(document).toString();
  }

  Stream<DynamicTest> tests() {
    Set<String> names = new TreeSet<>(documents.keySet());
    report.problems().forEach(problem -> names.add(problem.document()));
    return Stream.concat(
        names.stream().map(this::readable),
        documents.keySet().stream()
            .sorted()
            .flatMap(document -> rules.stream().map(rule -> silent(rule, document))));
  }

  private DynamicTest readable(String document) {
    List<String> problems =
        report.problems().stream()
            .filter(problem -> problem.document().equals(document))
            .map(Problem::message)
            .toList();
    return DynamicTest.dynamicTest(
        "readable [" + document + "]",
        () -> {
          if (!problems.isEmpty()) {
            Assertions.fail(place(document) + ": " + String.join("\n", problems));
          }
        });
  }

  private DynamicTest silent(String rule, String document) {
    List<String> found =
        report.discrepancies().stream()
            .filter(d -> d.status() == Discrepancy.Status.NEW)
            .filter(d -> d.finding().rule().equals(rule))
            .filter(d -> d.finding().severity().compareTo(threshold) >= 0)
            .filter(d -> takesPart(document, d))
            .map(d -> rule + ": " + sides(d) + "\n\n" + text.write(d, documents))
            .toList();
    return DynamicTest.dynamicTest(
        rule + " [" + document + "]",
        () -> {
          if (!found.isEmpty()) {
            Assertions.fail(String.join("\n", found));
          }
        });
  }

  /** One line with both quotes, for lists that show no more. */
  private String sides(Discrepancy discrepancy) {
    return discrepancy.evidence().stream()
        .limit(SIDES)
        .map(
            side ->
                "\u201c"
                    + side.quote().strip().replaceAll("\\s+", " ")
                    + "\u201d ("
                    + place(side.document())
                    + ":"
                    + side.line()
                    + ":"
                    + side.column()
                    + ")")
        .collect(Collectors.joining(" against "));
  }

  private static boolean takesPart(String document, Discrepancy discrepancy) {
    return discrepancy.evidence().stream()
        .limit(SIDES)
        .anyMatch(side -> side.document().equals(document));
  }
}
