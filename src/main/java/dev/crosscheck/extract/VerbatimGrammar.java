package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Ordinals;
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

  /** Places in an order that have no number. */
  private static final Map<String, String> RANKS =
      Map.of("last", "last", "final", "last", "next", "next");

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
    for (Ordinals.Ordinal ordinal : Ordinals.find(passage.text())) {
      String place = ordinal.value().stripTrailingZeros().toPlainString();
      add(values, rank(ordinal.start(), ordinal.end(), place));
    }
    Matcher word = WORD.matcher(passage.text());
    while (word.find()) {
      String rank = RANKS.get(word.group().toLowerCase(Locale.ROOT));
      if (rank != null) {
        add(values, rank(word.start(), word.end(), rank));
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

  private static Value rank(int start, int end, String place) {
    return new Value(start, end, Kind.RANK, place, null, EventRef.MAIN);
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
