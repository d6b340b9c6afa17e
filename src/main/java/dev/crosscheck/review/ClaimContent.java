package dev.crosscheck.review;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.VerbatimClaim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, as text that changes exactly when its own words or value change.
 *
 * <p>Left out is what other parts of a document decide: offsets, lines, the source resolved to its
 * fullest form, the event, the time taken from the publication date. Each part is written with its
 * length, so that no two contents run together to the same text.
 */
final class ClaimContent {
  private ClaimContent() {}

  static String of(Claim claim) {
    Anchor anchor = claim.anchor();
    Stream<String> common =
        Stream.of(anchor.document(), folded(anchor.quote()), String.valueOf(anchor.negated()));
    return joined(Stream.concat(common, said(claim)));
  }

  private static Stream<String> said(Claim claim) {
    if (claim instanceof QuantityClaim q) {
      return Stream.of(
          "quantity",
          q.measure(),
          q.unit(),
          plain(q.stated()),
          values(q.interval()),
          q.hedge().id(),
          folded(q.population()),
          q.scope().name());
    } else if (claim instanceof PositionClaim p) {
      return Stream.of(
          "position",
          lastWord(p.holder()),
          p.stance().id(),
          folded(p.target()),
          folded(p.condition()),
          p.phase().id());
    } else if (claim instanceof EventClaim e) {
      // Days that are not written are in the words of the quote.
      String date = e.date() == null ? "-" : e.date().toString();
      return Stream.of("event", e.trigger(), String.valueOf(e.weekday()), date);
    } else if (claim instanceof ParticipantsClaim p) {
      return Stream.of(
          "participants",
          p.role(),
          joined(p.activity().stream()),
          joined(sorted(p.members())),
          values(p.count()),
          String.valueOf(p.closed()));
    } else if (claim instanceof RoleClaim r) {
      return Stream.of(
          "role",
          folded(r.name()),
          r.title(),
          folded(r.of()),
          r.phase().id(),
          values(r.age()),
          String.valueOf(r.born()));
    } else if (claim instanceof QuotationClaim q) {
      return Stream.of("quotation", q.form().id());
    } else if (claim instanceof VerbatimClaim v) {
      return Stream.of("verbatim", v.frame(), String.valueOf(v.place()), v.value());
    }
    throw new IllegalArgumentException("unknown kind of claim: " + claim.getClass());
  }

  /**
   * A holder is given in the fullest form of the document, which an edit elsewhere can lengthen.
   */
  private static String lastWord(String name) {
    String folded = folded(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  private static Stream<String> sorted(List<String> members) {
    return members.stream().sorted();
  }

  private static String values(Interval interval) {
    return plain(interval.low()) + ".." + plain(interval.high());
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  /** White space of any kind and length counts as one space: line breaks move, words do not. */
  private static String folded(@Nullable String text) {
    return text == null ? "-" : text.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }

  private static String joined(Stream<String> parts) {
    return parts
        .map(part -> String.format(Locale.ROOT, "%d:%s", part.length(), part))
        .collect(Collectors.joining());
  }
}
