package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.syntax.English;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> ids = new HashSet<>();
    Set<String> quantities = new HashSet<>();
    for (Claim claim : claims) {
      assertThat(document.source().slice(claim.anchor().span())).isEqualTo(claim.quote());
      assertThat(ids.add(claim.id())).as("only one claim %s", claim.id()).isTrue();
      if (claim instanceof QuantityClaim figure) {
        String place = figure.anchor().span() + " " + Figures.number(figure) + " " + figure.unit();
        assertThat(quantities.add(place)).as("only one quantity %s", figure).isTrue();
      }
    }
  }
}
