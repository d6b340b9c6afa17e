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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the calendar, with the weekday written beside them, and what happened when,
 * whether the time is a date, a weekday or a year.
 */
public final class CalendarGrammar implements Grammar {
  /** What leads a date without being part of it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:as of|as at|since|after|following|until|till|by|before|through"
              + "|up to(?: and including)?)(?: at| about)? (?:the )?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<TimeExpression.Kind> TELLING =
      Set.of(TimeExpression.Kind.DATE, TimeExpression.Kind.RANGE, TimeExpression.Kind.UNTIL);

  @Override
  public List<Claim> read(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    boolean dates = passage.plainTimes().stream().anyMatch(time -> time.statedDate() != null);
    if (!dates && !tells(passage)) {
      return claims;
    }
    for (TimeExpression time : passage.times()) {
      LocalDate date = time.statedDate();
      HappeningReader.Found found = HappeningReader.read(passage, time).orElse(null);
      String trigger =
          found != null
              ? found.trigger().lemma()
              : date == null ? "" : trigger(passage.tree(), time);
      boolean dated = date != null && (time.weekday() != null || !trigger.isEmpty());
      if (dated || found != null) {
        claims.add(claim(passage, time, date, trigger, found));
      }
    }
    return claims;
  }

  /** Whether the words, before any parse, tell a time that something can have happened at. */
  private static boolean tells(Passage passage) {
    return passage.plainTimes().stream()
        .anyMatch(t -> t.range() != null && TELLING.contains(t.kind()));
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
      Passage passage,
      TimeExpression time,
      @Nullable LocalDate date,
      String trigger,
      HappeningReader.@Nullable Found found) {
    Tree tree = passage.tree();
    Matcher lead = LEAD.matcher(time.in(tree.text()));
    int start = time.start() + (lead.find() ? lead.end() : 0);
    Span span = passage.sentence().content().span(start, time.end());
    Optional<Token> verb = verb(tree, time);
    Certainty certainty =
        found != null
            ? found.certainty()
            : verb.map(v -> Certainty.of(tree, v)).orElse(Certainty.ASSERTED);
    DateRange when = date == null ? time.range() : DateRange.on(date);
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
            new EventRef(trigger, when, Ground.UNKNOWN),
            found == null || found.place().isEmpty() ? null : found.place());
    return new EventClaim(
        anchor,
        trigger,
        time.weekday(),
        date,
        time.yearKnown(),
        found == null ? null : found.happening());
  }
}
