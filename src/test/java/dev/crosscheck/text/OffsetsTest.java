package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Document;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;

/** Whatever a file holds, each character of a sentence is found in the file where it claims. */
class OffsetsTest {
  private static final List<String> PIECES =
      List.of(
          "The ferry sank. ",
          "12 people died",
          " near the pier",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          "\u00A0",
          "  ",
          "\u201C",
          "\u201D",
          "\"",
          "\u2019",
          "'",
          "\u2026",
          ". ",
          "? ",
          "! ",
          ", ",
          "\uD83D\uDEA2",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "e\u0301",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "- ",
          "1. ",
          "11:40",
          "11:40 - ",
          "Heading:",
          "Mr. ",
          "U.S. ",
          "Jan. 26",
          "OSTRAVIK, Feb. 3 (NPA) -- ",
          "1, 500",
          "\u0001",
          "\u05D0",
          "\u4E2D\u6587\u3002",
          "---",
          "title: x",
          "a",
          "Z",
          ".");

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.of(PIECES)),
            net.jqwik.api.Tuple.of(1, unicode()));
    return piece.list().ofMinSize(1).ofMaxSize(40).map(l -> "Seen: " + String.join("", l));
  }

  private static Arbitrary<String> unicode() {
    return Arbitraries.integers()
        .between(1, 0x10FFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .map(Character::toString);
  }

  @Property(tries = 500)
  void plainTextIsQuotedAsItStands(@ForAll("pieces") String text) {
    Places.verbatim().check(Read.text(text));
  }

  @Property(tries = 500)
  void byteOrderMarkAndFrontMatterMoveNothing(@ForAll("pieces") String text) {
    Places.verbatim().check(Read.text("\uFEFF---\ntitle: A ferry sinks\n---\n" + text));
  }

  @Property(tries = 500)
  void charactersOfWebPagesDecodeToWhatIsRead(@ForAll("markup") String html) {
    Places.markedUp(OffsetsTest::character).check(Read.as("page.html", html));
  }

  @Property(tries = 500)
  void charactersOfNewsItemsDecodeToWhatIsRead(
      @ForAll("pieces") String text, @ForAll boolean ascii) {
    String json = "{\"headline\":" + quoted("A ferry sinks", ascii) + ",\"body_text\":";
    Places.written(OffsetsTest::unescaped)
        .check(Read.as("item.json", json + quoted(text, ascii) + "}"));
  }

  @Property(tries = 500)
  void markupInsideNewsItemsIsUndoneTwice(@ForAll("markup") String html, @ForAll boolean ascii) {
    String json = "{\"headline\":\"A ferry sinks\",\"body_html\":" + quoted(html, ascii) + "}";
    Places.markedUp(raw -> character(unescaped(raw))).check(Read.as("item.json", json));
  }

  @Property(tries = 500)
  void charactersOfMarkdownDecodeToWhatIsRead(@ForAll("markdown") String text) {
    Places.markedUp(OffsetsTest::marked).check(Read.as("note.md", text));
  }

  @Example
  void aShiftByOneIsNoticed() {
    String file = "Seen: 12 people died.";
    SourceText source = new SourceText(file);
    for (int shift : new int[] {-1, 1}) {
      MappedText shifted = MappedText.verbatim("12 people", 6 + shift);
      assertThatThrownBy(() -> Places.verbatim().check(source, shifted))
          .isInstanceOf(AssertionError.class);
    }
    Places.verbatim().check(source, MappedText.verbatim("12 people", 6));
  }

  @Example
  void theWholeTextOfAFileIsRead() {
    Document document = Read.text("One ferry sank.\r\n\r\nTwo\u00A0people\r\ndied.");

    assertThat(Read.sentences(document)).containsExactly("One ferry sank.", "Two people died.");
  }

  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "12 people",
            " died. ",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "&#x1F6A2;",
            "&lt;b&gt;",
            "&notit;",
            "&eacute",
            "&bogus;",
            "&",
            "& ",
            "\n",
            "\r\n",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<br>",
            "<div>",
            "</div>",
            "<h2>",
            "</h2>",
            "<li>",
            "<!-- 99 -->",
            "<i>x</i>",
            "\uD83D\uDEA2",
            "<table><tr><td>a</td><td>12</td></tr></table>",
            "<table>x",
            "<a href='?a=1&amp;b=2'>",
            "</a>",
            "<script>1 < 2</script>",
            "\u00AD",
            "e\u0301",
            "<sup>[3]</sup>",
            "&#0;",
            "&#150;",
            "<pre>\n a  b</pre>",
            "<svg><title>t</title></svg>",
            "<",
            ">",
            "\"");
    return piece.list().ofMinSize(1).ofMaxSize(40).map(l -> "<p>Seen: " + String.join("", l));
  }

  @Provide
  Arbitrary<String> markdown() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "12 people",
            " died. ",
            "\n",
            "\n\n",
            "**",
            "*",
            "_",
            "`x`",
            "[pier](http://a.b)",
            "\\*",
            "\\\\",
            "&amp;",
            "&#8217;",
            "> ",
            "- ",
            "1. ",
            "# ",
            "## ",
            "    ",
            "\r\n",
            "<b>",
            "<!--",
            "-->",
            "| a | 12 |\n",
            "|---|---|\n",
            "![alt](x.png)",
            "\uD83D\uDEA2",
            "\t",
            "***\n",
            "Setext\n---\n",
            "\\",
            "  \n",
            "a",
            "Z.");
    return piece.list().ofMinSize(1).ofMaxSize(40).map(l -> "Seen: " + String.join("", l));
  }

  /** One character of a web page. */
  private static String character(String raw) {
    return Parser.unescapeEntities(raw, false);
  }

  /** One character of Markdown. */
  private static String marked(String raw) {
    return raw.length() == 2 && raw.startsWith("\\") ? raw.substring(1) : character(raw);
  }

  private static String quoted(String text, boolean ascii) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '/' -> out.append("\\/");
        default -> {
          if (c < 0x20 || (ascii && c > 0x7E)) {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static String unescaped(String raw) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else if (raw.charAt(i + 1) == 'u') {
        out.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        char escaped = raw.charAt(++i);
        out.append(escaped == 'n' ? '\n' : escaped);
      }
    }
    return out.toString();
  }
}
