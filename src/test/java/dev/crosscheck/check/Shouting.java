package dev.crosscheck.check;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.SourceText;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stages for tests: every word in capitals is a claim, two of them in one corpus are a finding. */
final class Shouting {
  private Shouting() {}

  static Claim claim(String document, int start, String quote) {
    return new ParticipantsClaim(
        new Anchor(
            document + "#" + start,
            document,
            new Span(start, start + quote.length()),
            quote,
            new Span(start, start + quote.length()),
            null,
            Modality.ASSERTED,
            false,
            Reading.SURE,
            null,
            null,
            EventRef.MAIN,
            null),
        "shouter",
        List.of(),
        List.of(quote),
        new Interval(null, null),
        true);
  }

  static List<Claim> shouts(Document document) {
    Matcher words = Pattern.compile("\\b[A-Z]{3,}\\b").matcher(document.source().text());
    if (document.source().text().contains("CRASH")) {
      throw new IllegalStateException("a fault of the extractor");
    }
    List<Claim> claims = new ArrayList<>();
    while (words.find()) {
      claims.add(claim(document.id(), words.start(), words.group()));
    }
    Collections.reverse(claims);
    return claims;
  }

  record Text(String id, String text) implements Stages.Input<Document> {
    @Override
    public Stages.Content<Document> read() {
      return text.isEmpty()
          ? new Stages.Content<>(List.of(), List.of(new Problem(id, "is empty")))
          : new Stages.Content<>(
              List.of(new Document(id, new SourceText(text), Metadata.NONE, List.of(), List.of())),
              List.of());
    }
  }

  record ClaimsIn(String id, List<Claim> claims, List<Problem> problems)
      implements Stages.Input<Claim> {
    @Override
    public Stages.Content<Claim> read() {
      return new Stages.Content<>(claims, problems);
    }
  }

  record Rules(Set<String> rules) implements Stages.Judge {
    @Override
    public List<Problem> problems() {
      return List.of();
    }

    @Override
    public Stages.Judge only(Set<String> wanted) {
      return new Rules(wanted);
    }

    @Override
    public Stages.Judged judge(ClaimGroup group) {
      if (group.claims().stream().anyMatch(c -> c.quote().equals("STUMBLE"))) {
        throw new IllegalStateException("a fault of a rule");
      }
      return new Stages.Judged(
          rules.stream().sorted().map(rule -> finding(rule, group.claims())).toList(), List.of());
    }

    private static Finding finding(String rule, List<Claim> claims) {
      return new Finding(
          rule,
          Severity.ERROR,
          Verdict.CONFLICT,
          Dimension.VALUE,
          "Two shouts",
          "One is enough.",
          "Lower a voice.",
          claims);
    }
  }
}
