package dev.crosscheck.report;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Aspect;
import dev.crosscheck.model.Compared;
import dev.crosscheck.model.Discrepancy;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.NearRule;
import dev.crosscheck.model.Report;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.report.Page.Ink;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why two claims are reported or not, as text for people. */
public final class ExplanationText {
  private static final String INDENT = "  ";

  private final TextReport.Style style;

  /** A writer of explanations in one style. */
  public ExplanationText(TextReport.Style style) {
    this.style = style;
  }

  /**
   * One pair with both sentences, dimension by dimension, and the rule that comes closest.
   *
   * @param report of the same run
   */
  public String write(Explanation explanation, Report report) {
    Page page = new Page(style.width(), style.colour());
    Ink ink = ink(explanation.pairing().verdict());
    page.line(page.ink(ink, heading(explanation)));
    page.paragraph(INDENT, explanation.summary());
    if (!explanation.detail().isEmpty()) {
      page.paragraph(INDENT, explanation.detail());
    }
    sentence(page, ink, "1", explanation.first());
    sentence(page, ink, "2", explanation.second());
    comparison(page, explanation);
    if (explanation.reported().isEmpty()) {
      page.paragraph("  Reported:      ", unreported(explanation));
    }
    for (String id : explanation.reported()) {
      report.discrepancies().stream()
          .filter(d -> d.id().equals(id))
          .forEach(d -> page.paragraph("  Reported:      ", reported(d, explanation)));
    }
    return page.toString();
  }

  /** The dimensions and the closest rule alone, to go below a discrepancy that shows the rest. */
  public String comparison(Explanation explanation) {
    Page page = new Page(style.width(), style.colour());
    comparison(page, explanation);
    return page.toString();
  }

  /** Further pairs, three lines each. */
  public String list(Compared compared) {
    Page page = new Page(style.width(), style.colour());
    for (Explanation pair : compared.pairs()) {
      page.line(page.ink(ink(pair.pairing().verdict()), heading(pair)));
      page.paragraph(INDENT, pair.summary());
      page.paragraph(INDENT, place(pair.first()) + " and " + place(pair.second()));
      page.blank();
    }
    if (compared.leftOut() > 0) {
      page.paragraph("", "Pairs that are not listed here: " + compared.leftOut() + ".");
      page.blank();
    }
    return page.toString();
  }

  private static String heading(Explanation explanation) {
    return explanation.pairing().verdict().id().replace('-', ' ').toUpperCase(Locale.ROOT);
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> Ink.ERROR;
      case CONTESTED -> Ink.WARNING;
      default -> Ink.NOTE;
    };
  }

  private void sentence(Page page, Ink ink, String number, Evidence side) {
    page.blank();
    page.line(
        INDENT
            + number
            + "  "
            + page.ink(Ink.STRONG, place(side))
            + (side.source() == null ? "" : "  " + side.source()));
    page.marked("     ", ink, MarkedText.of(List.of(side)));
  }

  private String place(Evidence side) {
    return style.place().apply(side.document()) + ":" + side.line() + ":" + side.column();
  }

  private static void comparison(Page page, Explanation explanation) {
    page.blank();
    int names =
        explanation.aspects().stream().mapToInt(a -> Columns.width(a.name())).max().orElse(0);
    for (Aspect aspect : explanation.aspects()) {
      String head =
          INDENT
              + pad(stands(aspect.agreement()), "not compared".length())
              + pad(aspect.name(), names);
      if (aspect.first().equals(aspect.second())) {
        page.paragraph(head, aspect.first());
      } else {
        page.paragraph(head + "1  ", aspect.first());
        page.paragraph(" ".repeat(head.length()) + "2  ", aspect.second());
      }
    }
    page.blank();
    NearRule closest = explanation.closest();
    if (closest == null) {
      page.paragraph("  Closest rule:  ", "none; no rule is for such a pair");
      return;
    }
    page.paragraph("  Closest rule:  ", closest.rule() + ": " + closest.title());
    if (!closest.met().isEmpty()) {
      page.paragraph("  Holds:         ", String.join("; ", closest.met()));
    }
    if (!closest.failed().isEmpty()) {
      page.paragraph("  Fails:         ", String.join("; ", closest.failed()));
    }
  }

  private static String stands(@Nullable Agreement agreement) {
    return agreement == null ? "not compared" : agreement.id();
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(width - Columns.width(word) + 2);
  }

  private static String reported(Discrepancy discrepancy, Explanation explanation) {
    List<String> front = discrepancy.evidence().stream().limit(2).map(Evidence::claim).toList();
    boolean main =
        front.contains(explanation.first().claim()) && front.contains(explanation.second().claim());
    return (main ? "" : "beside other claims, as ")
        + discrepancy.finding().severity().id()
        + " "
        + discrepancy.finding().rule()
        + ": "
        + discrepancy.finding().message()
        + " Id "
        + discrepancy.id()
        + (discrepancy.status() == Discrepancy.Status.NEW
            ? ""
            : " (" + discrepancy.status().id() + ")");
  }

  private static String unreported(Explanation explanation) {
    NearRule closest = explanation.closest();
    boolean fits =
        explanation.pairing().verdict().speaks() && closest != null && closest.failed().isEmpty();
    return fits
        ? "not as a pair of its own; other claims stand for the same disagreement, or a rule that"
            + " says more of it speaks first"
        : "no";
  }
}
