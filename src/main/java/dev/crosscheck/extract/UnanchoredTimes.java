package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Times that nothing ties to the calendar: "last week" and "7 October" in a text that tells neither
 * its own date nor a year.
 */
final class UnanchoredTimes {
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)\\b(?:last|this|next|past|coming) (?:week|month|year|spring|summer|autumn|fall|winter"
              + "|weekend)\\b|\\b(?:yesterday|today|tomorrow|tonight|ago)\\b");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b.*\\d"
              + "|\\d.*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  private UnanchoredTimes() {}

  /** All of a document, or none when something in it tells the year. */
  static List<EventClaim> of(List<Passage> passages) {
    List<EventClaim> found = new ArrayList<>();
    for (Passage passage : passages) {
      if (Moments.of(passage) != null) {
        return List.of();
      }
      for (TimeExpression time : passage.plainTimes()) {
        boolean point =
            time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.RANGE;
        if (point && time.range() != null) {
          return List.of();
        }
        String words = time.in(passage.text());
        boolean open = RELATIVE.matcher(words).find() || DAY.matcher(words).find();
        if (point && open && time.weekday() == null && !quoted(passage, time)) {
          found.add(claim(passage, time));
        }
      }
    }
    return found;
  }

  private static boolean quoted(Passage passage, TimeExpression time) {
    Span span = passage.sentence().content().span(time.start(), time.end());
    return passage.document().quotations().stream().anyMatch(q -> q.span().contains(span));
  }

  private static EventClaim claim(Passage passage, TimeExpression time) {
    Span span = passage.sentence().content().span(time.start(), time.end());
    Anchor anchor =
        new Anchor(
            ClaimIds.of('u', passage.document(), span, 0),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            null,
            Modality.ASSERTED,
            false,
            Reading.SURE,
            null,
            null,
            new EventRef("", null, Ground.UNKNOWN),
            null);
    return new EventClaim(anchor, "", null, null, false, null, null);
  }
}
