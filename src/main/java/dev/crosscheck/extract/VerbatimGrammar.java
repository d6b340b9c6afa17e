package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.VerbatimClaim;
import dev.crosscheck.model.VerbatimClaim.Kind;
import dev.crosscheck.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a sentence with the sentence around them, so that a copy of it is known
 * again. It needs no understanding: numbers, times and ranks are taken as they are written.
 */
public final class VerbatimGrammar implements Grammar {
  /** With fewer words beside its values a sentence is a label: "Tickets: 40". */
  private static final int FEWEST_WORDS = 4;

  private static final Set<TimeExpression.Kind> DAYS =
      Set.of(
          TimeExpression.Kind.DATE,
          TimeExpression.Kind.RANGE,
          TimeExpression.Kind.SINCE,
          TimeExpression.Kind.UNTIL);

  private static final Map<String, String> RANKS =
      Map.ofEntries(
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("eleventh", "11"),
          Map.entry("twelfth", "12"),
          Map.entry("last", "last"),
          Map.entry("final", "last"),
          Map.entry("next", "next"));
  private static final Pattern RANK = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.’'][\\p{L}\\p{N}]+)*");

  /** A value and where it stands in its sentence. */
  private record Value(
      int start, int end, Kind kind, String value, @Nullable Interval interval, EventRef event) {}

  @Override
  public List<Claim> read(Passage passage) {
    List<Value> values = values(passage);
    List<String> words = new ArrayList<>();
    int beside = values.isEmpty() ? 0 : frame(passage.text(), values, words);
    if (beside < FEWEST_WORDS) {
      return List.of();
    }
    String frame = String.join(" ", words);
    List<Claim> claims = new ArrayList<>();
    for (int place = 0; place < values.size(); place++) {
      claims.add(claim(passage, values.get(place), frame, place));
    }
    return claims;
  }

  /** Fills in the words of the frame and counts those that are no values. */
  private static int frame(String sentence, List<Value> values, List<String> words) {
    int next = 0;
    int beside = 0;
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      while (next < values.size() && values.get(next).start() < word.end()) {
        words.add(VerbatimClaim.SLOT);
        next++;
      }
      if (next == 0 || word.start() >= values.get(next - 1).end()) {
        words.add(word.group());
        beside++;
      }
    }
    return beside;
  }

  private static List<Value> values(Passage passage) {
    List<Value> values = new ArrayList<>();
    for (TimeExpression time : passage.plainTimes()) {
      if (DAYS.contains(time.kind()) && (time.range() != null || named(passage.text(), time))) {
        add(values, time(passage.text(), time));
      }
    }
    Matcher word = WORD.matcher(passage.text());
    while (word.find()) {
      String rank = rank(word.group());
      if (rank != null) {
        add(values, new Value(word.start(), word.end(), Kind.RANK, rank, null, EventRef.MAIN));
      }
    }
    passage.amounts().forEach(amount -> add(values, amount(amount)));
    values.sort(Comparator.comparingInt(Value::start));
    return values;
  }

  /** Weekdays and months can be told apart without a date; in "two years after" the number can. */
  private static boolean named(String sentence, TimeExpression time) {
    return time.weekday() != null
        || TimeWords.MONTHS.containsKey(time.in(sentence).toLowerCase(Locale.ROOT));
  }

  /** A number in a date belongs to the date. */
  private static void add(List<Value> values, Value value) {
    if (values.stream().noneMatch(v -> v.start() < value.end() && value.start() < v.end())) {
      values.add(value);
    }
  }

  private static Value time(String sentence, TimeExpression time) {
    String written =
        time.weekday() != null && time.statedDate() == null
            ? time.weekday().name()
            : time.in(sentence);
    return new Value(
        time.start(),
        time.end(),
        Kind.TIME,
        written.toLowerCase(Locale.ROOT),
        null,
        new EventRef("", time.range(), EventRef.Ground.UNKNOWN));
  }

  private static @Nullable String rank(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Matcher digits = RANK.matcher(lower);
    return digits.matches() ? digits.group(1) : RANKS.get(lower);
  }

  private static Value amount(Amount amount) {
    return new Value(
        amount.start(),
        amount.end(),
        Kind.AMOUNT,
        amount.unit(),
        Wording.plausible(amount.stated(), amount.interval(), amount.hedge()),
        EventRef.MAIN);
  }

  private static Claim claim(Passage passage, Value value, String frame, int place) {
    Span span = passage.sentence().content().span(value.start(), value.end());
    Anchor anchor =
        new Anchor(
            ClaimIds.of('w', passage.document(), span, 0),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            null,
            Modality.ASSERTED,
            false,
            Reading.SURE,
            null,
            Moments.of(passage),
            value.event(),
            null);
    return new VerbatimClaim(anchor, frame, place, value.kind(), value.value(), value.interval());
  }
}
