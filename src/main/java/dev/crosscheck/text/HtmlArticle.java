package dev.crosscheck.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page and knows what around it is not text of it. */
final class HtmlArticle {
  private static final Set<String> BOILERPLATE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "input",
          "iframe",
          "svg",
          "math",
          "video",
          "audio",
          "canvas",
          "object",
          "embed",
          "dialog",
          "menu",
          "head",
          "map",
          "datalist",
          "option");
  private static final Set<String> BOILERPLATE_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog");
  private static final Pattern BOILERPLATE_CLASS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:newsletter|advert(?:isement)?|ad-slot|cookie|breadcrumbs?|share|sharing"
              + "|social|promo|paywall|subscribe|visually-hidden|sr-only)(?:$|[\\s_-])");

  /** An article that holds so much of the page's running text is the article. */
  private static final double MOST = 0.6;

  private HtmlArticle() {}

  /** The element that holds the article: article, main or, failing these, the body. */
  static Element find(Document dom) {
    Element main = dom.selectFirst("main, [role=main]");
    Element scope = main == null ? dom.body() : main;
    int whole = runningText(scope);
    Element best = scope;
    int bestText = -1;
    for (Element candidate : scope.select("article, [itemprop=articleBody]")) {
      if (candidate.hasAttr("itemprop") && candidate.closest("article") != null) {
        continue;
      }
      int size = runningText(candidate);
      if (size > bestText && size >= whole * MOST) {
        best = candidate;
        bestText = size;
      }
    }
    return best;
  }

  private static int runningText(Element element) {
    Elements paragraphs = element.select("p, li, blockquote");
    int size = 0;
    for (Element paragraph : paragraphs) {
      size += paragraph.tagName().equals("p") ? paragraph.text().length() : 1;
    }
    return size;
  }

  /** The headline: the first h1 of the article, else of the page unless that is the site's name. */
  static Optional<Element> headline(Document dom, Element root) {
    Element inside = root.selectFirst("h1");
    if (inside != null && !inside.text().isBlank()) {
      return Optional.of(inside);
    }
    String announced =
        Optional.ofNullable(dom.selectFirst("meta[property=og:title]"))
            .map(m -> m.attr("content"))
            .filter(t -> !t.isBlank())
            .orElse(dom.title());
    return dom.select("h1").stream()
        .filter(h -> !h.text().isBlank())
        .filter(h -> announced.isBlank() || plain(announced).contains(plain(h.text())))
        .filter(h -> !plain(h.text()).equals(plain(HtmlMetadata.siteName(dom))))
        .findFirst();
  }

  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether an element and all in it is no text of the article. */
  static boolean boilerplate(Element element) {
    String tag = element.normalName();
    if (BOILERPLATE.contains(tag) || element.hasAttr("hidden")) {
      return true;
    }
    if (tag.equals("header") && element.closest("article, main, [role=main]") == null) {
      return true;
    }
    if (BOILERPLATE_ROLES.contains(element.attr("role"))
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")) {
      return true;
    }
    return !Set.of("html", "body", "main", "article").contains(tag)
        && !element.className().isEmpty()
        && BOILERPLATE_CLASS.matcher(element.className().toLowerCase(Locale.ROOT)).find();
  }
}
