package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of entries under the line that announces their sum: "The 1,850 posts by site", then one
 * entry a site. Every entry must give one figure of the same kind; a line that calls itself a total
 * takes the place of the announcement.
 */
final class ItemSum implements SumPattern {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?:by|per|made up of|consisting of|composed of|broken down)\\b|:\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:including|among|such as|some of|of which|for example)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED = Pattern.compile("^[^.!?]{1,80}[:–—-]\\s*$");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> announcement = passages.get(i);
    if (announcement.size() != 1) {
      return List.of();
    }
    Figure whole = announcement.get(0);
    String text = whole.text();
    boolean announced = ANNOUNCED.matcher(text).find() && !OPEN.matcher(text).find();
    if (!announced || whole.passage().block().kind() == Block.Kind.ITEM) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (List<Figure> entry : passages.subList(i + 1, passages.size())) {
      if (entry.isEmpty() || entry.get(0).passage().block().kind() != Block.Kind.ITEM) {
        break;
      }
      Figure figure = only(entry);
      if (figure == null || !alike(whole, figure)) {
        return List.of();
      }
      parts.add(Part.of(figure));
    }
    boolean adjacent = parts.size() >= 2 && follows(whole, parts.get(0).figure());
    return adjacent ? List.of(new Sum(whole, List.copyOf(parts), true)) : List.of();
  }

  /** The figure of an entry: its only one, behind the label or first. */
  private static @Nullable Figure only(List<Figure> entry) {
    Figure figure = entry.get(0);
    boolean labelled = LABELLED.matcher(figure.before()).find() || figure.before().isBlank();
    return entry.size() == 1 && labelled ? figure : null;
  }

  private static boolean alike(Figure whole, Figure figure) {
    return whole.amount().count()
        ? figure.amount().count()
        : whole.sameUnit(figure) || figure.amount().unit().isEmpty();
  }

  /** The list begins with the next sentence of the document. */
  private static boolean follows(Figure whole, Figure first) {
    return first.passage().sentence().index() - whole.passage().sentence().index() <= 1;
  }
}
