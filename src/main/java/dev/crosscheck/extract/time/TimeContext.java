package dev.crosscheck.extract.time;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows before reading the times of a sentence.
 *
 * @param today the day of writing, or null; without it "on Monday" has no days
 * @param told the time told last in the sentences before, which "the next day" starts from; or null
 * @param tense which way the words look
 */
public record TimeContext(@Nullable LocalDate today, @Nullable DateRange told, Tense.At tense) {
  /** A sentence by itself, written on a day that may be unknown. */
  public static TimeContext on(@Nullable LocalDate today) {
    return new TimeContext(today, null, offset -> Tense.OPEN);
  }
}
