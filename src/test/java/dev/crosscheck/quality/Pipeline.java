package dev.crosscheck.quality;

import dev.crosscheck.extract.ClaimExtractor;
import dev.crosscheck.link.Linker;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Profile;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.syntax.CompactEnglish;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentException;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stages with model and rules loaded once for many small corpora. */
final class Pipeline {
  private final ClaimExtractor extractor = new ClaimExtractor(CompactEnglish.load());
  private final RuleEngine rules = RuleEngine.standard();

  List<Finding> check(Path folder) throws DocumentException {
    Map<String, Profile> documents = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    for (DocumentFile file : Corpus.list(List.of(folder), Limits.DEFAULT).documents()) {
      if (!file.path().endsWith("expected.json")) {
        Document document = reader.read(file);
        documents.put(document.id(), Profile.of(document));
        claims.addAll(extractor.extract(document));
      }
    }
    claims.sort(Claim.ORDER);
    List<Finding> findings = new ArrayList<>();
    for (ClaimGroup group : Linker.link(documents, claims)) {
      findings.addAll(rules.judge(group));
    }
    return findings;
  }
}
