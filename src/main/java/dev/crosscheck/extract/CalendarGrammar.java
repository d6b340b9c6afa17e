package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of the calendar, with the weekday written beside them and what happened on them. */
public final class CalendarGrammar implements Grammar {
  /** What leads a date without being part of it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:as of|as at|since|after|following|until|till|by|before|through"
              + "|up to(?: and including)?)(?: at| about)? (?:the )?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Claim> read(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    if (passage.plainTimes().stream().allMatch(time -> time.statedDate() == null)) {
      return claims;
    }
    for (TimeExpression time : passage.times()) {
      LocalDate date = time.statedDate();
      String trigger = date == null ? "" : trigger(passage.tree(), time);
      if (date != null && (time.weekday() != null || !trigger.isEmpty())) {
        claims.add(claim(passage, time, date, trigger));
      }
    }
    return claims;
  }

  /** What happened on the day; empty when the time only bounds it ("since 7 May"). */
  private static String trigger(Tree tree, TimeExpression time) {
    return time.kind() == TimeExpression.Kind.DATE
        ? governor(tree, time).map(Token::lemma).orElse("")
        : "";
  }

  /** The nearest verb or noun that the date depends on. */
  private static Optional<Token> governor(Tree tree, TimeExpression time) {
    Optional<Token> at = tree.tokenAt(time.start());
    for (int steps = 0; steps < 8 && at.isPresent(); steps++) {
      Token token = at.get();
      boolean outside = token.start() >= time.end() || token.end() <= time.start();
      if (outside && token.pos().matches("V.*|NN.*")) {
        return at;
      }
      at = tree.head(token);
    }
    return Optional.empty();
  }

  private static Optional<Token> verb(Tree tree, TimeExpression time) {
    return governor(tree, time).flatMap(g -> Clauses.verbOf(tree, g));
  }

  private static EventClaim claim(
      Passage passage, TimeExpression time, LocalDate date, String trigger) {
    Tree tree = passage.tree();
    Matcher lead = LEAD.matcher(time.in(tree.text()));
    int start = time.start() + (lead.find() ? lead.end() : 0);
    Span span = passage.sentence().content().span(start, time.end());
    Optional<Token> verb = verb(tree, time);
    Certainty certainty = verb.map(v -> Certainty.of(tree, v)).orElse(Certainty.ASSERTED);
    Anchor anchor =
        new Anchor(
            ClaimIds.of('e', passage.document(), span, 0),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            verb.map(v -> Speakers.attribution(passage, v)).orElse(null),
            certainty.modality(),
            certainty.negated(),
            Reading.SURE,
            null,
            Moments.of(passage),
            new EventRef(trigger, DateRange.on(date), Ground.UNKNOWN),
            null);
    return new EventClaim(anchor, trigger, time.weekday(), date, time.yearKnown());
  }
}
