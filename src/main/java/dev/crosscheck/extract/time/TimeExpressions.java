package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.SINCE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.UNTIL;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a sentence tells. What is not sure stays open: a range is never narrower
 * than its wording, "a few weeks ago" is never a day, and a relative time without a publication
 * date has no range at all.
 */
public final class TimeExpressions {
  private static final Set<String> UNTIL_WORDS = Set.of("until", "till", "by", "before", "through");
  private static final Set<String> SINCE_WORDS = Set.of("since", "after", "following");
  private static final Set<String> JOINS = Set.of("to", "through", "until", "till", "-", "–", "—");

  private final TimeTokens t;
  private final @Nullable LocalDate today;
  private final CalendarReader calendar;
  private final RelativeReader relative;
  private final DurationReader duration;

  private TimeExpressions(String sentence, @Nullable OffsetDateTime reference) {
    this.t = new TimeTokens(sentence);
    this.today = reference == null ? null : reference.toLocalDate();
    this.calendar = new CalendarReader(t, today);
    this.relative = new RelativeReader(t, today);
    this.duration = new DurationReader(t, today);
  }

  /**
   * The times in a sentence, in order and without overlap. Pure; takes time proportional to the
   * length of the sentence.
   *
   * @param sentence any text
   * @param reference when it was published, or null
   */
  public static List<TimeExpression> find(String sentence, @Nullable OffsetDateTime reference) {
    return new TimeExpressions(sentence, reference).all();
  }

  private List<TimeExpression> all() {
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < t.size(); ) {
      TimeMatch match = at(i);
      if (match == null) {
        i++;
      } else {
        found.add(match.toExpression(t));
        i = match.next();
      }
    }
    return found;
  }

  private @Nullable TimeMatch at(int i) {
    TimeMatch match = soFar(i);
    match = match != null ? match : asOf(i);
    match = match != null ? match : bounded(i);
    match = match != null ? match : between(i);
    return match != null ? match : joined(i);
  }

  /** A date, a relative time, a length or an hour, without a word before it. */
  private @Nullable TimeMatch plain(int i) {
    TimeMatch match = calendar.read(i);
    match = match != null ? match : relative.read(i);
    return match != null ? match : duration.read(i);
  }

  private @Nullable TimeMatch days(int i) {
    TimeMatch match = calendar.read(i);
    return match != null ? match : relative.read(i);
  }

  /** "so far", "to date", "until now". */
  private @Nullable TimeMatch soFar(int i) {
    boolean two =
        t.are(i, "so", "far")
            || t.are(i, "to", "date")
            || t.are(i, "until", "now")
            || t.are(i, "till", "now");
    boolean distance = t.is(i + 2, "as") || t.is(i + 2, "away") || t.is(i + 2, "from");
    return two && !distance
        ? TimeMatch.days(i, i + 2, today == null ? null : new DateRange(null, today), UNTIL, false)
        : null;
  }

  /** "as of Monday evening", "as at 2 March". */
  private @Nullable TimeMatch asOf(int i) {
    if (!t.are(i, "as", "of") && !t.are(i, "as", "at")) {
      return null;
    }
    TimeMatch match = days(i + 2);
    return match == null ? null : match.spanning(i, match.next());
  }

  /** "since 2017", "until Thursday", "by nightfall", "up to and including Sunday 2 June". */
  private @Nullable TimeMatch bounded(int i) {
    if (t.is(i, "by") && t.in(i + 1, TimeWords.DAY_PARTS)) {
      return TimeMatch.days(
          i, i + 2, today == null ? null : new DateRange(null, today), UNTIL, true);
    }
    boolean upTo = t.are(i, "up", "to");
    int j = upTo ? (t.are(i + 2, "and", "including") ? i + 4 : i + 2) : i + 1;
    boolean until = upTo || t.in(i, UNTIL_WORDS);
    if (!until && !t.in(i, SINCE_WORDS)) {
      return null;
    }
    j = !upTo && (t.is(j, "about") || t.is(j, "at")) ? j + 1 : j;
    TimeMatch match = days(t.is(j, "the") && t.in(j + 1, CalendarReader.EDGE_NOUNS) ? j + 1 : j);
    if (match == null || possessive(match.next())) {
      return null;
    }
    TimeMatch whole = match.spanning(i, match.next());
    if (t.is(i, "until") || t.is(i, "till")) {
      return until(coming(whole), false);
    }
    return until ? until(whole, t.is(i, "before")) : since(whole, t.is(i, "since"));
  }

  /** "after Monday's vote" tells when the vote was, not that something came after Monday. */
  private boolean possessive(int i) {
    return (t.is(i, "'") || t.is(i, "’")) && t.glued(i) && t.is(i + 1, "s") && t.glued(i + 1);
  }

  /** "until Thursday" looks ahead where "on Thursday" looks back. */
  private TimeMatch coming(TimeMatch match) {
    if (match.weekday() == null || match.stated() != null || today == null) {
      return match;
    }
    LocalDate day = today.with(TemporalAdjusters.nextOrSame(match.weekday()));
    return match.as(DATE, DateRange.on(day)).withFuzzy(true);
  }

  private static TimeMatch until(TimeMatch match, boolean excluded) {
    DateRange range = match.range();
    LocalDate end = range == null ? null : excluded ? range.from() : range.to();
    end = end != null && excluded ? end.minusDays(1) : end;
    return match.as(UNTIL, end == null ? null : new DateRange(null, end));
  }

  private TimeMatch since(TimeMatch match, boolean included) {
    DateRange range = match.range();
    LocalDate start = range == null ? null : included ? range.from() : range.to();
    if (start == null) {
      return match.as(SINCE, null);
    }
    LocalDate end = today == null || today.isBefore(start) ? null : today;
    return match.as(SINCE, new DateRange(start, end));
  }

  /** "between 2 and 5 March", "between 2015 and 2019", "from Monday to Friday". */
  private @Nullable TimeMatch between(int i) {
    boolean between = t.is(i, "between");
    if (!between && !t.is(i, "from")) {
      return null;
    }
    if (between && t.day(i + 1) >= 0 && t.is(i + 2, "and")) {
      TimeMatch last = calendar.read(i + 3);
      LocalDate end = last == null ? null : last.stated();
      if (last != null && end != null && t.day(i + 1) < end.getDayOfMonth()) {
        DateRange range = new DateRange(end.withDayOfMonth(t.day(i + 1)), end);
        return TimeMatch.days(i, last.next(), range, RANGE, false);
      }
    }
    TimeMatch first = days(i + 1);
    boolean joint =
        first != null && (between ? t.is(first.next(), "and") : t.in(first.next(), JOINS));
    TimeMatch last = joint && first != null ? days(first.next() + 1) : null;
    return first == null || last == null ? null : span(i, first, last);
  }

  /** "Monday to Friday", "2 March to 5 April"; else the time alone. */
  private @Nullable TimeMatch joined(int i) {
    TimeMatch first = plain(i);
    if (first == null || first.kind() != DATE || !t.in(first.next(), JOINS)) {
      return first;
    }
    TimeMatch last = days(first.next() + 1);
    boolean alike =
        last != null
            && last.kind() == DATE
            && (first.weekday() == null) == (last.weekday() == null);
    return last == null || !alike ? first : span(i, first, last);
  }

  private static TimeMatch span(int from, TimeMatch first, TimeMatch last) {
    DateRange a = first.range();
    DateRange b = last.range();
    LocalDate start = a == null ? null : a.from();
    LocalDate end = b == null ? null : b.to();
    if (start != null && end != null && end.isBefore(start) && last.weekday() != null) {
      end = end.plusWeeks(1);
    }
    boolean sound = start != null && end != null && !end.isBefore(start);
    return TimeMatch.days(
        from,
        last.next(),
        sound ? new DateRange(start, end) : null,
        RANGE,
        first.fuzzy() || last.fuzzy());
  }
}
