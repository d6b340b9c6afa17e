package dev.crosscheck.text;

import dev.crosscheck.model.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a corpus.
 *
 * @param documents by id
 * @param claimFiles files with claims of other extractors, by path
 * @param problems what was asked for and cannot be read
 */
public record Listing(List<DocumentFile> documents, List<Path> claimFiles, List<Problem> problems) {
  public Listing {
    documents = List.copyOf(documents);
    claimFiles = List.copyOf(claimFiles);
    problems = List.copyOf(problems);
  }
}
