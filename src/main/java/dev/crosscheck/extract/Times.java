package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeContext;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.time.TimeExpressions;
import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of a passage, read with its tense and with the day told last before it: after "On 3
 * March", "two days later" is the 5th.
 */
final class Times {
  /** How far back a day may have been told that "the next day" starts from. */
  private static final int SENTENCES = 3;

  private static final Pattern TOLD_FROM =
      Pattern.compile(
          "\\b(?:later|earlier|before|after|afterwards|next|following|previous|preceding|same|that)\\b",
          Pattern.CASE_INSENSITIVE);

  private Times() {}

  /** The times of a passage in the order of its text. */
  static List<TimeExpression> of(Passage passage) {
    String text = passage.text();
    DateRange told = TOLD_FROM.matcher(text).find() ? told(passage) : null;
    return TimeExpressions.read(
        text,
        new TimeContext(
            today(passage), told, offset -> new ClauseTense(passage.tree()).at(offset)));
  }

  /** The same times, but without looking at tense or at other sentences, which is cheap. */
  static List<TimeExpression> plain(Passage passage) {
    return TimeExpressions.find(passage.text(), Moments.of(passage));
  }

  private static @Nullable LocalDate today(Passage passage) {
    OffsetDateTime moment = Moments.of(passage);
    return moment == null ? null : moment.toLocalDate();
  }

  private static @Nullable DateRange told(Passage passage) {
    List<Passage> before = passage.before();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - SENTENCES); i--) {
      Passage earlier = before.get(i);
      if (earlier.block().kind() != passage.block().kind()) {
        return null;
      }
      DateRange last = null;
      for (TimeExpression time : earlier.times()) {
        boolean day = time.kind() == TimeExpression.Kind.DATE && time.range() != null;
        last = day && time.range() != null && time.range().singleDay() ? time.range() : last;
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }
}
