package dev.crosscheck.quality;

import dev.crosscheck.extract.ClaimExtractor;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.syntax.SentenceParser;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentException;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What extraction costs beside parsing every sentence and reading nothing: CPU time of one thread,
 * both in one run, the first rounds thrown away.
 */
final class Throughput {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  private final SentenceParser parser;
  private int parsed;

  Throughput(SentenceParser parser) {
    this.parser = parser;
  }

  /** The figures for the documents at and below a folder, as text. */
  String over(Path folder) throws DocumentException {
    List<Document> documents = new ArrayList<>();
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    for (DocumentFile file : Corpus.list(List.of(folder), Limits.DEFAULT).documents()) {
      documents.add(reader.read(file));
    }
    List<Sentence> sentences =
        documents.stream()
            .flatMap(d -> d.blocks().stream())
            .map(Block::sentences)
            .flatMap(List::stream)
            .toList();
    ClaimExtractor extractor =
        new ClaimExtractor(
            text -> {
              parsed++;
              return parser.parse(text);
            });
    StringBuilder out = new StringBuilder();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long start = cpu();
      sentences.forEach(sentence -> parser.parse(sentence.text()));
      long parse = cpu() - start;
      parsed = 0;
      documents.forEach(extractor::extract);
      long extract = cpu() - start - parse;
      if (round >= WARM_UP) {
        out.append(
            String.format(
                Locale.ROOT,
                "parsing alone %.0f sentences/s, extraction %.0f/s: ratio %.2f; %d of %d parsed%n",
                sentences.size() / (parse / 1e9),
                sentences.size() / (extract / 1e9),
                (double) parse / extract,
                parsed,
                sentences.size()));
      }
    }
    return out.toString();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
