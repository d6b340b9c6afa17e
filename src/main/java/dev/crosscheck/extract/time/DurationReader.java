package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.CLOCK;
import static dev.crosscheck.extract.time.TimeExpression.Kind.DURATION;
import static dev.crosscheck.extract.time.TimeExpression.Kind.PERIOD;
import static dev.crosscheck.extract.time.TimeExpression.Kind.RANGE;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, the period that a count is taken over, and hours of the day. */
final class DurationReader {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}\\.\\d\\d");
  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");

  private static final Set<String> LEADS = Set.of("for", "within", "during", "over", "after", "in");
  private static final Set<String> PAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming", "upcoming", "following");

  /** With a number of hours or days behind, they tell what a count is taken over. */
  private static final Set<String> WITHIN = Set.of("within", "in", "during");

  private static final Set<String> DAY_LONG =
      Set.of("daylong", "weeklong", "monthlong", "yearlong", "hourlong", "nightlong", "decadelong");
  private static final Set<String> ADVERBS = Set.of("daily", "hourly", "weekly", "monthly");
  private static final Set<String> NEAR =
      Set.of("shortly", "just", "soon", "around", "about", "at");

  private final TimeTokens t;
  private final @Nullable LocalDate today;

  DurationReader(TimeTokens tokens, TimeContext context) {
    this.t = tokens;
    this.today = context.today();
  }

  /** The length, period or hour that starts at token {@code i}, or null. */
  @Nullable TimeMatch read(int i) {
    TimeMatch match = clock(i);
    match = match != null ? match : pastPeriod(i);
    match = match != null ? match : comingPeriod(i);
    match = match != null ? match : rate(i);
    match = match != null ? match : adjective(i);
    return match != null ? match : length(i);
  }

  /** "in the last 24 hours", "over the past week", "the last two quarters", "in recent weeks". */
  private @Nullable TimeMatch pastPeriod(int i) {
    int j = LEADS.contains(t.lower(i)) ? i + 1 : i;
    if (t.is(j, "recent") && TimeWords.UNITS.containsKey(t.lower(j + 1))) {
      ChronoUnit recent = TimeWords.UNITS.get(t.lower(j + 1));
      return TimeMatch.days(i, j + 2, back(recent, 10), PERIOD, true);
    }
    Stretch stretch = stretch(j, PAST);
    boolean the = t.is(j, "the");
    if (stretch == null || (stretch.bare() && !(the && j > i))) {
      return null;
    }
    ChronoUnit unit = stretch.unit();
    if (today != null && stretch.quarters()) {
      LocalDate end = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
      DateRange whole = new DateRange(end.minusMonths(3L * stretch.many()), end.minusDays(1));
      return TimeMatch.days(i, stretch.next(), whole, PERIOD, true);
    }
    DateRange range = back(unit, stretch.many());
    LocalDate from = range == null ? null : range.from();
    boolean days = range != null && from != null && unit.compareTo(ChronoUnit.DAYS) >= 0;
    return TimeMatch.days(i, stretch.next(), range, PERIOD, stretch.few())
        .or(
            days && range != null && range.to() != null && from != null
                ? List.of(range, new DateRange(from, range.to().minusDays(1)))
                : List.of());
  }

  /** "the next three days", "over the next few weeks", "the coming two quarters". */
  private @Nullable TimeMatch comingPeriod(int i) {
    int j = LEADS.contains(t.lower(i)) ? i + 1 : i;
    Stretch stretch = stretch(j, NEXT);
    if (stretch == null || stretch.bare()) {
      return null;
    }
    DateRange range = null;
    if (today != null && stretch.quarters()) {
      LocalDate here = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
      LocalDate start = here.plusMonths(3);
      range = new DateRange(start, start.plusMonths(3L * stretch.many()).minusDays(1));
    } else if (today != null) {
      ChronoUnit unit = stretch.unit();
      boolean hours = unit.compareTo(ChronoUnit.DAYS) < 0;
      LocalDate end = hours ? today.plusDays(2) : today.plusDays(1).plus(stretch.many(), unit);
      range = new DateRange(hours ? today : today.plusDays(1), end.minusDays(1));
    }
    return TimeMatch.days(i, stretch.next(), range, RANGE, stretch.few());
  }

  /** A number of units after "last", "next" and the like, or before it: "the two past years". */
  private record Stretch(
      int many, ChronoUnit unit, boolean quarters, boolean few, boolean bare, int next) {}

  private @Nullable Stretch stretch(int i, Set<String> words) {
    int j = t.is(i, "the") ? i + 1 : i;
    TimeTokens.Count before = t.count(j);
    boolean turned = before.found() && words.contains(t.lower(before.next()));
    if (!turned && !words.contains(t.lower(j))) {
      return null;
    }
    int k = turned ? before.next() + 1 : j + 1;
    boolean few = t.is(k, "few") || t.is(k, "several");
    boolean couple = t.is(k, "couple");
    TimeTokens.Count count = turned ? before : t.count(k);
    int at =
        few
            ? k + 1
            : couple
                ? (t.is(k + 1, "of") ? k + 2 : k + 1)
                : turned ? k : count.found() ? count.next() : k;
    boolean quarters = t.is(at, "quarters");
    boolean fortnight = t.is(at, "fortnight");
    ChronoUnit unit =
        quarters
            ? ChronoUnit.MONTHS
            : fortnight ? ChronoUnit.WEEKS : TimeWords.UNITS.get(t.lower(at));
    int many = few ? 8 : couple || fortnight ? 2 : count.found() ? count.value() : 1;
    boolean bare = !few && !couple && !count.found();
    boolean part = t.is(at + 1, "of") || t.is(at + 1, "in") && t.year(at + 2) >= 0;
    boolean one = turned && !t.lower(at).endsWith("s");
    return unit == null || many > 1000 || part || one
        ? null
        : new Stretch(many, unit, quarters, few, bare, at + 1);
  }

  private @Nullable DateRange back(@Nullable ChronoUnit unit, int many) {
    if (today == null || unit == null) {
      return null;
    }
    LocalDate from =
        unit.compareTo(ChronoUnit.DAYS) < 0
            ? today.minusDays(unit == ChronoUnit.HOURS ? (many + 23L) / 24 : 1)
            : today.minus(many, unit);
    return new DateRange(from, today);
  }

  /** "per day", "a day" after a figure, "each week", "daily". */
  private @Nullable TimeMatch rate(int i) {
    if (ADVERBS.contains(t.lower(i)) && !t.capital(i)) {
      return TimeMatch.days(i, i + 1, null, PERIOD, false);
    }
    boolean unit = TimeWords.UNITS.containsKey(t.lower(i + 1)) && !t.lower(i + 1).endsWith("s");
    boolean every = t.is(i, "per") || t.is(i, "every") || t.is(i, "each");
    boolean article = (t.is(i, "a") || t.is(i, "an")) && figureBefore(i) && !endsSpan(i + 2);
    return unit && (every || article) ? TimeMatch.days(i, i + 2, null, PERIOD, false) : null;
  }

  private boolean figureBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (t.in(k, LEADS) || t.is(k, ",") || t.is(k, "once")) {
        return false;
      }
      if (Character.isDigit(t.form(k).isEmpty() ? ' ' : t.form(k).charAt(0))
          || t.count(k).found()
          || t.is(k, "times")) {
        return k < i - 1 || t.count(k).found();
      }
    }
    return false;
  }

  private boolean endsSpan(int i) {
    return Set.of("ago", "later", "earlier", "after", "before", "of").contains(t.lower(i));
  }

  /** "ten-day", "six-week", "weeklong", "week-long"; not "ten-year-old". */
  private @Nullable TimeMatch adjective(int i) {
    if (DAY_LONG.contains(t.lower(i))) {
      return TimeMatch.days(i, i + 1, null, DURATION, false);
    }
    if (TimeWords.UNITS.containsKey(t.lower(i)) && t.dash(i + 1) && t.is(i + 2, "long")) {
      return TimeMatch.days(i, i + 3, null, DURATION, false);
    }
    TimeTokens.Count count = t.count(i);
    if (!count.found() || !t.dash(count.next()) || !t.glued(count.next())) {
      return null;
    }
    int at = count.next() + 1;
    boolean unit = TimeWords.UNITS.containsKey(t.lower(at)) && t.glued(at);
    if (!unit || (t.dash(at + 1) && t.is(at + 2, "old"))) {
      return null;
    }
    int next = t.dash(at + 1) && t.is(at + 2, "long") ? at + 3 : at + 1;
    return TimeMatch.days(i, next, null, DURATION, false);
  }

  /** "for eleven weeks", "29 hours", "within seven days"; not "64 years old". */
  private @Nullable TimeMatch length(int i) {
    int j = LEADS.contains(t.lower(i)) ? i + 1 : i;
    TimeSpan span = TimeSpan.read(t, j);
    boolean seconds = t.count(j).found() && t.is(t.count(j).next(), "seconds");
    if (seconds) {
      return TimeMatch.days(i, t.count(j).next() + 1, null, DURATION, false);
    }
    if (span == null || t.is(span.next(), "old") || t.are(span.next(), "of", "age")) {
      return null;
    }
    boolean led = j > i;
    boolean article = t.is(j, "a") || t.is(j, "an") || t.is(j, "one");
    boolean over = led && span.exact() && WITHIN.contains(t.lower(i));
    return led || (span.exact() && !article)
        ? TimeMatch.days(i, span.next(), null, over ? PERIOD : DURATION, !span.exact())
        : null;
  }

  /** "4:52 a.m.", "7 pm", "18:30 GMT", "shortly after 3 p.m.", "noon". */
  private @Nullable TimeMatch clock(int i) {
    if (NEAR.contains(t.lower(i))) {
      int j = t.is(i + 1, "after") || t.is(i + 1, "before") ? i + 2 : i + 1;
      TimeMatch hour = hour(j);
      return hour == null ? null : hour.spanning(i, hour.next());
    }
    return hour(i);
  }

  private @Nullable TimeMatch hour(int i) {
    if (t.is(i, "noon") || t.is(i, "midnight") || t.is(i, "midday")) {
      return TimeMatch.days(i, i + 1, null, CLOCK, false);
    }
    TimeTokens.Count hours = t.count(i);
    boolean decimal = t.form(i).indexOf('.') > 0 && DECIMAL.matcher(t.form(i)).matches();
    if (!decimal && (!hours.found() || hours.value() > 24)) {
      return null;
    }
    int next = decimal ? i + 1 : hours.next();
    boolean minutes =
        t.is(next, ":") && MINUTES.matcher(t.form(next + 1)).matches() && t.glued(next + 1);
    next = minutes ? next + 2 : next;
    int half = half(next);
    boolean spelled = t.is(i - 1, "at") && hours.found() && hours.value() <= 12 && partOfDay(next);
    if (spelled) {
      return TimeMatch.days(i, next, null, CLOCK, false);
    }
    if (!minutes
        && half == next
        && !t.are(next, "o", "'", "clock")
        && !t.are(next, "o", "’", "clock")) {
      return null;
    }
    next = half > next ? half : minutes ? next : next + 3;
    if (t.in(next, TimeWords.ZONES)) {
      next++;
    } else if (t.are(next, "local", "time")) {
      next += 2;
    }
    return TimeMatch.days(i, next, null, CLOCK, false);
  }

  /** "four in the morning", "nine that night". */
  private boolean partOfDay(int i) {
    int at = t.are(i, "in", "the") ? i + 2 : t.is(i, "that") || t.is(i, "at") ? i + 1 : -1;
    int part = t.is(at, "early") ? at + 1 : at;
    return at > 0 && t.in(part, TimeWords.DAY_PARTS);
  }

  /** After "am", "p.m." and the like; {@code i} itself when there is none. */
  private int half(int i) {
    if ((t.is(i, "am") && !t.capital(i)) || t.is(i, "pm")) {
      return i + 1;
    }
    boolean dotted =
        (t.is(i, "a") || t.is(i, "p")) && t.is(i + 1, ".") && t.is(i + 2, "m") && t.glued(i + 2);
    return !dotted ? i : t.is(i + 3, ".") ? i + 4 : i + 3;
  }
}
