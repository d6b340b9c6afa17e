package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of the week. On a Thursday, "Thursday" is that day; else it is the last one, or the
 * coming one where the words look ahead ("will meet on Thursday").
 */
final class WeekdayReader {
  private static final Set<String> SHORT_LEADS =
      Set.of("on", "by", "since", "until", "last", "next");
  private static final Set<String> COMING = Set.of("coming", "upcoming");
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "following");

  private final TimeTokens t;
  private final TimeContext context;

  WeekdayReader(TimeTokens tokens, TimeContext context) {
    this.t = tokens;
    this.context = context;
  }

  /** "Monday", "last Thursday", "early Tuesday", "Tuesday evening", "Friday of next week". */
  @Nullable TimeMatch read(int i) {
    int j = t.is(i, "early") || t.is(i, "late") ? i + 1 : i;
    j = j > i && t.is(j, "on") ? j + 1 : j;
    boolean here = j == i && t.is(i, "this");
    j = here ? i + 1 : j;
    String lead = t.in(j, COMING) || t.in(j, LAST) || t.in(j, NEXT) ? t.lower(j) : "";
    j = lead.isEmpty() ? j : j + 1;
    DayOfWeek day = day(j);
    if (day == null || namedDay(j)) {
      return ofWeekFirst(i);
    }
    int after = afterPart(j + 1);
    LocalDate today = context.today();
    Integer week = t.is(after, "of") ? week(t.is(after + 1, "the") ? after + 2 : after + 1) : null;
    if (week != null) {
      return match(i, after + (t.is(after + 1, "the") ? 4 : 3), day, inWeek(day, week), List.of());
    }
    if (today == null) {
      return match(i, after, day, null, List.of());
    }
    TimeMatch numbered = numbered(i, j, day, today);
    if (numbered != null) {
      return numbered;
    }
    LocalDate before = today.with(TemporalAdjusters.previous(day));
    LocalDate ahead = today.with(TemporalAdjusters.next(day));
    if (COMING.contains(lead)) {
      return match(i, after, day, DateRange.on(ahead), List.of());
    }
    if (NEXT.contains(lead)) {
      return match(i, after, day, new DateRange(ahead, ahead.plusDays(7)), either(ahead, 7));
    }
    if (lead.equals("past") || here && !lead.isEmpty()) {
      return match(i, after, day, DateRange.on(before), List.of());
    }
    if (!lead.isEmpty()) {
      // On a Friday, "last Thursday" may be yesterday or the Thursday of last week.
      boolean sameWeek = day.getValue() < today.getDayOfWeek().getValue();
      return sameWeek
          ? match(i, after, day, new DateRange(before.minusDays(7), before), either(before, -7))
          : match(i, after, day, DateRange.on(before), List.of());
    }
    return plain(i, after, day, today, here);
  }

  /** "Monday the 13th", "Mon 13th": the last month, or the next, in which they meet. */
  private @Nullable TimeMatch numbered(int i, int j, DayOfWeek day, LocalDate today) {
    boolean the = t.is(j + 1, "the");
    int at = the ? j + 2 : j + 1;
    boolean suffix = t.ranked(at);
    TimeTokens.Count number = suffix || the && t.word(at) ? t.dayAt(at) : TimeTokens.Count.NONE;
    if (!number.found() || t.word(number.next())) {
      return null;
    }
    List<DateRange> both = new ArrayList<>();
    for (int way : new int[] {-1, 1}) {
      for (int shift = 0; shift < 24; shift++) {
        YearMonth month = YearMonth.from(today).plusMonths((long) way * shift);
        if (!month.isValidDay(number.value())) {
          continue;
        }
        LocalDate date = month.atDay(number.value());
        boolean side = way < 0 ? !date.isAfter(today) : !date.isBefore(today);
        if (side && date.getDayOfWeek() == day) {
          both.add(DateRange.on(date));
          break;
        }
      }
    }
    return both.isEmpty() ? null : match(i, number.next(), day, both.get(0), both);
  }

  private TimeMatch plain(int i, int after, DayOfWeek day, LocalDate today, boolean here) {
    LocalDate past = today.with(TemporalAdjusters.previousOrSame(day));
    LocalDate coming = today.with(TemporalAdjusters.nextOrSame(day));
    Tense tense = context.tense().at(t.start(i));
    boolean ahead = tense == Tense.FUTURE || here && tense == Tense.OPEN;
    List<DateRange> both = List.of(DateRange.on(past), DateRange.on(coming));
    return match(
        i, after, day, DateRange.on(ahead ? coming : past), tense == Tense.OPEN ? both : List.of());
  }

  private @Nullable DayOfWeek day(int j) {
    DayOfWeek full = TimeWords.WEEKDAYS.get(t.lower(j));
    DayOfWeek shortly = TimeWords.SHORT_WEEKDAYS.get(t.lower(j));
    boolean led = t.in(j - 1, SHORT_LEADS) && !(t.capital(j + 1) && t.word(j + 1)) && !t.capitals();
    return full != null || !led || !t.capital(j) ? full : shortly;
  }

  private int afterPart(int j) {
    boolean inThe = t.are(j, "in", "the") && t.in(j + 2, TimeWords.DAY_PARTS);
    return inThe ? j + 3 : t.in(j, TimeWords.DAY_PARTS) ? j + 1 : j;
  }

  /** "next week Wednesday", "next week on Tuesday", "last week - Monday". */
  private @Nullable TimeMatch ofWeekFirst(int i) {
    Integer week = week(i);
    int j = t.is(i + 2, "on") || t.dash(i + 2) ? i + 3 : i + 2;
    DayOfWeek day = week == null ? null : TimeWords.WEEKDAYS.get(t.lower(j));
    day =
        day != null || week == null || !t.capital(j)
            ? day
            : TimeWords.SHORT_WEEKDAYS.get(t.lower(j));
    return week == null || day == null
        ? null
        : match(i, afterPart(j + 1), day, inWeek(day, week), List.of());
  }

  private @Nullable Integer week(int i) {
    if (!t.is(i + 1, "week")) {
      return null;
    }
    return switch (t.lower(i)) {
      case "last", "previous" -> -1;
      case "this" -> 0;
      case "next", "following" -> 1;
      default -> null;
    };
  }

  private @Nullable DateRange inWeek(DayOfWeek day, int week) {
    LocalDate today = context.today();
    return today == null
        ? null
        : DateRange.on(
            today
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week)
                .with(TemporalAdjusters.nextOrSame(day)));
  }

  private static List<DateRange> either(LocalDate day, int shift) {
    return List.of(DateRange.on(day), DateRange.on(day.plusDays(shift)));
  }

  private static TimeMatch match(
      int from, int next, DayOfWeek day, @Nullable DateRange range, List<DateRange> candidates) {
    boolean fuzzy = range != null && !range.singleDay();
    return new TimeMatch(from, next, range, DATE, day, null, range != null, fuzzy, candidates);
  }

  /** "a Sunday paper", "Black Friday", "the Sunday Times": no day of this week. */
  private boolean namedDay(int j) {
    boolean title = t.is(j - 1, "the") && t.capital(j + 1) && t.word(j + 1) && !t.capitals();
    boolean show = t.is(j + 1, "night") && t.capital(j + 1) && !t.capitals();
    return t.in(j - 1, TimeWords.NAMED_DAY)
        || t.in(j + 1, TimeWords.WEEKDAY_HABIT)
        || title
        || show;
  }
}
