package dev.crosscheck.extract.time;

import static dev.crosscheck.extract.time.TimeExpression.Kind.DATE;

import dev.crosscheck.model.DateRange;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a sentence tells. What is not sure stays open: a range is never narrower
 * than its wording, "a few weeks ago" is never a day, and a relative time without a publication
 * date has no range at all.
 */
public final class TimeExpressions {

  private final TimeTokens t;
  private final AtToken<TimeMatch> anchored = new AtToken<>();
  private @Nullable DateRange told;
  private final CalendarReader calendar;
  private final RelativeReader relative;
  private final PartReader parts;
  private final Feasts feasts;
  private final WeekdayReader weekdays;
  private final ShiftReader shifts;
  private final DurationReader duration;
  private final SpanReader spans;
  private final BoundReader bounds;

  private TimeExpressions(String sentence, TimeContext context) {
    this.t = new TimeTokens(sentence);
    this.told = context.told();
    this.calendar = new CalendarReader(t, context);
    this.relative = new RelativeReader(t, context);
    this.parts = new PartReader(t, context, calendar, relative);
    this.feasts = new Feasts(t, context);
    this.weekdays = new WeekdayReader(t, context);
    this.shifts = new ShiftReader(t, context, this::anchored);
    this.duration = new DurationReader(t, context);
    this.spans = new SpanReader(t, context.today(), calendar, this::days);
    this.bounds = new BoundReader(t, context.today(), this::days);
  }

  /**
   * The times in a sentence that stands by itself, in order and without overlap.
   *
   * @param sentence any text
   * @param reference when it was published, or null
   */
  public static List<TimeExpression> find(String sentence, @Nullable OffsetDateTime reference) {
    return read(sentence, TimeContext.on(reference == null ? null : reference.toLocalDate()));
  }

  /**
   * The times in a sentence, in order and without overlap. Pure; takes time proportional to the
   * length of the sentence.
   *
   * @param sentence any text
   * @param context what is known before it is read
   */
  public static List<TimeExpression> read(String sentence, TimeContext context) {
    return new TimeExpressions(sentence, context).all();
  }

  private List<TimeExpression> all() {
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < t.size(); ) {
      TimeMatch match = at(i);
      if (match == null) {
        i++;
      } else {
        found.add(match.toExpression(t));
        told = match.kind() == DATE && match.range() != null ? match.range() : told;
        i = match.next();
      }
    }
    return found;
  }

  private @Nullable TimeMatch at(int i) {
    TimeMatch match = bounds.read(i);
    match = match != null ? match : spans.led(i);
    if (match == null) {
      match = plain(i);
      match = match == null ? null : spans.joined(match);
    }
    return match;
  }

  /** A date, a relative time, a length or an hour, without a word before it. */
  private @Nullable TimeMatch plain(int i) {
    TimeMatch match = days(i);
    return match != null ? match : duration.read(i);
  }

  private @Nullable TimeMatch days(int i) {
    TimeMatch match = shifts.read(i, told);
    return match != null ? match : anchored(i);
  }

  /** A time that is told from the day of writing or from nothing. */
  private @Nullable TimeMatch anchored(int i) {
    return anchored.orNull(i, this::readAnchored);
  }

  private @Nullable TimeMatch readAnchored(int i) {
    TimeMatch match = parts.read(i);
    match = match != null ? match : feasts.read(i);
    match = match != null ? match : calendar.read(i);
    match = match != null ? match : weekdays.read(i);
    return match != null ? match : relative.read(i);
  }
}
