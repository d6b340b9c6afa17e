package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads web pages: reduces a page to its article. */
final class Html {
  /** Deeper elements are flattened, so that no page can exhaust the stack. */
  private static final int MAX_DEPTH = 512;

  private Html() {}

  /**
   * Reads a page or a piece of one.
   *
   * @throws MalformedException when it is nothing but tags
   */
  static Content read(MappedText html) throws MalformedException {
    MarkupLimits.checkHtml(html.text());
    Document dom =
        Parser.htmlParser()
            .setTrackPosition(true)
            .setMaxDepth(MAX_DEPTH)
            .parseInput(html.text(), "");
    Element root = HtmlArticle.find(dom);
    Optional<Element> headline = HtmlArticle.headline(dom, root);
    HtmlBlocks blocks = new HtmlBlocks(html, headline.orElse(null));
    List<Draft> drafts = new ArrayList<>(blocks.read(root));
    Metadata metadata = HtmlMetadata.read(dom, headline.map(Element::text).orElse(null));
    if (drafts.stream().noneMatch(d -> d.kind() == Kind.TITLE)) {
      headline
          .filter(h -> !h.equals(root))
          .map(h -> blocks.whole(h))
          .or(() -> pageTitle(dom, html, metadata))
          .filter(t -> t.length() > 0)
          .ifPresent(t -> drafts.add(0, new Draft(Kind.TITLE, t)));
    }
    return HtmlStamps.settle(metadata, drafts);
  }

  /** The headline's characters in the title element, which often also names the site. */
  private static Optional<MappedText> pageTitle(Document dom, MappedText html, Metadata metadata) {
    Element title = dom.selectFirst("head > title");
    String wanted = metadata.title();
    if (title == null || wanted == null || title.childNodeSize() != 1) {
      return Optional.empty();
    }
    MappedText.Builder out = new MappedText.Builder(html);
    if (!(title.childNode(0) instanceof TextNode text) || !HtmlBlocks.append(out, html, text)) {
      return Optional.empty();
    }
    MappedText whole = Cleaner.clean(out.build());
    int at = whole.text().indexOf(wanted);
    return at < 0 ? Optional.empty() : Optional.of(whole.slice(at, at + wanted.length()));
  }
}
