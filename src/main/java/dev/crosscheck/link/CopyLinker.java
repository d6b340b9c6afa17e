package dev.crosscheck.link;

import static dev.crosscheck.model.VerbatimClaim.SLOT;

import dev.crosscheck.model.CalendarNames;
import dev.crosscheck.model.ChangedCopy;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.UnitOfMeasure;
import dev.crosscheck.model.VerbatimClaim;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows a sentence again that was copied from one document to another with a value changed on the
 * way. The words beside the values must be the same but for a few, and the names all of them: a
 * sentence that serves for every match and every market day differs in its names or its day.
 */
final class CopyLinker {
  /** So many words at its start or its end must be the same for two sentences to be compared. */
  private static final int EDGE = 3;

  /** With so many sentences of one edge, it is a formula rather than a copy. */
  private static final int FORMULA = 30;

  /** Sentences are compared word by word, so the cost grows with the square of their length. */
  private static final int LONGEST = 150;

  /** Twice the words in common, in parts of all words. */
  private static final double ALIKE = 0.8;

  private CopyLinker() {}

  /** A sentence with its values in order. */
  private record Statement(
      String document, List<VerbatimClaim> values, List<String> words, List<String> names) {
    static Statement of(List<VerbatimClaim> values) {
      List<String> words = new ArrayList<>();
      List<String> names = new ArrayList<>();
      List<String> frame = Arrays.asList(values.get(0).frame().split(" "));
      for (int i = 0; i < frame.size(); i++) {
        String word = frame.get(i).toLowerCase(Locale.ROOT);
        words.add(
            word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (i > 0 && Character.isUpperCase(frame.get(i).charAt(0))) {
          names.add(word);
        }
      }
      names.sort(null);
      return new Statement(values.get(0).document(), values, words, names);
    }

    Set<String> edges() {
      List<String> plain = words.stream().filter(w -> !w.equals(SLOT)).toList();
      int edge = Math.min(EDGE, plain.size());
      Set<String> edges = new LinkedHashSet<>();
      edges.add("^" + String.join(" ", plain.subList(0, edge)));
      edges.add(String.join(" ", plain.subList(plain.size() - edge, plain.size())) + "$");
      return edges;
    }
  }

  private record Sentence(String document, Span span) {}

  /** Two sentences that share an edge. */
  private record Pair(Statement one, Statement other) {}

  /** Sentences of one story that are copies but for a value. */
  static List<Comparison> changed(List<VerbatimClaim> values) {
    Map<Sentence, List<VerbatimClaim>> sentences = new LinkedHashMap<>();
    for (VerbatimClaim value : values) {
      sentences
          .computeIfAbsent(new Sentence(value.document(), value.sentence()), k -> new ArrayList<>())
          .add(value);
    }
    Map<String, List<Statement>> byEdge = new LinkedHashMap<>();
    for (List<VerbatimClaim> inside : sentences.values()) {
      Statement statement = Statement.of(inside);
      for (String edge : statement.edges()) {
        byEdge.computeIfAbsent(edge, k -> new ArrayList<>()).add(statement);
      }
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<Statement> same : byEdge.values()) {
      if (same.size() <= FORMULA) {
        for (int i = 0; i < same.size(); i++) {
          for (int j = i + 1; j < same.size(); j++) {
            pairs.add(new Pair(same.get(i), same.get(j)));
          }
        }
      }
    }
    List<Comparison> changed = new ArrayList<>();
    pairs.forEach(pair -> changed.addAll(changed(pair.one, pair.other)));
    return changed;
  }

  private static List<Comparison> changed(Statement one, Statement other) {
    if (one.document.equals(other.document)
        || Math.max(one.words.size(), other.words.size()) > LONGEST
        || !one.names.equals(other.names)
        || otherDay(one.values.get(0), other.values.get(0))) {
      return List.of();
    }
    Map<Integer, Integer> slots = aligned(one.words, other.words);
    List<Comparison> changed = new ArrayList<>();
    int unchanged = 0;
    for (Map.Entry<Integer, Integer> slot : slots.entrySet()) {
      VerbatimClaim a = one.values.get(slot.getKey());
      VerbatimClaim b = other.values.get(slot.getValue());
      if (!differ(a, b)) {
        unchanged++;
      } else {
        changed.add(new ChangedCopy(a, b, comparability(a, b)));
      }
    }
    // With most of its values changed it is a sentence for any day.
    return changed.size() <= Math.max(1, unchanged) ? changed : List.of();
  }

  /** Texts of two days may both be right. */
  private static boolean otherDay(VerbatimClaim a, VerbatimClaim b) {
    OffsetDateTime one = a.anchor().statedAt();
    OffsetDateTime other = b.anchor().statedAt();
    return one != null && other != null && !one.toLocalDate().equals(other.toLocalDate());
  }

  private static Comparability comparability(VerbatimClaim a, VerbatimClaim b) {
    boolean dated = a.anchor().statedAt() != null && b.anchor().statedAt() != null;
    Set<Dimension> same = Set.of(Dimension.EVENT, Dimension.MEASURE, Dimension.POPULATION);
    return new Comparability(same, dated ? Set.of() : Set.of(Dimension.AS_OF), false);
  }

  /**
   * The slots that correspond to each other, by the longest common subsequence of the words; none
   * when the sentences have too little in common.
   */
  private static Map<Integer, Integer> aligned(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Map<Integer, Integer> slots = new LinkedHashMap<>();
    if (2.0 * longest[0][0] < ALIKE * (a.size() + b.size())) {
      return slots;
    }
    int slotA = 0;
    int slotB = 0;
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      boolean inA = a.get(i).equals(SLOT);
      boolean inB = b.get(j).equals(SLOT);
      if (a.get(i).equals(b.get(j))) {
        if (inA) {
          slots.put(slotA++, slotB++);
        }
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        slotA += inA ? 1 : 0;
        i++;
      } else {
        slotB += inB ? 1 : 0;
        j++;
      }
    }
    return slots;
  }

  private static boolean differ(VerbatimClaim a, VerbatimClaim b) {
    if (a.kind() != b.kind()) {
      return false;
    }
    return switch (a.kind()) {
      case RANK -> !a.value().equals(b.value());
      case AMOUNT -> amountsDiffer(a, b);
      case TIME -> timesDiffer(a, b);
    };
  }

  private static boolean amountsDiffer(VerbatimClaim a, VerbatimClaim b) {
    Interval one = a.interval();
    Interval other = b.interval();
    if (one == null || other == null) {
      return false;
    }
    if (a.value().equals(b.value())) {
      return !one.meets(other);
    }
    if (a.value().isEmpty() || b.value().isEmpty()) {
      // "one suspect" and "an 18-year sentence": another thing is told, no value was changed.
      return false;
    }
    Optional<UnitOfMeasure> unit = UnitOfMeasure.of(a.value());
    Optional<UnitOfMeasure> second = UnitOfMeasure.of(b.value());
    boolean alike =
        unit.isPresent()
            && second.isPresent()
            && unit.get().dimension().equals(second.get().dimension());
    return !alike || !Values.measured(one, unit.get()).meets(Values.measured(other, second.get()));
  }

  private static boolean timesDiffer(VerbatimClaim a, VerbatimClaim b) {
    DateRange one = a.anchor().event().when();
    DateRange other = b.anchor().event().when();
    if (one != null && other != null) {
      return !one.meets(other);
    }
    // Two weekdays can be told apart without a date, "today" and "Monday" cannot.
    boolean named =
        Stream.of(CalendarNames.WEEKDAYS, CalendarNames.MONTHS)
            .anyMatch(set -> set.contains(a.value()) && set.contains(b.value()));
    return named && !a.value().equals(b.value());
  }
}
