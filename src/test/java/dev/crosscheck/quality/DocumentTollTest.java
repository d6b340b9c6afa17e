package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.extract.ClaimExtractor;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.SourceText;
import dev.crosscheck.syntax.CompactEnglish;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTollTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(CompactEnglish.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Nobody was hurt.                                                         ; 0; 0
          Two men were wounded. | A 20-year-old man was shot in the arm.           ; 0; 2
          Three people were shot. | One woman died.                                 ; 1; 2
          A man was killed and two others were wounded.                            ; 1; 2
          One woman was hurt. | A second woman was hurt, too.                      ; 0; 2
          Two people were killed. | Ada Moss was killed. | Jane Roe was killed.    ; 2; 0
          Police fear that three people were killed.                               ; 0; 0
          """)
  void counts(String paragraph, int killed, int injured) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String sentence : paragraph.split(" \\| ")) {
      sentences.add(new Sentence(MappedText.verbatim(sentence, at), sentences.size()));
      at += sentence.length() + 1;
    }
    Document document =
        new Document(
            "d.txt",
            new SourceText(paragraph.replace(" | ", " ")),
            Metadata.NONE,
            List.of(new Block(Block.Kind.PARAGRAPH, sentences, null, null)),
            List.of());
    assertThat(DocumentToll.of(EXTRACTOR.extract(document)))
        .isEqualTo(new DocumentToll(killed, injured));
  }
}
