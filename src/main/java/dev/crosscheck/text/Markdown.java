package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown with tables. Walks without recursion, since nesting is the writer's choice. */
final class Markdown {
  private static final int MAX_DEPTH = 100;

  private final MappedText body;
  private final List<Draft> drafts = new ArrayList<>();

  private Markdown(MappedText body) {
    this.body = body;
  }

  /**
   * Reads the text under the front matter.
   *
   * @throws MalformedException when it is nothing but marks
   */
  static Content read(MappedText body) throws MalformedException {
    MarkupLimits.checkMarkdown(body.text());
    Markdown reader = new Markdown(body);
    Node root =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_DEPTH)
            .build()
            .parse(body.text());
    Node node = root;
    while (node != null) {
      boolean leaf = reader.block(node);
      node = next(node, root, leaf);
    }
    return new Content(Metadata.NONE, reader.drafts);
  }

  /** The next node in reading order; children are left out when {@code skip}. */
  private static @Nullable Node next(Node node, Node root, boolean skip) {
    if (!skip && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != root) {
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
    }
    return null;
  }

  /** Takes a block that holds text; whether its children need no visit. */
  private boolean block(Node node) throws MalformedException {
    if (node instanceof Heading heading) {
      boolean top = heading.getLevel() == 1;
      add(top ? Kind.TITLE : Kind.HEADING, node);
      return true;
    }
    if (node instanceof Paragraph) {
      add(inItem(node) ? Kind.ITEM : bold(node) ? Kind.HEADING : Kind.PARAGRAPH, node);
      return true;
    }
    if (node instanceof TableRow) {
      add(Kind.ITEM, node);
      return true;
    }
    if (node instanceof HtmlBlock) {
      html(node.getSourceSpans());
      return true;
    }
    return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
  }

  private static boolean inItem(Node node) {
    Node up = node.getParent();
    while (up != null && up instanceof Block) {
      if (up instanceof ListItem) {
        return true;
      }
      up = up.getParent();
    }
    return false;
  }

  /** A paragraph that is one bold line does the work of a heading. */
  private static boolean bold(Node node) {
    return node.getFirstChild() instanceof org.commonmark.node.StrongEmphasis strong
        && strong.getNext() == null
        && strong.getFirstChild() instanceof Text text
        && text.getNext() == null
        && HeadingLine.is(text.getLiteral());
  }

  private void html(List<SourceSpan> lines) throws MalformedException {
    if (lines.isEmpty()) {
      return;
    }
    SourceSpan last = lines.get(lines.size() - 1);
    int from = lines.get(0).getInputIndex();
    Content inner = Html.read(body.slice(from, last.getInputIndex() + last.getLength()));
    inner.drafts().stream().filter(d -> d.kind() != Kind.TITLE).forEach(drafts::add);
  }

  private void add(Kind kind, Node block) {
    MappedText.Builder out = new MappedText.Builder(body);
    int end = -1;
    String gap = "";
    Node node = block;
    while ((node = next(node, block, node instanceof Image)) != null) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        gap = " ";
      } else if (node instanceof TableCell && out.length() > 0) {
        gap = " | ";
      }
      String literal = literal(node);
      List<SourceSpan> spans = node.getSourceSpans();
      if (literal == null || spans.isEmpty()) {
        continue;
      }
      int from = spans.get(0).getInputIndex();
      SourceSpan last = spans.get(spans.size() - 1);
      int to = last.getInputIndex() + last.getLength();
      if (!gap.isEmpty() && out.length() > 0 && from > end && end >= 0) {
        out.rewrite(gap, end, from);
      }
      gap = "";
      if (node instanceof Code) {
        // The span holds the backticks, the literal does not.
        int at = body.text().indexOf(literal, from);
        if (at >= 0 && at + literal.length() <= to) {
          out.copy(at, at + literal.length());
        }
      } else {
        Alignment.append(out, body, from, to, literal, Alignment.Notation.MARKDOWN);
      }
      end = to;
    }
    if (out.length() > 0) {
      drafts.add(new Draft(kind, out.build()));
    }
  }

  private static @Nullable String literal(Node node) {
    return node instanceof Text text
        ? text.getLiteral()
        : node instanceof Code code ? code.getLiteral() : null;
  }
}
