package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "All 151 members took part. Seventy-eight were in favour and 66 against, while five abstained."
 */
final class VoteSum implements SumPattern {
  private static final Pattern FOR =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s+){0,3}?(?:in favou?r|for\\b|yes\\b|ayes\\b|backed|supported)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGAINST =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s+){0,3}?(?:against\\b|no\\b|noes\\b|nays?\\b|opposed|voted no)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABSTAIN =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s+){0,3}?(?:abstain|abstention|blank|did not vote|were absent)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAST =
      Pattern.compile(
          "\\b(?:took part|voted|votes? (?:were )?cast|votes in all|were present|turned up|ballots|cast (?:a|their) (?:vote|ballot))\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    Figure yes = first(figures, FOR);
    Figure no = first(figures, AGAINST);
    Figure none = first(figures, ABSTAIN);
    if (yes == null || no == null || none == null) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(List.of(Part.of(yes), Part.of(no), Part.of(none)));
    for (int near = Math.max(0, i - 2); near <= Math.min(passages.size() - 1, i + 1); near++) {
      for (Figure whole : passages.get(near)) {
        boolean another = !parts.contains(Part.of(whole));
        if (another
            && whole.amount().count()
            && CAST.matcher(whole.behind()).find()
            && sameBlocks(whole, yes)) {
          return List.of(new Sum(whole, parts, true));
        }
      }
    }
    return List.of();
  }

  private static boolean sameBlocks(Figure a, Figure b) {
    return a.passage().document().id().equals(b.passage().document().id());
  }

  private static @Nullable Figure first(List<Figure> figures, Pattern behind) {
    for (Figure figure : figures) {
      if (figure.amount().count() && behind.matcher(figure.behind()).find()) {
        return figure;
      }
    }
    return null;
  }
}
