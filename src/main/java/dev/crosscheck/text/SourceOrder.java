package dev.crosscheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The order of a page's texts in the file. It is the order of the elements, but for misplaced table
 * content, which a browser, and the parser with it, moves to another place.
 */
final class SourceOrder {
  /** Number of each text in the file; null when nothing was moved. */
  private final @Nullable IdentityHashMap<TextNode, Integer> ranks;

  private SourceOrder(@Nullable IdentityHashMap<TextNode, Integer> ranks) {
    this.ranks = ranks;
  }

  static SourceOrder of(Element root) {
    List<TextNode> nodes = new ArrayList<>();
    root.nodeStream(TextNode.class)
        .filter(n -> n.sourceRange().isTracked() && !n.isBlank())
        .forEach(nodes::add);
    boolean moved = false;
    for (int i = 1; i < nodes.size(); i++) {
      moved |= position(nodes.get(i)) < position(nodes.get(i - 1));
    }
    if (!moved) {
      return new SourceOrder(null);
    }
    nodes.sort(Comparator.comparingInt(SourceOrder::position));
    IdentityHashMap<TextNode, Integer> ranks = new IdentityHashMap<>();
    for (TextNode node : nodes) {
      ranks.put(node, ranks.size());
    }
    return new SourceOrder(ranks);
  }

  private static int position(TextNode node) {
    return node.sourceRange().startPos();
  }

  /** Whether no other text stands between the two in the file. */
  boolean adjacent(@Nullable TextNode before, TextNode after) {
    return ranks == null || before == null || rank(after) == rank(before) + 1;
  }

  private int rank(TextNode node) {
    Map<TextNode, Integer> all = ranks == null ? Map.of() : ranks;
    return all.getOrDefault(node, -1);
  }
}
