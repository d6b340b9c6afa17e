package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.SINCE;
import static dev.crosscheck.extract.time.TimeExpression.Kind.UNTIL;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads times with one end: "since 2017", "until Thursday", "by nightfall", "so far", "as of". */
final class BoundReader {
  private static final Set<String> UNTIL_WORDS = Set.of("until", "till", "by", "before", "through");
  private static final Set<String> SINCE_WORDS = Set.of("since", "after", "following");
  private static final Set<String> STARTING = Set.of("starting", "beginning");

  private final TimeTokens t;
  private final @Nullable LocalDate today;
  private final IntFunction<@Nullable TimeMatch> days;

  /**
   * @param days reads the time at a token
   */
  BoundReader(TimeTokens tokens, @Nullable LocalDate today, IntFunction<@Nullable TimeMatch> days) {
    this.t = tokens;
    this.today = today;
    this.days = days;
  }

  /** The time that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = soFar(i);
    match = match != null ? match : asOf(i);
    return match != null ? match : bounded(i);
  }

  /** "so far", "to date", "until now", "year to date". */
  private @Nullable TimeMatch soFar(int i) {
    if (t.are(i, "year", "to", "date") || t.are(i, "so", "far", "this", "year")) {
      DateRange year = today == null ? null : new DateRange(today.withDayOfYear(1), today);
      return TimeMatch.days(i, t.is(i, "year") ? i + 3 : i + 4, year, SINCE, false);
    }
    boolean two =
        t.are(i, "so", "far")
            || t.are(i, "to", "date")
            || t.are(i, "till", "date")
            || t.are(i, "until", "now")
            || t.are(i, "till", "now");
    boolean distance =
        t.is(i + 2, "as") || t.is(i + 2, "away") || t.is(i + 2, "from") || t.is(i - 1, "up");
    boolean named = t.is(i - 1, "equals") || t.digits(i + 2) >= 0 && t.is(i, "to");
    return two && !distance && !named
        ? TimeMatch.days(i, i + 2, today == null ? null : new DateRange(null, today), UNTIL, false)
        : null;
  }

  /** "as of Monday evening", "as at 2 March". */
  private @Nullable TimeMatch asOf(int i) {
    if (!t.are(i, "as", "of") && !t.are(i, "as", "at")) {
      return null;
    }
    TimeMatch match = days.apply(i + 2);
    return match == null ? null : match.spanning(i, match.next());
  }

  /** "since 2017", "until Thursday", "by nightfall", "up to and including Sunday 2 June". */
  private @Nullable TimeMatch bounded(int i) {
    if (t.is(i, "by") && t.in(i + 1, TimeWords.DAY_PARTS)) {
      return TimeMatch.days(
          i, i + 2, today == null ? null : new DateRange(null, today), UNTIL, true);
    }
    boolean upTo = t.are(i, "up", "to");
    boolean noLater = t.are(i, "no", "later", "than") || t.are(i, "as", "late", "as");
    boolean later =
        t.are(i, "later", "than") && !t.is(i - 1, "no") || t.are(i, "as", "early", "as");
    int j = upTo ? (t.are(i + 2, "and", "including") ? i + 4 : i + 2) : i + 1;
    j = noLater || later && t.is(i, "as") ? i + 3 : later ? i + 2 : j;
    boolean until = upTo || noLater || t.in(i, UNTIL_WORDS);
    boolean starting = t.in(i, STARTING);
    boolean weekday = t.is(i, "following") && (t.is(i - 1, "the") || t.is(i - 1, "on"));
    if (weekday || !until && !later && !starting && !t.in(i, SINCE_WORDS)) {
      return null;
    }
    j =
        !upTo && (t.is(j, "about") || t.is(j, "at") || starting && (t.is(j, "on") || t.is(j, "in")))
            ? j + 1
            : j;
    boolean article =
        t.is(j, "the")
            && !(t.is(i, "by") && t.digits(j + 1) >= 0 && t.day(j + 1) < 0)
            && (t.in(j + 1, PartReader.EDGE_NOUNS)
                || t.is(j + 1, "year") && t.year(j + 2) >= 0
                || t.dayAt(j + 1).found());
    TimeMatch match = days.apply(article ? j + (t.is(j + 1, "year") ? 2 : 1) : j);
    match = match == null && later ? year(j) : match;
    boolean bare =
        match != null && t.is(i, "following") && match.kind() == RANGE && match.weekday() == null;
    // "After the 7 October attack" tells of an attack.
    boolean named = article && match != null && match.stated() != null && t.word(match.next());
    if (match == null
        || named
        || possessive(match.next())
        || bare && match.candidates().size() > 1) {
      return null;
    }
    TimeMatch whole = match.spanning(i, match.next());
    if (t.is(i, "until") || t.is(i, "till")) {
      return until(coming(whole), false);
    }
    boolean included = t.is(i, "since") || starting || t.is(i, "as");
    // "Before the end of May" bounds by the end itself.
    boolean excluded = t.is(i, "before") && !t.is(match.from(), "end");
    return until ? until(whole, excluded) : since(whole, included);
  }

  private @Nullable TimeMatch year(int i) {
    return t.year(i) < 0
        ? null
        : TimeMatch.days(i, i + 1, YearReader.years(t.year(i), t.year(i)), RANGE, false);
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
    return match.as(DATE, range -> DateRange.on(day)).or(List.of()).withFuzzy(true);
  }

  private static TimeMatch until(TimeMatch match, boolean excluded) {
    return match.as(
        UNTIL,
        range -> {
          LocalDate end = range == null ? null : excluded ? range.from() : range.to();
          end = end != null && excluded ? end.minusDays(1) : end;
          return end == null ? null : new DateRange(null, end);
        });
  }

  private TimeMatch since(TimeMatch match, boolean included) {
    return match.as(
        SINCE,
        range -> {
          LocalDate start = range == null ? null : included ? range.from() : range.to();
          if (start == null) {
            return null;
          }
          LocalDate end = today == null || today.isBefore(start) ? null : today;
          return new DateRange(start, end);
        });
  }
}
