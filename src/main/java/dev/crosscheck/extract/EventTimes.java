package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.CalendarNames;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a figure holds and when what it tells of happened, read from the times of its clause.
 *
 * @param asOf for which days the figure is said to hold, or null
 * @param event the event that it belongs to
 * @param period whether it counts over a stated period
 */
record EventTimes(@Nullable DateRange asOf, EventRef event, boolean period) {
  private static final Set<String> VALUE_STATES =
      Set.of("stand", "rise", "reach", "climb", "put", "number", "remain", "be", "have");

  /** Characters between a time and the "when" that points back to it. */
  private static final int FARTHEST = 40;

  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?\\b");

  /** Reads the times around a figure. */
  static EventTimes of(
      Tree tree,
      Counted counted,
      MeasureReading reading,
      Circumstances around,
      List<TimeExpression> all) {
    DateRange asOf = null;
    DateRange pointedBack = whenClause(tree, counted, all);
    DateRange when = pointedBack;
    DayOfWeek weekday = null;
    boolean period = false;
    Token word = reading.evidence();
    boolean running =
        reading.change() != null
            || word != null
                && (MeasureWords.TOTALS.contains(word.lemma())
                    || VALUE_STATES.contains(word.lemma()));
    for (TimeExpression time : around.timesOf(counted)) {
      boolean ofUnit = // "97 kilometres an hour"
          time.start() < counted.amount().end() && counted.amount().start() < time.end();
      if (ofUnit || TimeRole.of(tree, counted.phrase(), time) != TimeRole.OWN) {
        continue;
      }
      switch (time.kind()) {
        case PERIOD -> period = true;
        case DATE, RANGE -> {
          boolean stated = startsWith(tree, time, "as of") || startsWith(tree, time, "by");
          boolean possessive =
              tree.text().startsWith("'s", time.end()) || tree.text().startsWith("’s", time.end());
          if ((running || stated) && !possessive) {
            asOf = asOf == null ? time.range() : asOf;
          } else {
            when = when == null ? time.range() : when;
            weekday = weekday == null && time.range() == null ? time.weekday() : weekday;
          }
        }
        case UNTIL ->
            asOf =
                time.range() != null && time.range().to() != null
                    ? new DateRange(null, time.range().to())
                    : asOf;
        default -> {}
      }
    }
    asOf = asOf == null ? said(tree, counted, all) : asOf;
    if (when == null && asOf == null) {
      when = around.yearBeside();
    }
    Token noun = around.eventNoun(counted);
    boolean other =
        around.otherEvent(noun)
            || around.othersDidIt(counted)
            || around.longAgo(when)
            || around.yearsAgo(counted)
            || around.cameAfter(counted)
            || comparedWith(tree, counted, pointedBack);
    EventRef event =
        new EventRef(
            noun == null && MeasureWords.standard(reading.measure())
                ? around.eventVerb()
                : Circumstances.label(noun),
            when,
            when == null ? weekday : null,
            other ? Ground.BACKGROUND : Ground.MAIN);
    return new EventTimes(asOf, event, period);
  }

  /** "said on 29 January that 30 had been killed", "figures released on Monday": known by then. */
  private static @Nullable DateRange said(Tree tree, Counted counted, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      boolean point =
          time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.RANGE;
      LocalDate day = time.range() == null ? null : time.range().to();
      if (point && day != null && TimeRole.of(tree, counted.phrase(), time) == TimeRole.SAID) {
        return new DateRange(null, day);
      }
    }
    return null;
  }

  /**
   * "the strongest quake since 2003, when 212 people died": the time that "when" points back to.
   */
  private static @Nullable DateRange whenClause(
      Tree tree, Counted counted, List<TimeExpression> times) {
    for (int i = counted.number().index() - 1;
        i >= Math.max(0, counted.number().index() - 20);
        i--) {
      Token when = tree.token(i);
      if (when.lemma().equals("when") || when.lemma().equals("where")) {
        for (TimeExpression time : times) {
          if (time.range() != null && time.range().from() != null && pointsAt(tree, time, when)) {
            return time.kind() == TimeExpression.Kind.SINCE
                ? beginning(time.in(tree.text()), time.range().from())
                : time.range();
          }
        }
      }
    }
    return null;
  }

  /** Whether only nouns, such as a place, stand between the time and the word that points to it. */
  private static boolean pointsAt(Tree tree, TimeExpression time, Token when) {
    int gap = when.start() - time.end();
    return gap >= 0
        && gap <= FARTHEST
        && tree.tokens().stream()
            .filter(t -> t.start() >= time.end() && t.end() <= when.start())
            .noneMatch(t -> t.pos().startsWith("V") || t.pos().equals("MD"));
  }

  /** "since 2003" is since some day of that year, "since November" since some day of that month. */
  private static DateRange beginning(String words, LocalDate from) {
    boolean day = DAY.matcher(words).find();
    boolean month =
        Stream.of(words.split("[^\\p{L}]+"))
            .anyMatch(w -> w.length() > 2 && CalendarNames.isName(w.toLowerCase(Locale.ROOT)));
    if (day || from.getDayOfMonth() > 1) {
      return new DateRange(from, from);
    }
    return month
        ? new DateRange(from, from.withDayOfMonth(from.lengthOfMonth()))
        : new DateRange(
            from, from.getDayOfYear() == 1 ? from.withDayOfYear(from.lengthOfYear()) : from);
  }

  /** "the deadliest since the attack of May 2012, where 26 died": the event compared with. */
  private static boolean comparedWith(Tree tree, Counted counted, @Nullable DateRange pointedBack) {
    return pointedBack != null
        && tree.tokens().subList(0, counted.number().index()).stream()
            .anyMatch(t -> t.lemma().equals("since"));
  }

  private static boolean startsWith(Tree tree, TimeExpression time, String words) {
    String text = tree.text();
    boolean inside = text.regionMatches(true, time.start(), words + " ", 0, words.length() + 1);
    int from = time.start() - words.length() - 1;
    return inside
        || from >= 0 && text.regionMatches(true, from, words + " ", 0, words.length() + 1);
  }
}
