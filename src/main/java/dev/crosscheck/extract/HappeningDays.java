package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something can have happened by the words for its time, which are often more
 * than they name: a night has two, and what was today for the writer may be yesterday elsewhere.
 */
final class HappeningDays {
  /** Parts of a day that reach into the next. */
  private static final Set<String> LATE = WordList.of("night overnight midnight tonight");

  /** Parts of a day that another text counts to the night before. */
  private static final Set<String> SMALL_HOURS = WordList.of("early dawn midnight overnight hours");

  /** Days that the writer's clock decides. */
  private static final Set<String> CLOCK =
      WordList.of("today yesterday tomorrow tonight gmt utc bst est edt cet cest pst pdt");

  /** Lengths of time that are seldom counted to the day. */
  private static final Set<String> COARSE =
      WordList.of("ago week weeks month months year years fortnight decade decades later earlier");

  private static final int TASTE = 15;

  private HappeningDays() {}

  /**
   * The days; null when the words tell none, or only roughly.
   *
   * @param after the day that they come after where the sentence looks ahead, else null
   */
  static @Nullable DateRange of(Tree tree, TimeExpression time, @Nullable LocalDate after) {
    boolean point =
        time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.RANGE;
    DateRange range = hull(coming(time.readings(), after)).orElse(null);
    if (!point || range == null || range.from() == null || range.to() == null) {
      return null;
    }
    List<String> own = words(tree.tokensIn(time.start(), time.end()));
    List<String> words = words(near(tree, time));
    boolean relative = own.stream().anyMatch(w -> w.matches("ago|later|earlier|before|after"));
    if (relative && own.stream().anyMatch(w -> COARSE.contains(w) && !w.equals("ago"))) {
      return null;
    }
    LocalDate from = range.from();
    LocalDate to = range.to();
    boolean clock = relative || words.stream().anyMatch(CLOCK::contains);
    int before = clock || words.stream().anyMatch(SMALL_HOURS::contains) ? 1 : 0;
    int beyond = clock || words.stream().anyMatch(LATE::contains) ? 1 : 0;
    int taste = time.fuzzy() ? TASTE : 0;
    return new DateRange(from.minusDays(before + taste), to.plusDays(beyond + taste));
  }

  /** Of several readings those that are still to come, when the sentence looks ahead. */
  private static List<DateRange> coming(List<DateRange> readings, @Nullable LocalDate after) {
    if (after == null) {
      return readings;
    }
    List<DateRange> ahead =
        readings.stream().filter(r -> r.from() != null && !r.from().isBefore(after)).toList();
    return ahead.isEmpty() ? readings : ahead;
  }

  /** The time and its neighbours. */
  private static List<Token> near(Tree tree, TimeExpression time) {
    List<Token> own = tree.tokensIn(time.start(), time.end());
    if (own.isEmpty()) {
      return own;
    }
    int from = Math.max(0, own.get(0).index() - 4);
    int to = Math.min(tree.size(), own.get(own.size() - 1).index() + 5);
    return tree.tokens().subList(from, to);
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
  }

  private static Optional<DateRange> hull(List<DateRange> readings) {
    if (readings.isEmpty() || readings.stream().anyMatch(r -> r.from() == null || r.to() == null)) {
      return Optional.empty();
    }
    LocalDate from =
        readings.stream()
            .map(DateRange::from)
            .flatMap(Stream::ofNullable)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate to =
        readings.stream()
            .map(DateRange::to)
            .flatMap(Stream::ofNullable)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return Optional.of(new DateRange(from, to));
  }
}
