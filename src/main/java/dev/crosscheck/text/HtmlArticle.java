package dev.crosscheck.text;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  /** What their class says of the whole page is not said of one part. */
  private static final Set<String> FRAME = Set.of("html", "body", "main", "article");

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
    IdentityHashMap<Element, Integer> sizes = sizes(scope);
    double enough = sizes.getOrDefault(scope, 0) * MOST;
    Element best = scope;
    int bestSize = -1;
    for (Element candidate : scope.select("article, [itemprop=articleBody]")) {
      int size = sizes.getOrDefault(candidate, 0);
      boolean part = candidate.hasAttr("itemprop") && candidate.closest("article") != null;
      if (!part && size > bestSize && size >= enough) {
        best = candidate;
        bestSize = size;
      }
    }
    return best;
  }

  /** How much running text each element holds; one pass, since articles can be nested deeply. */
  private static IdentityHashMap<Element, Integer> sizes(Element scope) {
    IdentityHashMap<Element, Integer> sizes = new IdentityHashMap<>();
    for (Element paragraph : scope.select("p")) {
      int size = paragraph.text().length() + 1;
      for (Element up = paragraph; up != null; up = up.parent()) {
        sizes.merge(up, size, Integer::sum);
      }
    }
    return sizes;
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
    String names = element.className();
    return !names.isEmpty()
        && !FRAME.contains(tag)
        && BOILERPLATE_CLASS.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
