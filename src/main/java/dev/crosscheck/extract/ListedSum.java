package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Currencies;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "A total of 1,150 people spent the night in shelters: 640 in the hall, 310 in ... and 150 in ..."
 */
final class ListedSum implements SumPattern {
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:including|among|such as|for example|mostly|mainly|at least)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    for (int k = 0; k + 2 < figures.size(); k++) {
      Figure whole = figures.get(k);
      Figure first = figures.get(k + 1);
      String gap = whole.until(first);
      int colon = Math.max(gap.lastIndexOf(':'), gap.lastIndexOf('—'));
      if (!whole.amount().count() && !money(whole)
          || colon < 0
          || OPEN.matcher(gap).find()
          || words(gap.substring(colon + 1)) > 3) {
        continue;
      }
      List<Part> parts = new ArrayList<>();
      boolean ended = false;
      for (Figure part : figures.subList(k + 1, figures.size())) {
        String before = part.before().stripTrailing();
        boolean coordinated =
            parts.isEmpty()
                || before.endsWith(",")
                || before.endsWith("and")
                || before.endsWith(";");
        if (!kin(whole, part) || !coordinated || ended) {
          break;
        }
        parts.add(Part.of(part));
        ended = before.endsWith("and");
      }
      if (parts.size() >= 2 && ended) {
        return List.of(new Sum(whole, parts, true));
      }
    }
    return List.of();
  }

  private static boolean money(Figure figure) {
    return Currencies.isMoney(figure.amount().unit());
  }

  /** Counts of counts; amounts of money, whose currency the parts may leave out. */
  private static boolean kin(Figure whole, Figure part) {
    return money(whole)
        ? part.sameUnit(whole) || part.amount().count() && part.counted().noun() == null
        : part.amount().count();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
