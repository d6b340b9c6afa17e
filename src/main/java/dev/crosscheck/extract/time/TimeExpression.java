package dev.crosscheck.extract.time;

import dev.crosscheck.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell a time.
 *
 * @param start UTF-16 index of the first character in the sentence
 * @param end one past the last
 * @param range the days that the wording allows; null when it cannot be told without knowing more
 *     (no publication date, "the following day") or when it is a length of time or an hour
 * @param kind what sort of time it tells
 * @param weekday as written, or null
 * @param statedDate the day of the calendar when day and month are written and the year is written
 *     or was inferred; else null
 * @param yearKnown whether the year is written or follows safely from the publication date
 * @param fuzzy whether the ends of the range are a matter of taste ("late November")
 * @param candidates what the words may mean where they leave it open, likeliest first: the last and
 *     the coming Monday, 3 February and 2 March for 03/02, the day itself for "two weeks ago";
 *     empty when the range says it all or nothing can be told
 */
public record TimeExpression(
    int start,
    int end,
    @Nullable DateRange range,
    Kind kind,
    @Nullable DayOfWeek weekday,
    @Nullable LocalDate statedDate,
    boolean yearKnown,
    boolean fuzzy,
    List<DateRange> candidates) {
  public TimeExpression {
    candidates = List.copyOf(candidates);
  }

  /** Sorts of time. */
  public enum Kind {
    /** One day or a part of it: "Monday evening", "7 October", "as of Sunday". */
    DATE,
    /** Several days: "last week", "in 2019", "between 2 and 5 March". */
    RANGE,
    /** A length of time: "for eleven weeks", "ten-day". */
    DURATION,
    /** An hour of the day: "4:52 a.m.". */
    CLOCK,
    /** From a time on: "since 2017", "after Monday"; the range ends at the publication. */
    SINCE,
    /** Up to a time: "until Thursday", "by nightfall", "so far"; the range has no start. */
    UNTIL,
    /** What a count is taken over: "in the last 24 hours", "per day". */
    PERIOD
  }

  /** The candidates or, when the words are plain, the range; empty when nothing can be told. */
  public List<DateRange> readings() {
    return !candidates.isEmpty() ? candidates : range == null ? List.of() : List.of(range);
  }

  /** The words themselves. */
  public String in(String sentence) {
    return sentence.substring(start, end);
  }
}
