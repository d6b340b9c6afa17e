package dev.crosscheck.quality;

import dev.crosscheck.config.Config;
import dev.crosscheck.extract.ClaimExtractor;
import dev.crosscheck.link.Linker;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.syntax.CompactEnglish;
import dev.crosscheck.syntax.SentenceParser;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentException;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The stages with model and rules loaded once for many small corpora. */
final class Pipeline {
  private final SentenceParser parser = CompactEnglish.load();
  private final ClaimExtractor extractor = new ClaimExtractor(parser);
  private final RuleEngine rules = RuleEngine.standard();
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  SentenceParser parser() {
    return parser;
  }

  List<Finding> check(Path folder) throws DocumentException {
    List<Document> documents = new ArrayList<>();
    for (DocumentFile file : Corpus.list(List.of(folder), Limits.DEFAULT).documents()) {
      if (!file.path().endsWith("expected.json")) {
        documents.add(reader.read(file));
      }
    }
    Path settings = folder.resolve(Config.NAME);
    return Files.exists(settings)
        ? check(documents, Config.read(settings).policy(), extractor::extract)
        : check(documents);
  }

  /** What the rules find in documents. */
  List<Finding> check(List<Document> documents) {
    return check(documents, extractor::extract);
  }

  /** What the rules find in documents whose claims are known. */
  List<Finding> check(List<Document> documents, Function<Document, List<Claim>> claims) {
    return check(documents, Policy.DEFAULT, claims);
  }

  private List<Finding> check(
      List<Document> documents, Policy policy, Function<Document, List<Claim>> extracted) {
    RuleEngine engine = policy.equals(Policy.DEFAULT) ? rules : RuleEngine.with(List.of(), policy);
    Map<String, Profile> profiles = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Document document : documents) {
      profiles.put(document.id(), Profile.of(document));
      claims.addAll(extracted.apply(document));
    }
    claims.sort(Claim.ORDER);
    List<Finding> findings = new ArrayList<>();
    for (ClaimGroup group : Linker.link(profiles, claims, policy)) {
      findings.addAll(engine.judge(group));
    }
    return findings;
  }

  /** The documents below a folder with their claims; files of annotations are passed over. */
  Map<Document, List<Claim>> texts(Path folder) throws DocumentException {
    Map<Document, List<Claim>> texts = new LinkedHashMap<>();
    for (DocumentFile file : Corpus.list(List.of(folder), Limits.DEFAULT).documents()) {
      if (!file.path().toString().endsWith(".json")) {
        Document document = reader.read(file);
        texts.put(document, claims(document));
      }
    }
    return texts;
  }

  /** The claims of a document. */
  List<Claim> claims(Document document) {
    return extractor.extract(document);
  }

  /** The figures of a text that stands alone. */
  List<QuantityClaim> figures(String text) throws IOException, DocumentException {
    return claims(document("text.txt", text)).stream()
        .filter(QuantityClaim.class::isInstance)
        .map(QuantityClaim.class::cast)
        .toList();
  }

  /**
   * A text as a document, read as from a file.
   *
   * @param id name of its file
   * @param content all of the file, front matter too
   */
  Document document(String id, String content) throws IOException, DocumentException {
    Path folder = Files.createTempDirectory("text");
    Path file = folder.resolve(id);
    try {
      Files.writeString(file, content);
      return reader.read(Corpus.list(List.of(folder), Limits.DEFAULT).documents().get(0));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
