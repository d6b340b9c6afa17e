package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "53 people, 41 women and nine men," or "900 jobs, 500 in Harn, 250 in Ostel and 150 abroad": the
 * parts stand right behind their total. They are all there are when their kinds leave nobody out,
 * or when they are told alike and come near the total.
 */
final class ApposedSum implements SumPattern {
  private static final Pattern OPENS =
      Pattern.compile("^[^.;:,]{0,50}(?:,|\\(|–|—| -)\\s*(?:(?:then|that is|i\\.e\\.),?\\s*)?$");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:including|among|such as|mostly|mainly|alone|only|of them|of whom|so far|others?"
              + "|another|instead|compared|up|down|than)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_PART = 7;

  /** Words that tell parts alike, right behind the number or its unit. */
  private static final Set<String> ALIKE =
      WordList.of("in at on from for by with against near abroad elsewhere overseas through via");

  /** Kinds of people that together leave nobody out, and those that may stand beside them. */
  private static final List<Set<String>> EXHAUSTIVE =
      List.of(
          WordList.of("man woman"),
          WordList.of("boy girl"),
          WordList.of("adult child"),
          WordList.of("passenger crew"),
          WordList.of("soldier civilian"));

  /** Kinds of people and the kinds they hold: a list goes on behind "seven children, two women". */
  private static final Map<String, Set<String>> HOLDS =
      Map.of(
          "adult", WordList.of("man woman"),
          "child", WordList.of("boy girl baby toddler infant"),
          "baby", WordList.of("boy girl"),
          "man", Set.of(),
          "woman", Set.of(),
          "boy", Set.of(),
          "girl", Set.of());

  private static final Set<String> BESIDE = WordList.of("child boy girl baby toddler infant");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    List<Sum> sums = new ArrayList<>();
    for (int k = 0; k + 2 < figures.size(); k++) {
      Figure whole = figures.get(k);
      String gap = whole.until(figures.get(k + 1));
      if (OPENS.matcher(gap).find() && !OPEN.matcher(gap).find() && whole(whole)) {
        List<Part> parts = parts(figures.subList(k + 1, figures.size()));
        boolean all = exhaustive(parts) && holds(whole, parts);
        if (!parts.isEmpty() && (all || alike(whole, parts))) {
          sums.add(new Sum(whole, parts, all || Balance.near(whole, parts)));
          k += parts.size();
        }
      }
    }
    return sums;
  }

  private static boolean whole(Figure whole) {
    BigDecimal stated = whole.amount().stated();
    return stated != null
        && stated.compareTo(BigDecimal.valueOf(2)) > 0
        && !whole.amount().unit().equals("percent")
        && (whole.claim() != null || whole.bare() != null);
  }

  /** Two or more in a row, the last behind "and", with no verb of their own. */
  private static List<Part> parts(List<Figure> figures) {
    List<Part> parts = new ArrayList<>();
    for (Figure part : figures) {
      String before = part.before().stripTrailing();
      boolean joined = before.endsWith(",") || before.endsWith(" and") || before.endsWith(";");
      if (!parts.isEmpty() && (!joined || words(last(parts).until(part)) > LONGEST_PART)) {
        return List.of();
      }
      parts.add(Part.of(part));
      if (parts.size() > 1 && before.endsWith(" and")) {
        return verbless(parts) && closes(part) ? List.copyOf(parts) : List.of();
      }
    }
    return List.of();
  }

  private static Figure last(List<Part> parts) {
    return parts.get(parts.size() - 1).figure();
  }

  private static boolean closes(Figure last) {
    return !OPEN.matcher(tail(last)).find();
  }

  private static String tail(Figure last) {
    return last.behind().split("[,.;:)–—]", 2)[0];
  }

  private static boolean verbless(List<Part> parts) {
    Figure last = last(parts);
    int from = parts.get(0).figure().amount().start();
    int to = last.amount().end() + tail(last).length();
    return last.passage().tree().tokensIn(from, to).stream()
        .noneMatch(t -> t.pos().matches("VB[DPZ]|MD|W.*"));
  }

  private static boolean exhaustive(List<Part> parts) {
    Set<String> kinds = new HashSet<>();
    for (Part part : parts) {
      Token noun = part.figure().counted().noun();
      if (noun == null) {
        return false;
      }
      kinds.add(noun.lemma());
    }
    Set<String> rest = new HashSet<>(kinds);
    rest.removeAll(BESIDE);
    return kinds.size() == parts.size()
        && EXHAUSTIVE.stream()
            .anyMatch(e -> kinds.containsAll(e) && (e.equals(kinds) || e.equals(rest)));
  }

  private static boolean holds(Figure whole, List<Part> parts) {
    Token noun = whole.counted().noun();
    Set<String> held = noun == null ? null : HOLDS.get(noun.lemma());
    return held == null
        || parts.stream()
            .map(p -> p.figure().counted().noun())
            .allMatch(n -> n != null && held.contains(n.lemma()));
  }

  /** All are numbers of what the whole counts, told in one way: "500 in …, 250 in … and 150 …". */
  private static boolean alike(Figure whole, List<Part> parts) {
    // "Of the 47 killed, 29 died in one town, 13 in another": the bare 29 is a part itself.
    if (whole.counted().noun() == null && whole.amount().unit().isEmpty()) {
      return false;
    }
    for (Part part : parts) {
      Figure figure = part.figure();
      boolean unit =
          figure.sameUnit(whole)
              && (figure.counted().noun() == null || sameNoun(figure, whole))
              && (figure.amount().count() || !figure.amount().unit().isEmpty());
      String next = nextWord(figure);
      if (!unit || !ALIKE.contains(next)) {
        return false;
      }
    }
    return Balance.close(whole, parts);
  }

  private static boolean sameNoun(Figure figure, Figure whole) {
    Token noun = figure.counted().noun();
    Token other = whole.counted().noun();
    return noun != null && other != null && noun.lemma().equals(other.lemma());
  }

  private static String nextWord(Figure figure) {
    Token noun = figure.counted().noun();
    int end = noun == null ? figure.amount().end() : Math.max(noun.end(), figure.amount().end());
    // "70 called by the prosecution and 32 by the defence"
    Token next = figure.passage().tree().tokenAt(end + 1).orElse(null);
    int from = next != null && next.pos().equals("VBN") ? next.end() : end;
    String[] words = figure.text().substring(from).strip().split("[\\s,.;]+", 2);
    return words[0];
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
