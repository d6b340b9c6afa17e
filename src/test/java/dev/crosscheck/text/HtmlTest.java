package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Document;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static Document page(String html) {
    return Read.as("page.html", html);
  }

  @Test
  void aPageIsReducedToItsArticle() {
    Document document =
        page(
            "<html><head><style>p{}</style></head><body><header><h1>The Ostravik Post</h1></header>"
                + "<nav><a href=/>Home</a></nav><main><article><header><h1>Pier cracks</h1>"
                + "<p>Nobody was hurt.</p></header><p>The pier <b>cracked</b>.</p>"
                + "<aside><p>Read more.</p></aside><script>var a = '12 dead';</script>"
                + "<figure><img><figcaption>The pier on Monday</figcaption></figure>"
                + "<h2>Repairs</h2><ul><li>Rails</li><li><p>Planks</p></li></ul>"
                + "<table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>12</td></tr>"
                + "</table><form><p>Sign up.</p></form></article></main><footer><p>Imprint.</p>"
                + "</footer></body></html>");

    assertThat(Read.blocks(document))
        .containsExactly(
            "TITLE: Pier cracks",
            "PARAGRAPH: Nobody was hurt.",
            "PARAGRAPH: The pier cracked.",
            "CAPTION: The pier on Monday",
            "HEADING: Repairs",
            "ITEM: Rails",
            "ITEM: Planks",
            "ITEM: Pier | Cracks",
            "ITEM: North | 12");
    assertThat(document.blocks().get(5).heading()).isEqualTo("Repairs");
  }

  @Test
  void entitiesAreReadAndQuotedAsWritten() {
    Document document =
        page("<p>Caf&eacute; &#8217;Lund&#x2019; had 12&nbsp;guests &amp; a dog.</p>");

    assertThat(Read.sentences(document))
        .containsExactly("Caf\u00E9 \u2019Lund\u2019 had 12 guests & a dog.");
    var sentence = document.sentences().findFirst().orElseThrow();
    int at = sentence.text().indexOf("12 guests");
    assertThat(document.source().slice(sentence.content().span(at, at + 9)))
        .isEqualTo("12&nbsp;guests");
  }

  @Test
  void thePageTellsItsMetadata() {
    Document document =
        page(
            "<head><meta property=og:site_name content='The Post'><meta property='og:title'"
                + " content='Pier cracks'><meta property='article:published_time'"
                + " content='2024-03-05T09:00:00+01:00'><link rel=canonical href='https://p.example/1'>"
                + "<title>Pier cracks | The Post</title></head><body><p>It cracked.</p></body>");

    assertThat(document.metadata().title()).isEqualTo("Pier cracks");
    assertThat(document.metadata().source()).isEqualTo("The Post");
    assertThat(document.metadata().published()).isEqualTo("2024-03-05T09:00:00+01:00");
    assertThat(document.metadata().url()).isEqualTo("https://p.example/1");
    assertThat(Read.blocks(document))
        .containsExactly("TITLE: Pier cracks", "PARAGRAPH: It cracked.");
  }

  @Test
  void linkedDataTellsTheDateWhenNoTagDoes() {
    Document document =
        page(
            "<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2024-03-05\",\"publisher\":{\"name\":\"The Post\"}}]}</script>"
                + "<script type='application/ld+json'>{broken</script></head><p>It cracked.</p>");

    assertThat(document.metadata().published()).isEqualTo("2024-03-05T23:59:59Z");
    assertThat(document.metadata().dateOnly()).isTrue();
    assertThat(document.metadata().source()).isEqualTo("The Post");
  }

  @Test
  void frontMatterIsBelievedBeforeMarkup() {
    Document document =
        page("---\nsource: Wire\ntitle: Pier falls\n---\n<h1>Pier cracks</h1><p>It cracked.</p>");

    assertThat(document.metadata().source()).isEqualTo("Wire");
    assertThat(Read.blocks(document))
        .containsExactly("TITLE: Pier falls", "HEADING: Pier cracks", "PARAGRAPH: It cracked.");
  }

  @Test
  void footnoteMarksAndCommentsAreNoText() {
    assertThat(Read.sentences(page("<p>It cracked<sup><a>[3]</a></sup><!-- 99 -->.</p>")))
        .containsExactly("It cracked.");
  }

  @Test
  void twoLineBreaksMakeAParagraph() {
    assertThat(Read.blocks(page("<div>It cracked<br>here.<br><br>It fell.</div>")))
        .containsExactly("PARAGRAPH: It cracked here.", "PARAGRAPH: It fell.");
  }

  @Test
  void aBoldLineIsAHeading() {
    Document document = page("<p><strong>What we know</strong></p><p>It <b>cracked</b>.</p>");

    assertThat(Read.blocks(document))
        .containsExactly("HEADING: What we know", "PARAGRAPH: It cracked.");
  }

  @Test
  void depthDoesNotOverflow() {
    Document document = page("<div>".repeat(100_000) + "<p>It cracked.</p>");

    assertThat(Read.sentences(document)).containsExactly("It cracked.");
  }

  /** Nothing that a reader sees is lost. */
  @Property(tries = 300)
  void allTextOfAPageIsRead(@ForAll("paragraphs") String html) {
    String read = String.join(" ", Read.sentences(page(html)));

    assertThat(read.replaceAll("\\s+", ""))
        .isEqualTo(
            Cleaner.clean(dev.crosscheck.model.MappedText.verbatim(Jsoup.parse(html).text(), 0))
                .text()
                .replaceAll("\\s+", ""));
  }

  @Provide
  Arbitrary<String> paragraphs() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "12 people",
            " died. ",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "&#x1F6A2;",
            "&lt;",
            "&eacute",
            "\n",
            "\r\n",
            "<b>x</b>",
            "<a href='?a=1&amp;b'>pier</a>",
            "\uD83D\uDEA2",
            "e\u0301",
            "&notit;",
            "AT&T",
            "<i>",
            "</i>",
            "&#150;",
            "<!-- no -->");
    return piece
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(l -> "<p>Seen " + String.join("", l) + "</p>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(l -> String.join("\n", l));
  }
}
