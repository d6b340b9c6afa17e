package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Document;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.SourceText;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/** Checks that every character of every sentence stands where it says it stands. */
final class Places {
  private final UnaryOperator<String> decode;
  private final boolean whole;

  private Places(UnaryOperator<String> decode, boolean whole) {
    this.decode = decode;
    this.whole = whole;
  }

  /** Files whose characters are their own notation. */
  static Places verbatim() {
    return new Places(raw -> raw, true);
  }

  /** Files in which {@code decode} turns the notation of any text into the text. */
  static Places written(UnaryOperator<String> decode) {
    return new Places(decode, true);
  }

  /** Files with markup between characters; {@code decode} knows only single characters. */
  static Places markedUp(UnaryOperator<String> decode) {
    return new Places(decode, false);
  }

  void check(Document document) {
    int end = 0;
    List<Sentence> body =
        document.blocks().stream()
            .filter(b -> b.kind() != dev.crosscheck.model.Block.Kind.TITLE)
            .flatMap(b -> b.sentences().stream())
            .toList();
    for (Sentence sentence : body) {
      assertThat(sentence.span().start())
          .as("start of \"%s\"", sentence.text())
          .isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(document.source().length());
    document.sentences().forEach(s -> check(document.source(), s.content()));
    document.quotations().forEach(q -> check(document.source(), q.span()));
  }

  /** Each character alone, and the whole. */
  void check(SourceText source, MappedText text) {
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int next = i + Character.charCount(text.text().codePointAt(i));
      String seen = text.text().substring(i, next);
      String raw = source.slice(text.span(i, next));
      if (seen.equals(" ")) {
        assertThat(raw).as("white space of \"%s\"", text).isNotEmpty();
        if (whole) {
          assertThat(folded(decode.apply(raw))).isEqualTo(" ");
        }
      } else if (!seen.equals("|")) {
        assertThat(decode.apply(raw)).as("character %s of \"%s\"", i, text).isEqualTo(seen);
      }
      assertThat(text.start(i)).isGreaterThanOrEqualTo(before);
      before = text.start(i);
      i = next;
    }
    if (whole) {
      assertThat(folded(decode.apply(source.slice(text.span())))).isEqualTo(text.text());
    }
  }

  private static void check(SourceText source, Span span) {
    assertThat(source.slice(span).length()).isGreaterThan(1);
  }

  /** What a reader sees of a text; written anew here, so that a slip in the product shows. */
  static String folded(String raw) {
    return raw.replaceAll("(?<![\\u0600-\\x{10FFFF}])[\\u200C\\u200D]", "")
        .replaceAll(
            "[\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("[\\p{Cc}&&[^\\s\\u0085\\u001C-\\u001F]]", "")
        .replaceAll("[\\s\\u0085\\p{Z}\\u001C-\\u001F]+", " ");
  }
}
