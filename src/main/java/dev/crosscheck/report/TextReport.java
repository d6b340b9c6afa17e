package dev.crosscheck.report;

import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Span;
import dev.crosscheck.report.Page.Ink;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A report as text for people: gravest first, each with both quotes in their sentences. */
public final class TextReport {
  /** Sentences shown in full; further sides are listed by place and quote. */
  private static final int SHOWN_SENTENCES = 4;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private final Style style;

  /**
   * How to show it.
   *
   * @param width columns of a line
   * @param colour whether the reader's terminal shows colours
   * @param quiet leaves out notes, decided discrepancies and the summary
   * @param place how a document's id is shown, so that the reader can open it
   */
  public record Style(int width, boolean colour, boolean quiet, UnaryOperator<String> place) {
    /** For a file or a pipe: 80 columns, no colour, everything. */
    public static final Style PLAIN = new Style(80, false, false, UnaryOperator.identity());
  }

  /** A writer of reports in one style. */
  public TextReport(Style style) {
    this.style = style;
  }

  /** The whole report, ending with a line break; empty when there is nothing to say. */
  public String write(Report report) {
    Page page = new Page(style.width(), style.colour());
    Map<String, Metadata> documents =
        report.documents().stream()
            .collect(Collectors.toMap(Report.Summary::id, Report.Summary::metadata, (a, b) -> a));
    for (Discrepancy d : report.discrepancies()) {
      if (shown(d)) {
        discrepancy(page, d, documents);
        page.blank();
      }
    }
    for (Problem problem : report.problems()) {
      page.line(
          page.ink(Ink.ERROR, "NOT CHECKED") + "  " + style.place().apply(problem.document()));
      page.paragraph("  ", problem.message());
      page.blank();
    }
    if (report.compared() != null) {
      page.text(new ExplanationText(style).list(report.compared()));
    }
    if (!style.quiet()) {
      Summary.of(report).lines().forEach(line -> page.paragraph("", line));
    }
    return page.toString();
  }

  /** One discrepancy alone, for a message about it. */
  public String write(Discrepancy discrepancy, Map<String, Metadata> documents) {
    Page page = new Page(style.width(), style.colour());
    discrepancy(page, discrepancy, documents);
    return page.toString();
  }

  private boolean shown(Discrepancy d) {
    return d.status() == Discrepancy.Status.NEW
        && !(style.quiet() && d.finding().severity() == Severity.NOTE);
  }

  private void discrepancy(Page page, Discrepancy d, Map<String, Metadata> documents) {
    Severity severity = d.finding().severity();
    Ink ink = Ink.valueOf(severity.name());
    page.line(page.ink(ink, severity.name()) + "  " + page.ink(Ink.STRONG, d.finding().rule()));
    page.paragraph("  ", d.finding().message());
    Map<String, List<Evidence>> sentences = bySentence(d.evidence());
    sentences.values().stream()
        .limit(SHOWN_SENTENCES)
        .forEach(sides -> sentence(page, ink, sides, documents));
    List<String> rest =
        sentences.values().stream()
            .skip(SHOWN_SENTENCES)
            .flatMap(List::stream)
            .map(e -> place(e) + " “" + e.quote().strip().replaceAll("\\s+", " ") + "”")
            .toList();
    page.blank();
    if (!rest.isEmpty()) {
      page.paragraph("  Also: ", String.join("; ", rest));
    }
    page.paragraph("  Why:  ", d.finding().explanation());
    page.paragraph("  Do:   ", d.finding().suggestion());
    page.paragraph("  Id:   ", d.decision() == null ? d.id() : d.id() + ", " + d.decision());
  }

  private void sentence(Page page, Ink ink, List<Evidence> sides, Map<String, Metadata> documents) {
    Evidence first = sides.get(0);
    page.blank();
    List<String> head = new ArrayList<>();
    head.add(page.ink(Ink.STRONG, place(first)));
    Metadata metadata = documents.getOrDefault(first.document(), Metadata.NONE);
    String source = first.source() == null ? metadata.source() : first.source();
    if (source != null) {
      head.add(source);
    }
    OffsetDateTime published = metadata.published();
    if (published != null) {
      head.add(
          metadata.dateOnly()
              ? published.toLocalDate().toString()
              : MINUTE.format(published.withOffsetSameInstant(ZoneOffset.UTC)));
    }
    page.line("  " + String.join("  ", head));
    page.marked("    ", ink, MarkedText.of(sides));
  }

  private String place(Evidence e) {
    return style.place().apply(e.document()) + ":" + e.line() + ":" + e.column();
  }

  private static Map<String, List<Evidence>> bySentence(List<Evidence> evidence) {
    Map<String, List<Evidence>> sentences = new LinkedHashMap<>();
    for (Evidence e : evidence) {
      Span sentence = e.sentence();
      sentences
          .computeIfAbsent(
              sentence.start() + " " + sentence.end() + " " + e.document(),
              key -> new ArrayList<>())
          .add(e);
    }
    return sentences;
  }
}
