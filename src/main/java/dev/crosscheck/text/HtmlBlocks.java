package dev.crosscheck.text;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts the article's elements into blocks, each character with its place in the page. */
final class HtmlBlocks implements NodeFilter {
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend");
  private static final Set<String> ITEMS = Set.of("li", "tr", "dt", "dd");
  private static final Set<String> BREAKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private final MappedText html;
  private final @Nullable Element headline;
  private final List<Placed> drafts = new ArrayList<>();
  private final HtmlStamps stamps = new HtmlStamps();
  private MappedText.Builder buffer;
  private @Nullable SourceOrder order;
  private @Nullable TextNode latest;
  private @Nullable Element holder;
  private String gap = "";
  private int end;
  private int rows;
  private boolean plainLetters;

  /** A draft and where it begins, also when it has no text but a time. */
  private record Placed(int at, Draft draft) {}

  HtmlBlocks(MappedText html, @Nullable Element headline) {
    this.html = html;
    this.headline = headline;
    this.buffer = new MappedText.Builder(html);
  }

  /** The blocks of an element, in the order of the page. */
  List<Draft> read(Element root) {
    order = SourceOrder.of(root);
    NodeTraversor.filter(this, root);
    flush();
    return drafts.stream().sorted(Comparator.comparingInt(Placed::at)).map(Placed::draft).toList();
  }

  /** All text of an element as one. */
  MappedText whole(Element element) {
    HtmlBlocks inner = new HtmlBlocks(html, null);
    inner.rows = 1;
    NodeTraversor.filter(inner, element);
    return inner.buffer.build();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      if ((depth > 0 && HtmlArticle.boilerplate(element)) || reference(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("time")) {
        stamps.close(element, buffer.length());
      }
      if (element.normalName().equals("tr")) {
        rows = Math.max(0, rows - 1);
      }
      if (BREAKS.contains(element.normalName())) {
        flush();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (BREAKS.contains(tag)) {
      flush();
    } else if (CELLS.contains(tag) && buffer.length() > 0) {
      gap = " | ";
    } else if (tag.equals("br")) {
      // One break is a line of verse or address, two are a paragraph set by hand.
      if (gap.equals("\n")) {
        flush();
      } else {
        gap = gap.isEmpty() ? "\n" : gap;
      }
    } else if (tag.equals("time")) {
      if (buffer.length() < HtmlStamps.LONGEST_LEAD) {
        stamps.open(element, buffer.length(), buffer.build().text().strip());
      }
    }
    if (tag.equals("tr")) {
      rows++;
    }
  }

  /** "[3]": the mark of a footnote would be read as a number. */
  private static boolean reference(Element element) {
    if (!element.normalName().equals("sup") || element.childNodeSize() != 1) {
      return false;
    }
    Node only = element.childNode(0);
    Node inner = only.nameIs("a") && only.childNodeSize() == 1 ? only.childNode(0) : only;
    return inner instanceof TextNode text && text.text().matches("\\[\\w{1,3}]");
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    if (!range.isTracked() || range.startPos() >= range.endPos()) {
      return;
    }
    if (range.startPos() < end || (!node.isBlank() && !adjacent(node))) {
      // Misplaced table content is moved by the parser; offsets must not run backwards.
      rows = 0;
      flush();
    }
    if (!gap.isEmpty() && !node.isBlank() && buffer.length() > 0) {
      if (range.startPos() > end) {
        buffer.rewrite(gap.equals("\n") ? " " : gap, end, range.startPos());
      }
      gap = "";
    }
    if (append(buffer, html, node)) {
      if (holder == null && !node.isBlank()) {
        holder = node.parent();
        plainLetters = false;
      }
      plainLetters |= !node.isBlank() && !bold(node);
      end = Math.max(end, range.endPos());
    }
  }

  private boolean adjacent(TextNode node) {
    TextNode before = latest;
    latest = node;
    return order == null || order.adjacent(before, node);
  }

  private static boolean bold(TextNode node) {
    Node parent = node.parent();
    for (int up = 0; parent != null && up < 3; up++, parent = parent.parent()) {
      if (parent.nameIs("strong") || parent.nameIs("b")) {
        return true;
      }
    }
    return false;
  }

  /** Adds a text node's characters; false when its notation in the page cannot be followed. */
  static boolean append(MappedText.Builder out, MappedText html, TextNode node) {
    Range range = node.sourceRange();
    return range.isTracked()
        && range.startPos() >= 0
        && range.endPos() <= html.length()
        && Alignment.append(
            out,
            html,
            range.startPos(),
            range.endPos(),
            node.getWholeText(),
            Alignment.Notation.HTML);
  }

  private void flush() {
    if (rows > 0) {
      gap = gap.isEmpty() ? "\n" : gap;
      return;
    }
    gap = "";
    MappedText content = buffer.build();
    buffer = new MappedText.Builder(html);
    int at = content.length() > 0 ? content.start(0) : 0;
    end = 0;
    Element from = holder;
    holder = null;
    HtmlStamps.Found stamp = stamps.take(content);
    if (stamp != null) {
      drafts.add(new Placed(at, new Draft(Kind.PARAGRAPH, stamp.rest(), stamp.stamp())));
    } else if (from != null && !content.text().isBlank()) {
      drafts.add(new Placed(at, new Draft(kind(from, content.text()), content)));
    }
  }

  private Kind kind(Element from, String text) {
    for (Element up = from; up != null; up = up.parent()) {
      String tag = up.normalName();
      if (up.equals(headline)) {
        return Kind.TITLE;
      }
      if (HEADINGS.contains(tag)) {
        return Kind.HEADING;
      }
      if (tag.equals("figcaption") || tag.equals("caption")) {
        return Kind.CAPTION;
      }
      if (ITEMS.contains(tag)) {
        return Kind.ITEM;
      }
    }
    return !plainLetters && HeadingLine.is(text.strip()) ? Kind.HEADING : Kind.PARAGRAPH;
  }
}
