package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Of the 174 people aboard, 168 were passengers and eight crew." */
final class OfWhole implements SumPattern {
  private static final Pattern OF =
      Pattern.compile(
          "(?:^|[,;:]\\s|\\bthat )\\W*(?:out )?of\\s+(?:the|its|their|his|her|those|these|all)?\\s*(?:(?!whom|which|them)\\p{L}+\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(?:the (?:remaining|rest|others?|remainder))\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NESTED =
      Pattern.compile("^\\s*(?:\\p{L}+\\s+)?of (?:them|whom|these|those|which)\\b");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    List<Sum> sums = new ArrayList<>();
    for (int k = 0; k + 1 < figures.size(); k++) {
      Figure whole = figures.get(k);
      if (!whole.amount().count()
          || !OF.matcher(whole.before()).find()
          || !whole.behind().contains(",")) {
        continue;
      }
      List<Part> parts = new ArrayList<>();
      boolean closed = false;
      for (Figure part : figures.subList(k + 1, figures.size())) {
        boolean own = part.amount().count() && !NESTED.matcher(part.behind()).find();
        boolean bare = part.counted().noun() == null || parts.isEmpty();
        if (own && (bare || sameVerb(part))) {
          parts.add(Part.of(part));
          closed |= CLOSING.matcher(part.before()).find();
        } else {
          break;
        }
      }
      if (!parts.isEmpty()) {
        sums.add(new Sum(whole, parts, closed && parts.size() > 1));
      }
    }
    return sums;
  }

  /** "eight crew" after "168 were passengers and": the verb is left out. */
  private static boolean sameVerb(Figure part) {
    return part.before().stripTrailing().endsWith("and");
  }
}
