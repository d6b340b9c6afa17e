package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.SourceJson;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself; what it says wrongly is ignored, since no reader sees it. */
final class HtmlMetadata {
  private HtmlMetadata() {}

  static Metadata read(Document dom, @Nullable String headline) {
    Optional<SourceJson> data = newsArticle(dom);
    Optional<Timestamps> published =
        Stream.of(
                content(dom, "meta[property=article:published_time]"),
                content(dom, "meta[itemprop=datePublished]"),
                attribute(dom, "time[itemprop=datePublished]", "datetime"),
                attribute(dom, "time[pubdate]", "datetime"),
                content(dom, "meta[name=pubdate]"),
                content(dom, "meta[name=date]"),
                content(dom, "meta[name=dcterms.created]"),
                data.flatMap(d -> d.text("datePublished")).map(MappedText::text).orElse(null))
            .filter(Objects::nonNull)
            .flatMap(t -> Timestamps.parse(t).stream())
            .findFirst();
    return new Metadata(
        headline != null ? headline : title(dom),
        first(siteName(dom), publisher(data)),
        published.map(Timestamps::time).orElse(null),
        published.map(Timestamps::dateOnly).orElse(false),
        first(attribute(dom, "link[rel=canonical]", "href"), content(dom, "meta[property=og:url]")),
        null);
  }

  /** The announced headline, or the page's title without the name of the site. */
  private static @Nullable String title(Document dom) {
    String announced = content(dom, "meta[property=og:title]");
    if (announced != null) {
      return announced.strip();
    }
    String site = siteName(dom);
    String title = dom.title().strip();
    if (site != null && title.endsWith(site)) {
      title =
          title
              .substring(0, title.length() - site.length())
              .replaceAll("[\\s|\u2013\u2014:-]+$", "");
    }
    int bar = title.lastIndexOf(" | ");
    title = bar > 0 ? title.substring(0, bar).strip() : title;
    return title.isEmpty() ? null : title;
  }

  static @Nullable String siteName(Document dom) {
    return content(dom, "meta[property=og:site_name]");
  }

  private static @Nullable String publisher(Optional<SourceJson> data) {
    return data.flatMap(d -> d.get("publisher"))
        .flatMap(p -> p.text("name"))
        .map(MappedText::text)
        .orElse(null);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private static @Nullable String content(Document dom, String query) {
    return attribute(dom, query, "content");
  }

  private static @Nullable String attribute(Document dom, String query, String name) {
    Element found = dom.selectFirst(query);
    String value = found == null ? "" : found.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** The linked data that carries the date of publication. */
  private static Optional<SourceJson> newsArticle(Document dom) {
    return dom.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parse(script.data()))
        .flatMap(
            json ->
                Stream.concat(
                    Stream.concat(Stream.of(json), json.elements().stream()),
                    json.get("@graph").stream().flatMap(g -> g.elements().stream())))
        .filter(json -> json.get("datePublished").isPresent())
        .findFirst();
  }

  private static Stream<SourceJson> parse(String data) {
    try {
      return Stream.of(SourceJson.parse(MappedText.verbatim(data, 0)));
    } catch (MalformedException e) {
      return Stream.empty();
    }
  }
}
