package dev.crosscheck.report;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.QuantityClaim;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger as a table for people: each thing with its figures in the order of time. */
public final class LedgerText {
  private static final int DAY = 11;
  private static final int VALUE = 14;

  /** Sources that say nothing without the sentence around them. */
  private static final Set<String> NOBODY = Set.of("it", "he", "she", "they", "who", "which");

  private LedgerText() {}

  /**
   * Writes the things that have two figures or more; how many have one is told at the end.
   *
   * @param ledger with places
   * @param width columns of the terminal
   */
  public static String write(Ledger ledger, int width, boolean colour) {
    Page page = new Page(width, colour);
    int alone = 0;
    for (Ledger.Group group : ledger.groups()) {
      if (group.lines().size() < 2) {
        alone++;
      } else {
        write(page, group);
        page.blank();
      }
    }
    if (alone > 0) {
      page.line(
          alone == 1
              ? "1 figure stands alone; --format json has it, too."
              : alone + " figures stand alone; --format json has them, too.");
    } else if (ledger.groups().isEmpty()) {
      page.line("No figures.");
    }
    return page.toString();
  }

  private static void write(Page page, Ledger.Group group) {
    QuantityClaim about = group.about();
    StringBuilder head = new StringBuilder(about.measure());
    if (!about.unit().equals("person") && !about.unit().equals(about.measure())) {
      head.append(", ").append(about.unit());
    }
    if (about.population() != null) {
      head.append(", ").append(about.population());
    }
    if (about.anchor().area() != null) {
      head.append(", ").append(about.anchor().area());
    }
    EventRef event = about.anchor().event();
    if (!event.label().isEmpty() || event.when() != null) {
      head.append(" (").append((event.label() + " " + days(event.when())).strip()).append(')');
    }
    head.append(": ")
        .append(group.best() == null ? "" : number(group.best()) + ", ")
        .append("in all ")
        .append(values(group.values()));
    page.paragraph("", page.ink(Page.Ink.STRONG, head.toString()));
    group.lines().forEach(line -> write(page, line));
  }

  private static void write(Page page, Ledger.Line line) {
    QuantityClaim claim = line.claim();
    Anchor anchor = claim.anchor();
    String day =
        anchor.asOf() != null && anchor.asOf().to() != null
            ? anchor.asOf().to().toString()
            : anchor.statedAt() == null ? "?" : anchor.statedAt().toLocalDate().toString();
    StringBuilder who = new StringBuilder();
    Attribution attribution = anchor.attribution();
    if (attribution != null && !NOBODY.contains(attribution.name().toLowerCase(Locale.ROOT))) {
      who.append(attribution.name());
      who.append(attribution.via() == null ? "" : " via " + attribution.via());
      who.append(", ");
    }
    Evidence place = line.place();
    who.append(claim.document());
    who.append(place == null ? "" : ":" + place.line());
    who.append(told(line));
    page.paragraph(padded(day, DAY) + " " + padded(value(claim), VALUE) + " ", who.toString());
  }

  private static String told(Ledger.Line line) {
    QuantityClaim related = line.related();
    String value = related == null ? "" : " " + value(related);
    String place = related == null ? "" : " in " + related.document();
    return switch (line.status()) {
      case PLAIN -> "";
      case UPDATE -> "; up from" + value;
      case REVISION -> "; revised" + (related == null ? "" : " from" + value);
      case REVISED -> "; later revised to" + value + place;
      case COPY -> "; the same as" + place;
    };
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Columns.width(text)));
  }

  private static String days(@Nullable DateRange range) {
    if (range == null) {
      return "";
    }
    String from = range.from() == null ? "" : range.from().toString();
    String to = range.to() == null ? "" : range.to().toString();
    return from.equals(to) ? from : from + " to " + to;
  }

  /** As it is worded: "about 40", "40+". */
  private static String value(QuantityClaim claim) {
    BigDecimal stated = claim.stated();
    if (stated == null) {
      return values(claim.interval());
    }
    return switch (claim.hedge()) {
      case ABOUT -> "about " + number(stated);
      case NEARLY -> "nearly " + number(stated);
      case MORE_THAN -> "over " + number(stated);
      case LESS_THAN -> "under " + number(stated);
      default -> values(claim.interval());
    };
  }

  private static String values(Interval interval) {
    if (interval.low() == null) {
      return interval.high() == null ? "any" : "up to " + number(interval.high());
    }
    if (interval.high() == null) {
      return number(interval.low()) + "+";
    }
    return interval.single().isPresent()
        ? number(interval.low())
        : number(interval.low()) + "-" + number(interval.high());
  }

  private static String number(BigDecimal value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
