package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.English;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the claims of any text, tried on all texts that the project keeps. */
class EveryClaimTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(English.parser());

  static Stream<DocumentFile> texts() {
    List<Path> folders =
        Stream.of("fixtures", "seeds").map(Path::of).filter(Files::isDirectory).toList();
    return Corpus.list(folders, Limits.DEFAULT).documents().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quotesItsTextAndIsMadeOnce(DocumentFile file) throws Exception {
    Document document = new DocumentReader(Limits.DEFAULT).read(file);
    List<Claim> claims = EXTRACTOR.extract(document);
    assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(claims).isSortedAccordingTo(Claim.ORDER);
    for (Claim claim : claims) {
      Span span = claim.anchor().span();
      assertThat(document.source().slice(span)).isEqualTo(claim.quote());
      assertThat(claim.sentence().start()).isLessThanOrEqualTo(span.start());
      assertThat(claim.sentence().end()).isGreaterThanOrEqualTo(span.end());
    }
    assertThat(twice(claims)).as("quantities claimed twice").isEmpty();
  }

  /** Quantities of one value and unit whose quotes overlap: one number read by two grammars. */
  private static List<String> twice(List<Claim> claims) {
    List<QuantityClaim> figures =
        claims.stream()
            .filter(QuantityClaim.class::isInstance)
            .map(QuantityClaim.class::cast)
            .toList();
    List<String> twice = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      for (QuantityClaim later : figures.subList(i + 1, figures.size())) {
        QuantityClaim figure = figures.get(i);
        boolean same =
            figure.anchor().span().overlaps(later.anchor().span())
                && figure.interval().equals(later.interval())
                && figure.unit().equals(later.unit());
        if (same) {
          twice.add(figure.quote() + " / " + later.quote());
        }
      }
    }
    return twice;
  }
}
