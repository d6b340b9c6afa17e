package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "All 90 seats have been filled. The Reform Party won 41 of them, the Farmers 28 and the Greens
 * 21": a sentence that deals out to names what the one before counts.
 */
final class SeatSum implements SumPattern {
  private static final Pattern ALL = Pattern.compile("(?i)\\ball (?:of )?(?:the )?$");
  private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|these|those)(?=,)");

  /** A name that ends right before its number. */
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\s$");

  private static final Pattern ENDS = Pattern.compile("^\\s*(?:[,;.]|and\\b|$)");

  /** What tells that somebody not named here had some, too. */
  private static final Pattern REST =
      Pattern.compile(
          "(?i)(?<!\\bno )\\b(?:rest|remaining|remainder|others?|independents?|smaller|vacant"
              + "|among|including|such as|(?:one|two|three|four) (?:seats?|went|to|of))\\b");

  private static final int FEWEST = 3;

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    if (i == 0 || figures.size() < FEWEST || passages.get(i - 1).size() != 1) {
      return List.of();
    }
    Figure whole = passages.get(i - 1).get(0);
    String before = whole.text().substring(0, whole.amount().numberStart());
    Figure first = figures.get(0);
    if (whole.claim() == null
        || !whole.amount().count()
        || !ALL.matcher(before).find()
        || !whole.passage().block().equals(first.passage().block())
        || !OF_THEM.matcher(first.behind()).find()
        || restTold(first)) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Figure figure : figures) {
      boolean bare = figure.amount().count() && figure.counted().noun() == null;
      boolean named = NAMED.matcher(figure.before()).find() && ENDS.matcher(figure.behind()).find();
      if (!bare || !named && !figure.equals(first)) {
        return List.of();
      }
      parts.add(Part.of(figure));
    }
    String last = figures.get(figures.size() - 2).until(figures.get(figures.size() - 1));
    return last.contains(" and ") && Balance.close(whole, parts) && Balance.near(whole, parts)
        ? List.of(new Sum(whole, List.copyOf(parts), true))
        : List.of();
  }

  /** Whether the sentence or the next one has somebody else who got some. */
  private static boolean restTold(Figure first) {
    int here = first.passage().sentence().index();
    return first.passage().block().sentences().stream()
        .filter(s -> s.index() == here || s.index() == here + 1)
        .anyMatch(s -> REST.matcher(s.text()).find());
  }
}
