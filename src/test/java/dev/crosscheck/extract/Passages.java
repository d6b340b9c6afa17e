package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Document.Quotation;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.SourceText;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.English;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of one paragraph, published on Tuesday, 6 February 2024, read by one grammar. */
final class Passages {
  private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-02-06T10:00:00Z");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");

  private Passages() {}

  /** A document of one paragraph; {@code |} parts sentences. */
  static Document document(String paragraph) {
    String text = paragraph.replace(" | ", " ");
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String sentence : paragraph.split(" \\| ")) {
      sentences.add(new Sentence(MappedText.verbatim(sentence, at), sentences.size()));
      at += sentence.codePointCount(0, sentence.length()) + 1;
    }
    List<Quotation> quotations = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      quotations.add(new Quotation(new Span(quoted.start(), quoted.end()), true));
    }
    return new Document(
        "d.txt",
        new SourceText(text),
        new Metadata(null, null, PUBLISHED, false, null, null),
        List.of(new Block(Block.Kind.PARAGRAPH, sentences, null, null)),
        quotations);
  }

  /** All that a grammar reads in a paragraph. */
  static List<Claim> read(Grammar grammar, String paragraph) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : Passage.of(document(paragraph), English::parse)) {
      claims.addAll(grammar.read(passage));
    }
    return claims;
  }
}
